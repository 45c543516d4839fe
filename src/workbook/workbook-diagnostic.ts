import { Refusal } from '../core/diagnostics/diagnostic';
import type { DiagnosticData, Place } from '../core/diagnostics/diagnostic';
import type { PlanFaultCode } from './plan/plan-fault';

/** Everything a workbook can refuse. Each has its sentence in src/language/<language>/workbook.ts. */
export type WorkbookDiagnosticCode =
  | PlanFaultCode
  /** The bytes are no workbook at all. */
  | 'workbook/not-a-workbook'
  /** A workbook, but damaged; `part` says where. */
  | 'workbook/damaged'
  | 'workbook/encrypted'
  /** A spreadsheet in another format; `format` = xls, xlsb, ods, strict. */
  | 'workbook/other-format'
  /** Larger unpacked than any workbook of ours (zip bomb); `limit` in MB. */
  | 'workbook/too-large'
  /** Writing would lose `what` (words of part-reach.ts, or "signature") on `sheet`. */
  | 'workbook/would-lose'
  /** With a password; `sheet` is null where Excel does not say which. */
  | 'workbook/sheet-protected'
  | 'workbook/cell-edit-mode'
  | 'workbook/cancelled'
  /** A write failed, and Excel refused to have it taken back. */
  | 'workbook/not-put-back'
  /** No step that can be taken back is known. */
  | 'workbook/nothing-to-take-back'
  /** Somebody wrote since where the step wrote: on `sheet`, in `row` (from 1), or on it as a whole (null). */
  | 'workbook/changed-since'
  /** Excel broke taking back off; asking again goes on. */
  | 'workbook/half-taken-back'
  /** Excel did not do it and no sentence of ours fits; `code` is Excel's own. */
  | 'workbook/host-failed';

/** A Refusal with one of the codes above; nothing has been written. @param at where to look, for a link to it. */
export function refusal(code: WorkbookDiagnosticCode, data: DiagnosticData = {}, at?: Place): Refusal {
  return new Refusal({ code, severity: 'error', data, ...(at === undefined ? {} : { at }) });
}
