import type { ExamBook } from '../../core/exam/exam-book';
import { isToAssess } from '../assess/forms-to-assess';
import { hasExamSheets } from '../session/state';
import type { SessionState } from '../session/state';

/** What can be asked for outside the pane: on the ribbon, and `explain` in the menu of a cell. */
export const commandIds = ['open', 'import', 'generate', 'check', 'assess', 'report', 'explain'] as const;

export type CommandId = (typeof commandIds)[number];

/** Why a command makes no sense now. */
export const obstacles = [
  'unreadable',
  'no-dossier',
  'no-plan',
  'no-exams',
  'no-forms',
  'not-on-form',
  'is-a-form',
] as const;

export type Obstacle = (typeof obstacles)[number];

/** For every command what stands in its way; null = it makes sense. */
export type SensibleCommands = Readonly<Record<CommandId, Obstacle | null>>;

const all = {
  open: null,
  import: null,
  generate: null,
  check: null,
  assess: null,
  report: null,
  explain: null,
} as const satisfies SensibleCommands;

/**
 * Which commands make sense in the workbook as it is now. While it is not read yet all do: a command waits for the reading
 * and judges then. The way into the pane is always open, as it says what is wrong.
 */
export function sensibleCommands({
  work: { workbook },
  activeSheet,
}: {
  readonly work: Pick<SessionState['work'], 'workbook'>;
  readonly activeSheet: string | null;
}): SensibleCommands {
  switch (workbook.status) {
    case 'idle':
    case 'loading':
      return all;
    case 'failed':
      // Checking reads it once more, which may help unless it was made for a newer program.
      return workbook.diagnostic.code === 'book/newer-format'
        ? onlyOpen('unreadable')
        : { ...onlyOpen('unreadable'), check: null };
    case 'done':
      return inBook(workbook.value.book, activeSheet);
  }
}

function inBook(book: ExamBook | null, activeSheet: string | null): SensibleCommands {
  // Empty, or somebody's own workbook: a dossier can be put beside what is there.
  if (book === null) return { ...onlyOpen('no-dossier'), import: null };
  // On a form that was handed out the pane shows that form, whatever sheet is in front.
  if (book.role === 'form') return { ...onlyOpen('is-a-form'), assess: null };
  if (!hasExamSheets(book)) return { ...onlyOpen('no-plan'), import: null, generate: null };
  return { ...all, generate: book.exams.length === 0 ? 'no-exams' : null, assess: assessable(book, activeSheet) };
}

/** @param activeSheet null = not known: then it depends on whether there is any form. */
function assessable({ forms, candidateForms }: ExamBook, activeSheet: string | null): Obstacle | null {
  const known = [...candidateForms, ...forms].filter(isToAssess);
  if (known.length === 0) return 'no-forms';
  return activeSheet === null || known.some(({ sheet }) => sheet === activeSheet) ? null : 'not-on-form';
}

function onlyOpen(obstacle: Obstacle): SensibleCommands {
  return {
    open: null,
    import: obstacle,
    generate: obstacle,
    check: obstacle,
    assess: obstacle,
    report: obstacle,
    explain: obstacle,
  };
}
