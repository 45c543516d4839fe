import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { FilledForm } from './accept-form';
import type { CollectDiagnosticCode } from './collect-diagnostic';
import type { CollectedForm } from './collected';
import { bearsOnResult, fieldOf } from './filled';

/**
 * What an assessor took back since a form was collected before: the cell is empty on the form now and the workbook still has
 * a level or points. A form may come back half filled, so nothing is taken away for it; it is told, and whoever means it
 * empties the cell on the sheet of collected ratings. A form on which an assessor gave nothing at all says nothing of theirs.
 * @param own what was collected before. Source: domain.md, "a level can be un-selected and blank is not zero".
 */
export function emptiedFields(
  form: FilledForm,
  own: CollectedForm | null,
): readonly Diagnostic<CollectDiagnosticCode>[] {
  if (own === null) return [];
  const columnOf = (key: string): string => fieldOf(key).column;
  const used = new Set(Object.keys(form.filled).filter(bearsOnResult).map(columnOf));
  const emptied = Object.keys(own.filled).filter(
    (key) => bearsOnResult(key) && form.filled[key] === undefined && used.has(columnOf(key)),
  );
  if (emptied.length === 0) return [];
  const { exam } = form.version;
  const data = { candidate: form.candidate, exam: exam.code || exam.name, fields: emptied.length };
  return [{ code: 'collect/emptied', severity: 'warning', at: { file: form.file, sheet: form.sheet }, data }];
}
