import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import { correct } from '../../core/framework/corrections/correct';
import type { RefusedCorrection } from '../../core/framework/corrections/correct';
import type { Correction } from '../../core/framework/corrections/correction';
import { unsettled } from '../../core/framework/corrections/settle-warnings';
import type { Framework } from '../../core/framework/framework';
import type { Reading } from '../session/use-cases';

/** What would go into the workbook, and what is still to be looked at. */
export interface CorrectedReading {
  /** With the corrections in it; the reader's ids. */
  readonly framework: Framework;
  /** The import diagnostics that no correction answers. */
  readonly open: readonly Diagnostic[];
  /** Corrections that do not apply to this document. */
  readonly refused: readonly RefusedCorrection[];
  readonly applied: readonly Correction[];
  /** Ids of items that are other than they were read. */
  readonly touched: ReadonlySet<string>;
}

/** A reading as a person put it right. Pure and quick: an editor can ask after every change. */
export function previewCorrected({ framework, diagnostics, corrections = [] }: Reading): CorrectedReading {
  const corrected = correct(framework, corrections);
  return {
    framework: corrected.value,
    open: unsettled(diagnostics, corrected.applied),
    refused: corrected.refused,
    applied: corrected.applied,
    touched: new Set(corrected.touched),
  };
}
