import type { Settings } from '../exam-plan';
import type { Attempt, AttemptPart, Exemption, WorkProcessResult } from './attempt';
import { numberOf } from './attempt';
import { coreTaskPart } from './core-task-part';
import { countingAttempt } from './counting-attempt';
import { exemptionOf, notExempt, withoutExempt } from './exempt';
import type { PartRule } from './part-rule';

/** A core task with those of its work processes that an exam examines. */
export interface ExaminedPart {
  readonly coreTask: string;
  readonly workProcesses: readonly string[];
}

/** What a resit form holds, and what it takes over. */
export interface ResitParts {
  /** What is done again; nothing when nothing failed. */
  readonly again: readonly ExaminedPart[];
  /** What stays as it is, each with the number of the attempt it comes from. */
  readonly carried: readonly AttemptPart[];
}

/**
 * What a resit holds, by the setting resitUnit: the whole exam if a part of it failed; each core task that failed; or
 * each work process that failed. Judged by what counts now for each core task; what has no complete result yet is done
 * again. A core task that failed while none of its work processes did is done again whole. What the candidate is
 * exempt from is neither done again nor carried over.
 * @param examined what the exam examines, in the order of its form.
 * @param attempts of one candidate at this exam, in any order. @param exemptions of the candidate.
 * Source: domain.md, "A resit form holds only the failed parts; the others are overgenomen uit kans 1".
 */
export function failedParts(
  examined: readonly ExaminedPart[],
  attempts: readonly Attempt[],
  exemptions: readonly Exemption[],
  settings: Pick<Settings, 'countingAttempt' | 'resitUnit'>,
  rule: PartRule,
): ResitParts {
  const own = attempts.map((attempt) => withoutExempt(attempt, exemptions, rule));
  const parts = examined.flatMap((part) => {
    const workProcesses = notExempt(part.coreTask, part.workProcesses, exemptions);
    const exempt = exemptionOf(part.coreTask, exemptions) !== null;
    if (exempt || (part.workProcesses.length > 0 && workProcesses.length === 0)) return [];
    return [split({ ...part, workProcesses }, own, settings, rule)];
  });
  if (settings.resitUnit === 'exam' && parts.some(({ again }) => again !== null)) {
    return { again: parts.map(({ whole }) => whole), carried: [] };
  }
  return {
    again: parts.flatMap(({ again }) => again ?? []),
    carried: parts.flatMap(({ carried }) => carried ?? []),
  };
}

interface Split {
  readonly whole: ExaminedPart;
  readonly again: ExaminedPart | null;
  readonly carried: AttemptPart | null;
}

function split(
  whole: ExaminedPart,
  attempts: readonly Attempt[],
  settings: Pick<Settings, 'countingAttempt' | 'resitUnit'>,
  rule: PartRule,
): Split {
  const counting = countingAttempt(attempts, whole.coreTask, settings);
  if (counting === null) return { whole, again: whole, carried: null };
  const { part, attempt } = counting;
  const carry = (each: WorkProcessResult): WorkProcessResult => ({
    ...each,
    carriedFrom: each.carriedFrom ?? numberOf(attempt),
  });
  if (part.outcome !== 'O')
    return { whole, again: null, carried: { ...part, workProcesses: part.workProcesses.map(carry) } };

  const passed = part.workProcesses.filter(
    ({ code, outcome }) => whole.workProcesses.includes(code) && outcome !== 'O',
  );
  const failed = whole.workProcesses.filter((code) => !passed.some((each) => each.code === code));
  const one = settings.resitUnit === 'work-process' && failed.length > 0 && passed.length > 0;
  return one
    ? {
        whole,
        again: { ...whole, workProcesses: failed },
        carried: coreTaskPart(whole.coreTask, passed.map(carry), rule),
      }
    : { whole, again: whole, carried: null };
}
