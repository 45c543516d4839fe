import type { Exam, ExamWeight, Settings } from '../exam-plan';
import { wholeMark } from '../mark';
import { roundTo6 } from '../rounding';
import type { Attempt, Exemption, Grade } from './attempt';
import type { CountingPart } from './counting-attempt';
import { countingAttempt } from './counting-attempt';
import { exemptionOf, notExempt, withoutExempt } from './exempt';
import { partRuleOf } from './part-rule';

/** Mean of several exams from which a core task is good. Source: domain.md, "Scoring default", last rule. */
const goodMean = 7.75;

/** An exam as far as a core task's result depends on it. */
export interface ExamOfCoreTask extends Pick<Exam, 'id' | 'weight' | 'scale' | 'cutScore'> {
  /** Codes of the core task's work processes it examines; none where it examines the core task as such. */
  readonly workProcesses: readonly string[];
}

/** What one exam adds to the result. */
export interface ExamShare {
  readonly examId: string;
  /** Null = none is given. */
  readonly weight: number | null;
  /** Null = no attempt counts yet. */
  readonly counting: CountingPart | null;
}

/** The result of a candidate for a core task. */
export interface CoreTaskResult {
  readonly coreTask: string;
  readonly state: 'complete' | 'incomplete' | 'exempt';
  /** Why it is incomplete: an exam without an attempt that counts, no exam at all, weights that say nothing. */
  readonly missing: 'attempt' | 'exam' | 'weights' | null;
  readonly outcome: Grade | null;
  /** Weighted mean of the unrounded marks, 6 decimals. */
  readonly mean: number | null;
  /** 1–10, whole, within the word. */
  readonly mark: number | null;
  /** The exams that are in the sums; one of which the candidate is exempt is not. */
  readonly exams: readonly ExamShare[];
  /** Of the whole core task; with state exempt null when each of its parts is exempt. */
  readonly exemption: Exemption | null;
}

/**
 * The result of one candidate for a core task over all its exams. On one exam: that exam's word and mark. On several:
 * the weighted mean of the unrounded marks; O and at most 5 if one of them is O; G if the mean is at least 7.75, none is
 * O and a scale knows G; else V. Incomplete while one exam has no counting attempt. No weights = equal ones; weights of
 * some exams only, or that are all 0, say nothing (plan/weights-do-not-add-up). Whatever the candidate is exempt from
 * leaves the sums.
 * @param exams those that examine the core task.
 * @param attempts of the candidate, at any exam, in any order. @param exemptions of the candidate.
 * Source: domain.md, "Scoring default", last rule, and "Attempts, exemptions, adoption".
 */
export function coreTaskResult(
  coreTask: string,
  exams: readonly ExamOfCoreTask[],
  attempts: readonly Attempt[],
  exemptions: readonly Exemption[],
  settings: Pick<Settings, 'countingAttempt' | 'scale' | 'goodFrom'>,
): CoreTaskResult {
  const exemption = exemptionOf(coreTask, exemptions);
  const left = exemption === null ? exams.filter((exam) => !isExempt(coreTask, exam, exemptions)) : [];
  const nothing = { coreTask, outcome: null, mean: null, mark: null, exemption };
  if (exemption !== null || (left.length === 0 && exams.length > 0)) {
    return { ...nothing, state: 'exempt', missing: null, exams: [] };
  }

  const shares = left.map((exam): ExamShare => {
    const rule = partRuleOf(exam, settings);
    const own = attempts
      .filter(({ examId }) => examId === exam.id)
      .map((each) => withoutExempt(each, exemptions, rule));
    const counting = countingAttempt(own, coreTask, settings, left.length === 1 ? 'word' : 'mean');
    return { examId: exam.id, weight: weightOf(exam.weight, coreTask), counting };
  });
  const incomplete = (missing: CoreTaskResult['missing']): CoreTaskResult => ({
    ...nothing,
    state: 'incomplete',
    missing,
    exams: shares,
  });
  const [first] = shares;
  if (first === undefined) return incomplete('exam');
  const parts = shares.flatMap(({ counting }) => (counting === null ? [] : [counting.part]));
  if (parts.length < shares.length) return incomplete('attempt');
  const weights = weightsOf(shares);
  if (weights === null) return incomplete('weights');

  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = roundTo6(parts.reduce((sum, { mark }, index) => sum + mark * (weights[index] ?? 0), 0) / total);
  const good = mean >= goodMean && left.some((exam) => partRuleOf(exam, settings).hasGood);
  const outcome = parts.some((part) => part.outcome === 'O') ? 'O' : good ? 'G' : 'V';
  const word = parts.length === 1 ? (parts[0]?.outcome ?? outcome) : outcome;
  return {
    ...nothing,
    state: 'complete',
    missing: null,
    outcome: word,
    mean,
    mark: wholeMark(mean, word),
    exams: shares,
  };
}

function isExempt(coreTask: string, { workProcesses }: ExamOfCoreTask, exemptions: readonly Exemption[]): boolean {
  return workProcesses.length > 0 && notExempt(coreTask, workProcesses, exemptions).length === 0;
}

/** The weight of an exam for a core task; null = not given. */
function weightOf(weight: ExamWeight, coreTask: string): number | null {
  return weight === null || typeof weight === 'number' ? weight : (weight[coreTask] ?? null);
}

/** The weights to count with; null when they say nothing. One exam counts whole, whatever its weight. */
function weightsOf(shares: readonly ExamShare[]): readonly number[] | null {
  const given = shares.flatMap(({ weight }) => weight ?? []);
  if (given.length === 0 || shares.length === 1) return shares.map(() => 1);
  const sound = given.length === shares.length && given.every((weight) => weight >= 0 && Number.isFinite(weight));
  return sound && given.some((weight) => weight > 0) ? given : null;
}

/** Whether the committee adopted every attempt that a result of a core task rests on. @param exams of that result. */
export function isAdoptedWhole(exams: readonly ExamShare[]): boolean {
  return exams.every(({ counting }) => counting === null || counting.attempt.adopted !== null);
}
