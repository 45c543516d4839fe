import { newOwnId } from '../rubric-row';
import type { RubricRow } from '../rubric-row';
import type { EditedForm } from './edited-form';
import { isSameForm, isSameRow, rowsById } from './edited-form';
import type { RowEdit } from './row-edit';
import { applyEdits } from './row-edit';

/** Edits made on a form as it was, put on the form as the sheet has it now. */
export interface Settled {
  readonly form: EditedForm;
  /** The edits as they were put on it: an own row has another id where the sheet has got one of that id meanwhile. */
  readonly edits: readonly RowEdit[];
  /** Rows that were edited here and changed in the sheet as well, as the sheet has them now (or had them, if gone). */
  readonly conflicts: readonly RubricRow[];
  /** The sheet is no longer as it was when the first edit was made. */
  readonly moved: boolean;
}

/**
 * Joins edits with what changed in the sheet meanwhile, three ways by row: a row that changed on one side takes that
 * side's state; one that changed on both sides differently is a conflict. The order of rows is never one: rows are put
 * where the edits say, and stay where the sheet has them otherwise.
 * @param base the form when the first edit was made. @param now the form as the sheet has it.
 */
export function settleEdits(base: EditedForm, edits: readonly RowEdit[], now: EditedForm): Settled {
  const own = renumbered(edits, base, now);
  const form = applyEdits(now, own);
  const [before, mine, theirs, joined] = [base, applyEdits(base, own), now, form].map(rowsById);
  const ids = new Set([before, mine, theirs, joined].flatMap((rows) => [...(rows?.keys() ?? [])]));
  const conflicts = [...ids].flatMap((id) => {
    const [was, made, found, result] = [before?.get(id), mine?.get(id), theirs?.get(id), joined?.get(id)];
    const isMine = !isSameRow(was, made);
    const isTheirs = !isSameRow(was, found);
    const isBoth = isMine && isTheirs && !isSameRow(made, found);
    if (!isBoth && isSameRow(result, isMine ? made : found)) return [];
    return found ?? was ?? made ?? [];
  });
  return { form, edits: own, conflicts, moved: !isSameForm(base, now) };
}

/** Ids of own rows that were added, without those that the sheet got by itself meanwhile. */
function renumbered(edits: readonly RowEdit[], base: EditedForm, now: EditedForm): readonly RowEdit[] {
  const [before, there] = [rowsById(base), rowsById(now)];
  const added = edits.flatMap((edit) => (edit.kind === 'add' ? [edit.row] : []));
  const taken = new Set([...before.keys(), ...there.keys(), ...added]);
  return added
    .filter((id) => there.has(id) && !before.has(id))
    .reduce((renamed, id) => {
      const free = newOwnId(taken);
      taken.add(free);
      return renamed.map((edit) => withId(edit, id, free));
    }, edits);
}

function withId(edit: RowEdit, from: string, to: string): RowEdit {
  const now = (id: string): string => (id === from ? to : id);
  switch (edit.kind) {
    case 'essential':
      return edit;
    case 'merge':
    case 'accept':
    case 'drop':
      return { ...edit, rows: edit.rows.map(now) };
    case 'propose':
      return {
        ...edit,
        proposals: Object.fromEntries(Object.entries(edit.proposals).map(([id, texts]) => [now(id), texts])),
      };
    case 'move':
      return { ...edit, row: now(edit.row), before: edit.before === null ? null : now(edit.before) };
    default:
      return { ...edit, row: now(edit.row) };
  }
}
