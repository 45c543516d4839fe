import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { KeptCell } from '../../workbook/plan/kept/kept-cell';

/** What becomes of the forms when they are brought up to the plan, by the names of their sheets. */
export interface FormsRenewal {
  /**
   * `shown`: what people wrote would move to the sheet that keeps it, so nothing is written until somebody agrees to this
   * list; `shown-again`: somebody agreed to another list than there is by now, and nothing was written.
   */
  readonly outcome: 'written' | 'shown' | 'shown-again';
  /** Forms that were not there before. */
  readonly made: readonly string[];
  /** Forms that were there and are brought up to date. */
  readonly updated: readonly string[];
  /** Empty forms of exams that are no longer in the plan. */
  readonly removed: readonly string[];
  /** Forms that were there and stay as they are. */
  readonly kept: readonly string[];
  /** What has no place any more and moves to the sheet that keeps it. */
  readonly moved: readonly KeptCell[];
  /** What was left alone or taken away, and why. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Why a form stays although it no longer fits; null = it fits. */
export type StayReason = 'filled' | 'approved' | 'notes' | 'belongings' | 'without-exam' | null;

const reasons: Readonly<Record<string, StayReason>> = {
  'forms/kept-filled': 'filled',
  'forms/kept-approved': 'approved',
  'forms/kept-notes': 'notes',
  'forms/kept-belongings': 'belongings',
  'forms/kept-without-exam': 'without-exam',
};

/** Every form that stays as it is, with the reason, and the cells that are the reason when it is what people wrote there. */
export function stayingForms({ kept, diagnostics }: FormsRenewal): readonly {
  readonly sheet: string;
  readonly reason: StayReason;
  readonly cells: readonly string[];
}[] {
  return kept.map((sheet) => {
    const told = diagnostics.find(({ code, data }) => code in reasons && data.sheet === sheet);
    const cells = told?.data.cells;
    return {
      sheet,
      reason: told === undefined ? null : (reasons[told.code] ?? null),
      cells: Array.isArray(cells) ? cells.map(String) : [],
    };
  });
}
