import type { Attempt, AttemptPart, Exemption } from './attempt';
import { coreTaskPart } from './core-task-part';
import type { PartRule } from './part-rule';

/**
 * The exemption of a whole core task; null = none. Codes compare ignoring case.
 * @param exemptions of one candidate.
 */
export function exemptionOf(coreTask: string, exemptions: readonly Exemption[]): Exemption | null {
  return exemptions.find((each) => each.part === null && sameCode(each.coreTask, coreTask)) ?? null;
}

/**
 * An attempt without the parts its candidate is exempt from: they leave the sums, neither blank nor zero. A core task
 * of which every work process is exempt leaves the attempt.
 * Source: domain.md, "Attempts, exemptions, adoption".
 */
export function withoutExempt(attempt: Attempt, exemptions: readonly Exemption[], rule: PartRule): Attempt {
  const own = exemptions.filter(({ candidate }) => candidate === attempt.candidate);
  return own.length === 0
    ? attempt
    : { ...attempt, parts: attempt.parts.flatMap((part) => remaining(part, own, rule)) };
}

/** Codes without those of exempt work processes. */
export function notExempt(
  coreTask: string,
  workProcesses: readonly string[],
  exemptions: readonly Exemption[],
): readonly string[] {
  return workProcesses.filter((code) => !exemptions.some((each) => isOf(each, coreTask, code)));
}

function remaining(part: AttemptPart, exemptions: readonly Exemption[], rule: PartRule): readonly AttemptPart[] {
  if (exemptionOf(part.coreTask, exemptions) !== null) return [];
  const kept = part.workProcesses.filter(({ code }) => !exemptions.some((each) => isOf(each, part.coreTask, code)));
  if (kept.length === part.workProcesses.length) return [part];
  return kept.length === 0 ? [] : [coreTaskPart(part.coreTask, kept, rule)];
}

function isOf(exemption: Exemption, coreTask: string, workProcess: string): boolean {
  return sameCode(exemption.coreTask, coreTask) && (exemption.part === null || sameCode(exemption.part, workProcess));
}

function sameCode(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
