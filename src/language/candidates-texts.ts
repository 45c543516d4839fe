import type { CandidateDiagnosticCode } from '../core/exam/candidates/candidate';
import type { DiagnosticData } from '../core/diagnostics/diagnostic';

export type CandidatesTexts = Readonly<Record<CandidateDiagnosticCode, (data: DiagnosticData) => string>>;
