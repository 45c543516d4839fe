import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import { addCorrection } from '../../core/framework/corrections/add-correction';
import { applyCorrection, correct } from '../../core/framework/corrections/correct';
import { withCodeInShape } from '../../core/framework/corrections/code-shape';
import type { Correction } from '../../core/framework/corrections/correction';
import type { CorrectionDiagnostic } from '../../core/framework/corrections/correction-diagnostic';
import type { Reading } from '../session/use-cases';

/** The list of corrections with others added, or why the first that cannot be made cannot. */
type Taken =
  | { readonly kind: 'taken'; readonly corrections: readonly Correction[] }
  | { readonly kind: 'refused'; readonly fault: Diagnostic };

/**
 * What one press of a button corrects, all of it or nothing.
 * @param next each is about what the ones before it left.
 */
export function takeCorrections(reading: Reading, next: readonly Correction[]): Taken {
  let corrections = reading.corrections ?? [];
  let framework = correct(reading.framework, corrections).value;
  for (const typed of next) {
    const correction = withCodeInShape(framework, typed);
    if ('severity' in correction) return { kind: 'refused', fault: correction };
    const outcome = applyCorrection(framework, correction);
    if (outcome.kind === 'refused') return { kind: 'refused', fault: outcome.diagnostic };
    framework = outcome.framework;
    corrections = addCorrection(corrections, correction);
  }
  return { kind: 'taken', corrections };
}

/**
 * The corrections without one of them.
 * @param index in those that apply (CorrectedReading.applied).
 * @returns those that still apply, and of the others, that built on it, why they no longer do.
 */
export function withoutCorrection(
  reading: Reading,
  index: number,
): { readonly corrections: readonly Correction[]; readonly refused: readonly CorrectionDiagnostic[] } {
  const { applied } = correct(reading.framework, reading.corrections ?? []);
  const rest = correct(
    reading.framework,
    applied.filter((_correction, at) => at !== index),
  );
  return { corrections: rest.applied, refused: rest.diagnostics };
}
