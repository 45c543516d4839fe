import type { EditedForm } from '../../core/exam/row-edits/edited-form';
import { rowsById } from '../../core/exam/row-edits/edited-form';
import type { RowEdit } from '../../core/exam/row-edits/row-edit';
import { applyEdit } from '../../core/exam/row-edits/row-edit';
import type { Framework } from '../../core/framework/framework';
import { itemOf } from '../../core/framework/structure';

/** One edit, for a person to recognise: the words are the screen's. */
export interface EditLine {
  readonly kind: RowEdit['kind'];
  /** The row's text as it was before, or the heading of the part; null where it is about several rows. */
  readonly about: string | null;
  readonly rows: number;
}

/** What was changed, in the order in which it was. */
export function editLines(base: EditedForm, edits: readonly RowEdit[], framework: Framework): readonly EditLine[] {
  let form = base;
  return edits.map((edit) => {
    const line = lineOf(edit, form, framework);
    form = applyEdit(form, edit);
    return line;
  });
}

function lineOf(edit: RowEdit, form: EditedForm, framework: Framework): EditLine {
  const textOf = (id: string | undefined): string | null => rowsById(form).get(id ?? '')?.text ?? null;
  const { kind } = edit;
  switch (edit.kind) {
    case 'essential': {
      const item = itemOf(framework, edit.part);
      return { kind, about: item?.code ?? item?.title ?? null, rows: 1 };
    }
    case 'add':
      return { kind, about: edit.text, rows: 1 };
    case 'merge':
    case 'accept':
    case 'drop':
      return { kind, about: textOf(edit.rows[0]), rows: edit.rows.length };
    case 'propose': {
      const ids = Object.keys(edit.proposals);
      return { kind, about: ids.length === 1 ? textOf(ids[0]) : null, rows: ids.length };
    }
    default:
      return { kind, about: textOf(edit.row), rows: 1 };
  }
}
