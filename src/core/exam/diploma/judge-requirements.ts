import type { RuleSource } from '../../checks/rule';
import type { CoreTaskStanding } from './core-task-standing';
import type { DiplomaRecord, Entered } from './diploma-record';
import type { ExemptParts } from './exempt-parts';
import { electiveReasons, genericReasons } from './judge-marks';
import type { Reason, ReasonCode, RequirementState } from './reason';
import { reason, stateOf } from './reason';
import type { Requirement, RequirementId, RuleSet } from './rule-set';
import { alwaysRequired, ruleSetFor, ruleSets } from './rule-sets';

/** What is known of a candidate. */
export interface DiplomaFacts {
  /** YYYY-MM-DD; null = unknown. */
  readonly startDate: string | null;
  /** Level of the qualification; null = unknown. */
  readonly level: number | null;
  /** Every core task of the qualification. */
  readonly coreTasks: readonly CoreTaskStanding[];
  readonly record: DiplomaRecord;
  readonly exempt: ExemptParts;
}

export interface JudgedRequirement {
  /** `rule-set`: nobody can say which requirements hold. */
  readonly id: RequirementId | 'rule-set';
  readonly state: RequirementState;
  /** Empty = met. */
  readonly reasons: readonly Reason[];
  readonly source: RuleSource;
}

/** Whether everything that is entered meets the requirements. The decision is the committee's (EKB 16). */
export interface DiplomaJudgement {
  /** Null = it cannot be told which holds. */
  readonly ruleSet: RuleSet | null;
  readonly requirements: readonly JudgedRequirement[];
  readonly outcome: 'meets' | 'not-yet';
}

/**
 * Holds a candidate against the requirements for the diploma. Whatever is missing or not understood is a reason of "not
 * yet"; nothing is guessed, and nothing good makes up for something that is not. Who is exempt from a part may have the
 * result of before entered, and that counts; without one the part is not missed, and whatever its result would decide is
 * for a person to say.
 * Source: EKB art. 3b (with an exemption the result of before counts) and 15–17; domain.md, "published rules" 2–4.
 */
export function judgeRequirements(facts: DiplomaFacts): DiplomaJudgement {
  const { startDate, level } = facts;
  const ruleSet = startDate === null || level === null ? null : ruleSetFor(startDate, level);
  const requirements =
    ruleSet === null
      ? [unknownRules(facts), judged(alwaysRequired, facts)]
      : ruleSet.requirements.map((requirement) => judged(requirement, facts));
  const isMet = requirements.every(({ state }) => state === 'met');
  return { ruleSet, requirements, outcome: isMet ? 'meets' : 'not-yet' };
}

function judged(requirement: Requirement, facts: DiplomaFacts): JudgedRequirement {
  const reasons = reasonsOf(requirement, facts);
  return { id: requirement.id, state: stateOf(reasons), reasons, source: requirement.source };
}

function unknownRules({ startDate, level }: DiplomaFacts): JudgedRequirement {
  const isRuled = level === null || ruleSets.some(({ levels }) => levels.includes(level));
  const reasons = [
    ...(startDate === null ? [reason('start-date-missing')] : []),
    ...(level === null ? [reason('level-unknown')] : isRuled ? [] : [reason('no-rules-for-level', { level })]),
  ];
  return { id: 'rule-set', state: stateOf(reasons), reasons, source: alwaysRequired.source };
}

function reasonsOf(requirement: Requirement, { coreTasks, record, exempt }: DiplomaFacts): readonly Reason[] {
  switch (requirement.id) {
    case 'core-tasks':
      return coreTasks.length === 0 ? [reason('core-tasks-none')] : coreTasks.flatMap(coreTaskReasons);
    case 'placement':
      return yesReasons(record.placement, 'placement-missing', 'placement-negative', 'placement-unread');
    case 'citizenship':
      return citizenshipReasons(record.citizenship, exempt);
    case 'generic':
      return genericReasons(record, exempt, requirement);
    case 'electives':
      return electiveReasons(record, exempt, requirement.marks);
    case 'not-in-product':
      return [reason('not-in-product')];
  }
}

function coreTaskReasons({ coreTask, standing, mark }: CoreTaskStanding): readonly Reason[] {
  switch (standing) {
    case 'sufficient':
    case 'exempt':
      return [];
    case 'failed':
      return [reason('core-task-failed', { coreTask, mark })];
    default:
      return [reason(`core-task-${standing}`, { coreTask })];
  }
}

/** What is entered counts before an exemption. */
function citizenshipReasons(entered: Entered<boolean>, { parts }: ExemptParts): readonly Reason[] {
  if (entered.value === null && entered.unread === null && parts.has('citizenship')) return [];
  return yesReasons(entered, 'citizenship-missing', 'citizenship-not-met', 'citizenship-unread');
}

function yesReasons(
  { value, unread, place }: Entered<boolean>,
  missing: ReasonCode,
  not: ReasonCode,
  unreadCode: ReasonCode,
): readonly Reason[] {
  if (value === true) return [];
  if (value === false) return [reason(not, {}, place)];
  return [unread === null ? reason(missing, {}, place) : reason(unreadCode, { found: unread }, place)];
}
