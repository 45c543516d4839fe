import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { CorrectionDiagnosticCode } from '../core/framework/corrections/correction-diagnostic';
import type { UpdateDiagnosticCode } from '../core/framework/versions/update-diagnostic';

/** What correcting by hand and bringing a workbook up to a newer document say. */
export type CorrectionTexts = Readonly<
  Record<CorrectionDiagnosticCode | UpdateDiagnosticCode, (data: DiagnosticData) => string>
>;
