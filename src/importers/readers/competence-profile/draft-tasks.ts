import type { ImportDiagnostic } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { PlacedText } from '../../source-document';
import { divideBullets } from '../../text/bullets';
import type { DraftSentence, DraftTaskArea } from './draft';
import type { TaskSection } from './find-tasks';
import type { ProfileLine } from './profile-lines';
import type { Variant } from './variants';

export interface DraftedTasks {
  readonly areas: readonly DraftTaskArea[];
  readonly diagnostics: readonly ImportDiagnostic[];
}

/** The task areas with the tasks of all variants, in the order of the document. */
export function draftTasks(
  section: TaskSection,
  variants: readonly Variant[],
  tidy: (lines: readonly PlacedText[]) => string,
): DraftedTasks {
  const diagnostics: ImportDiagnostic[] = [];
  const areas = new Map<string, { readonly title: string; readonly line: number; readonly tasks: DraftSentence[] }>();
  for (const { variant, area, heading, lines } of section.blocks) {
    const known = areas.get(area.code) ?? { title: area.title, line: heading.line, tasks: [] };
    areas.set(area.code, known);
    const code = variants[variant]?.code;
    known.tasks.push(...sentences(lines, tidy, code === undefined ? null : [code], diagnostics));
  }
  return {
    areas: [...areas].map(([code, { title, line, tasks }]) => ({
      code,
      title: tidy([{ text: title, line }]),
      line,
      tasks,
    })),
    diagnostics,
  };
}

/** The bullets of a list as sentences, without the full stop or semicolon that parts them. */
export function sentences(
  lines: readonly ProfileLine[],
  tidy: (lines: readonly PlacedText[]) => string,
  variants: readonly string[] | null,
  diagnostics: ImportDiagnostic[],
): DraftSentence[] {
  const { bullets, supplied } = divideBullets(
    lines.map(({ text, line, apart, startsPage }) => ({ text, line, afterBlank: apart && !startsPage })),
  );
  for (const { text, line } of supplied) diagnostics.push(notice('import/bullet-supplied', line, { text }));
  return bullets.map((bullet) => ({
    text: withoutEnd(tidy(bullet)),
    variants,
    line: bullet[0]?.line ?? null,
  }));
}

/** Without the marks that part sentences of a list, also where one was typed twice. */
export function withoutEnd(text: string): string {
  if (!/[;.]$/.test(text)) return text.trimEnd();
  return text.replace(/\s*[;.]+$/, '').trimEnd();
}
