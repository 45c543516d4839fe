import { goodFromOf, isCutScore } from '../cut-score';
import type { Exam, Settings } from '../exam-plan';
import { roundTo6 } from '../rounding';
import { hasGood } from '../scale-points';
import { scaleOf } from '../scoring';

/** The numbers with which the parts of one exam are put together. */
export interface PartRule {
  /** 1–99, 6 decimals; null while the committee has not filled in a valid one. */
  readonly cutScore: number | null;
  readonly goodFrom: number;
  /** Whether the scale has a level above the lowest passing one; without it there is no G. */
  readonly hasGood: boolean;
}

/** The rule of an exam. Source: domain.md, "Scoring default". */
export function partRuleOf(
  exam: Pick<Exam, 'scale' | 'cutScore'>,
  settings: Pick<Settings, 'scale' | 'goodFrom'>,
): PartRule {
  const cutScore = isCutScore(exam.cutScore) ? roundTo6(exam.cutScore) : null;
  return {
    cutScore,
    goodFrom: goodFromOf(cutScore ?? 0, settings.goodFrom),
    hasGood: hasGood(scaleOf(exam, settings)),
  };
}
