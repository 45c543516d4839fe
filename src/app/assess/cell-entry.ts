import type { AssessmentForm } from '../../core/exam/assessment-form';
import type { CellEntry } from '../ports';
import type { FormField } from './form-field';

/**
 * The cell of a field with the keys by which it is known: those of its row and of its column, in the hidden column and row
 * that the corner stands in. Null when the form has no such cell.
 */
export function cellEntry(form: AssessmentForm, field: FormField, text: string): CellEntry | null {
  const found = placeOf(form, field);
  if (found === null) return null;
  const [column, row] = partsOf(found.cell);
  const [keysIn, keysOn] = partsOf(form.corner);
  const columnKey = Object.entries(form.columns).find(([, letters]) => letters === column)?.[0];
  if (columnKey === undefined) return null;
  return {
    place: { sheet: form.sheet, cell: found.cell },
    content: field.kind === 'achieved' && text !== '' ? Number(text) : text,
    guards: [
      { cell: `${keysIn}${row}`, text: found.rowKey },
      { cell: `${column}${keysOn}`, text: columnKey },
    ],
  };
}

interface FieldPlace {
  readonly cell: string;
  /** "" for a row that somebody typed. */
  readonly rowKey: string;
}

function placeOf(form: AssessmentForm, field: FormField): FieldPlace | null {
  if (field.kind === 'handedIn') {
    const cell = form.handInCells.find(({ assessor }) => assessor === field.assessor)?.cell;
    return cell === undefined ? null : { cell, rowKey: `handedIn:${field.assessor}` };
  }
  const row = form.criteria[field.row];
  if (row === undefined) return null;
  const column =
    form.columns[
      field.kind === 'level' || field.kind === 'motivation' ? `${field.kind}.${field.assessor}` : field.kind
    ];
  if (column === undefined) return null;
  const isTyped = row.id === `typed-${row.place.cell.toLowerCase()}`;
  return { cell: `${column}${partsOf(row.place.cell)[1]}`, rowKey: isTyped ? '' : `row:${row.id}` };
}

/** "AB", "12" of "AB12". */
function partsOf(cell: string): readonly [string, string] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [letters, digits];
}
