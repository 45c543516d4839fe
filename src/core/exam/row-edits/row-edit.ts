import type { PartRows } from '../edit-rows';
import {
  acceptProposal,
  acceptProposals,
  dropProposal,
  dropProposals,
  mergeRows,
  moveRow,
  ownRow,
  proposeFor,
  removeOwnRow,
  splitRow,
  stepRow,
} from '../edit-rows';
import type { LevelTexts, RubricRow } from '../rubric-row';
import type { EditedForm } from './edited-form';

/** What the dossier has for a row: what a merged row becomes again. */
export type RowWords = Pick<RubricRow, 'text' | 'competencies'>;

/** One thing that somebody changed about the rows of a form; rows and parts by id. */
export type RowEdit =
  | { readonly kind: 'text'; readonly row: string; readonly text: string }
  | { readonly kind: 'critical'; readonly row: string; readonly critical: boolean }
  | { readonly kind: 'weight'; readonly row: string; readonly weight: number }
  | { readonly kind: 'evidence'; readonly row: string; readonly evidence: string }
  | { readonly kind: 'describe'; readonly row: string; readonly level: string; readonly text: string }
  /** Descriptors by row and level. */
  | { readonly kind: 'propose'; readonly proposals: Readonly<Record<string, LevelTexts>> }
  /** `level` null = of every level. */
  | { readonly kind: 'accept' | 'drop'; readonly rows: readonly string[]; readonly level: string | null }
  | { readonly kind: 'step'; readonly row: string; readonly step: -1 | 1 }
  /** `before` null = at the end of its part. */
  | { readonly kind: 'move'; readonly row: string; readonly before: string | null }
  | { readonly kind: 'merge'; readonly rows: readonly string[] }
  | { readonly kind: 'split'; readonly row: string; readonly words: Readonly<Record<string, RowWords>> }
  | { readonly kind: 'add'; readonly part: string; readonly row: string; readonly text: string }
  | { readonly kind: 'remove'; readonly row: string }
  | { readonly kind: 'essential'; readonly part: string; readonly essential: boolean };

/** A form after one edit; one that is about rows that are not there changes nothing. */
export function applyEdit(form: EditedForm, edit: RowEdit): EditedForm {
  switch (edit.kind) {
    case 'text':
      return changed(form, [edit.row], (row) => ({ ...row, text: edit.text }));
    case 'critical':
      return changed(form, [edit.row], (row) => ({ ...row, critical: edit.critical }));
    case 'weight':
      return changed(form, [edit.row], (row) => ({ ...row, weight: edit.weight }));
    case 'evidence':
      return changed(form, [edit.row], (row) => ({ ...row, evidence: edit.evidence }));
    case 'describe':
      return changed(form, [edit.row], (row) => ({
        ...row,
        descriptors: { ...row.descriptors, [edit.level]: edit.text },
      }));
    case 'propose':
      return changed(form, Object.keys(edit.proposals), (row) => proposeFor(row, edit.proposals[row.id] ?? {}));
    case 'accept':
      return changed(form, edit.rows, (row) =>
        edit.level === null ? acceptProposals(row) : acceptProposal(row, edit.level),
      );
    case 'drop':
      return changed(form, edit.rows, (row) =>
        edit.level === null ? dropProposals(row) : dropProposal(row, edit.level),
      );
    case 'step':
      return arranged(form, (rows) => stepRow(rows, edit.row, edit.step));
    case 'move':
      return arranged(form, (rows) => moveRow(rows, edit.row, edit.before));
    case 'merge':
      return arranged(form, (rows) => mergeRows(rows, edit.rows));
    case 'split':
      return arranged(form, (rows) => split(rows, edit.row, edit.words));
    case 'remove':
      return arranged(form, (rows) => removeOwnRow(rows, edit.row));
    case 'add':
      return arranged(form, (rows, part) => (part === edit.part ? [...rows, ownRow(edit.row, edit.text)] : rows));
    case 'essential': {
      const others = form.essential.filter((part) => part !== edit.part);
      return { ...form, essential: edit.essential ? [...others, edit.part] : others };
    }
  }
}

/** A form after several edits, in their order. */
export function applyEdits(form: EditedForm, edits: readonly RowEdit[]): EditedForm {
  return edits.reduce(applyEdit, form);
}

/** The list with one more edit: what is typed on in one field is one edit, to be undone at once. */
export function withEdit(edits: readonly RowEdit[], edit: RowEdit): readonly RowEdit[] {
  const last = edits.at(-1);
  return last !== undefined && isTypedOn(last, edit) ? [...edits.slice(0, -1), edit] : [...edits, edit];
}

function isTypedOn(last: RowEdit, edit: RowEdit): boolean {
  switch (edit.kind) {
    case 'text':
    case 'weight':
    case 'evidence':
      return last.kind === edit.kind && last.row === edit.row;
    case 'describe':
      return last.kind === 'describe' && last.row === edit.row && last.level === edit.level;
    default:
      return false;
  }
}

function changed(form: EditedForm, ids: readonly string[], change: (row: RubricRow) => RubricRow): EditedForm {
  return arranged(form, (rows) => rows.map((row) => (ids.includes(row.id) ? change(row) : row)));
}

function arranged(form: EditedForm, arrange: (rows: PartRows, part: string) => PartRows): EditedForm {
  return { ...form, rows: new Map([...form.rows].map(([part, rows]) => [part, arrange(rows, part)])) };
}

/** A merged row becomes again what the edit has words for; one of which a row has none stays merged. */
function split(rows: PartRows, id: string, words: Readonly<Record<string, RowWords>>): PartRows {
  const row = rows.find((each) => each.id === id);
  if (row === undefined || row.ids.some((each) => words[each] === undefined)) return rows;
  return splitRow(rows, id, (each) => words[each] ?? { text: row.text, competencies: row.competencies });
}
