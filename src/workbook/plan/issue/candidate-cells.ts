import type { SheetTexts } from '../../../language/sheet-texts';
import { attemptWord } from '../form/attempt-words';
import type { FormFrame } from '../form/form-columns';
import { keysBetween } from '../form/form-draft';
import type { DraftCell, DraftRow, DraftSheet } from '../sheet/draft';
import type { CellContent } from '../workbook-plan';
import type { Issue } from './issue-form';

/** Fields of the head that are filled in before a form is handed out. */
export const issuedFields = ['candidateNumber', 'candidateName', 'attempt', 'attemptKind'] as const;

/**
 * A form with its candidate and attempt filled in, and locked: they are what it is known by. A name nobody gave stays
 * open. @param draft a form without its stamps.
 */
export function forCandidate(draft: DraftSheet, frame: FormFrame, issue: Issue, texts: SheetTexts): DraftSheet {
  const given = contentsFor(issue, texts);
  const columns = keysBetween(frame, ...frame.left);
  return { ...draft, rows: draft.rows.map((row) => filled(row, columns, given)) };
}

type Given = Readonly<Record<(typeof issuedFields)[number], CellContent | null>>;

function contentsFor({ candidate, attempt, kind }: Issue, texts: SheetTexts): Given {
  return {
    candidateNumber: { kind: 'text', text: candidate.number },
    candidateName: candidate.name === null ? null : { kind: 'text', text: candidate.name },
    attempt: { kind: 'number', number: attempt },
    attemptKind: { kind: 'text', text: attemptWord(kind, texts) },
  };
}

/** Fields stand left in their row, whose key names both: "candidateNumber+assessor1". */
function filled(row: DraftRow, columns: readonly string[], given: Given): DraftRow {
  const [left] = row.key?.split('+') ?? [];
  const field = issuedFields.find((each) => each === left);
  const content = field === undefined ? null : given[field];
  if (content === null) return row;
  const locked = columns.map((column, index): readonly [string, DraftCell] => [
    column,
    { content: index === 0 ? content : null, style: content.kind === 'number' ? 'fixedLineNumber' : 'fixedLine' },
  ]);
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(locked) } };
}
