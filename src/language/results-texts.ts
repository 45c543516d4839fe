import type { DiagnosticData } from '../core/diagnostics/diagnostic';
import type { ResultsDiagnosticCode } from '../core/exam/collect/results-diagnostic';

/** What there is to say of the sheets Register and Vrijstellingen; the caller says which cell. */
export type ResultsTexts = Readonly<Record<ResultsDiagnosticCode, (data: DiagnosticData) => string>>;
