import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { ExemptionDiagnosticCode } from '../core/exam/results/judge-exemption';

/** Why an exemption is not written down; nothing else is either. */
export type ExemptTexts = Readonly<Record<ExemptionDiagnosticCode, (data: DiagnosticData) => string>>;
