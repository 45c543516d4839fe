import type { CandidateDiploma } from '../../../core/exam/diploma/candidate-diplomas';
import type { EnteredElective } from '../../../core/exam/diploma/diploma-record';
import type { JudgedRequirement } from '../../../core/exam/diploma/judge-requirements';
import { exemptParts as exemptIn, isExemptElective } from '../../../core/exam/diploma/exempt-parts';
import { wholeOf } from '../../../core/exam/diploma/judge-marks';
import type { Reason } from '../../../core/exam/diploma/reason';
import type { Exemption } from '../../../core/exam/results/attempt';
import { ruleSets } from '../../../core/exam/diploma/rule-sets';
import { quotedText } from '../a1';
import type { DraftRow } from '../sheet/draft';
import { blank, formula } from '../sheet/draft';
import type { ExemptPart, WhyKey } from './diploma-columns';
import {
  electiveKeys,
  electiveNumbers,
  exemptKey,
  exemptParts,
  genericExemptKey,
  parts,
  whyKeys,
} from './diploma-columns';
import { electiveFormula, electivesFormula, electiveValue } from './elective-formulas';
import { anyExemption, electiveExemption, exemptFormula, exemptShown, partExemption } from './exemption-formulas';
import type { RowReferences } from './formula-row';
import { exemptMark, separator } from './formula-row';
import {
  citizenshipFormula,
  coreFormula,
  genericExemptFormula,
  genericFormula,
  genericMark,
  genericWhole,
  otherFormula,
  placementFormula,
  ruleSetFormula,
  rulesFormula,
  setFormula,
} from './requirement-formulas';
import type { StatedOn } from './stated-formula';
import { statedFormula } from './stated-formula';

const formulaOf: Readonly<Record<WhyKey, (row: RowReferences) => string>> = {
  rules: rulesFormula,
  core: coreFormula,
  placement: placementFormula,
  citizenship: citizenshipFormula,
  generic: genericFormula,
  electives: electivesFormula,
  other: otherFormula,
};

const requirementOf: Readonly<Record<WhyKey, JudgedRequirement['id']>> = {
  rules: 'rule-set',
  core: 'core-tasks',
  placement: 'placement',
  citizenship: 'citizenship',
  generic: 'generic',
  electives: 'electives',
  other: 'not-in-product',
};

/**
 * The formulas of a candidate's row, with what they give for what is entered now.
 * @param standings head and words of each core task, as they stand in the row.
 */
export function liveCells(
  candidate: CandidateDiploma,
  standings: readonly (readonly [head: string, word: string])[],
  row: RowReferences,
  stated: StatedOn | null,
): DraftRow['cells'] {
  const { judgement, record, results } = candidate;
  const further = results.exemptions;
  const exempt = exemptIn(further);
  const { at, words } = row;
  const set = ruleSets.findIndex(({ id }) => id === judgement.ruleSet?.id) + 1;
  const notGood = standings.filter(([, word]) => !['V', 'G', row.sheetWords.exempt].includes(word));
  const core = notGood.map(([head, word]) => `${head}: ${word}${separator}`).join('');
  const whys = whyKeys.map((key) => {
    const told = textOf(reasonsOf(judgement.requirements, requirementOf[key]), row);
    return [key, key === 'core' && standings.length > 0 ? core : told] as const;
  });
  const unclear = reasonsOf(judgement.requirements, 'generic').filter(({ code }) => code === 'generic-exempt-unclear');
  const all = whys.map(([, why]) => why).join('');
  const cells = whyKeys.map((key) => at(`why.${key}`));
  const together = cells.join('&');
  const { meets, 'not-yet': notYet } = words.outcomes;
  const says = stated === null ? null : statedFormula(at('number'), stated);
  return {
    ruleSet: formula(
      `=${ruleSetFormula(row)}`,
      judgement.ruleSet === null ? words.noRuleSet : words.ruleSet(judgement.ruleSet),
      'live',
    ),
    outcome: formula(
      `=IF(${together}="",${quotedText(meets)},${quotedText(notYet)})`,
      words.outcomes[judgement.outcome],
      'live',
    ),
    missing: formula(
      `=IF(${together}="","",LEFT(${together},LEN(${together})-${separator.length}))`,
      all.slice(0, -separator.length),
      'live',
    ),
    stated: says === null ? blank('live') : formula(says, '', 'live'),
    set: formula(`=${setFormula(row)}`, set, 'machineNumber'),
    exempt: formula(`=${exemptFormula(row)}`, exemptShown(record, exempt, row), 'live'),
    [exemptKey('any')]: formula(`=${anyExemption(row)}`, further.length, 'machineNumber'),
    ...Object.fromEntries(
      exemptParts.map((part) => [
        exemptKey(part),
        formula(`=${partExemption(part, row)}`, countOf(further, part), 'machineNumber'),
      ]),
    ),
    ...Object.fromEntries(
      parts.flatMap((part) => {
        const { value, unread } = record.generic[part];
        const none = unread === null ? '' : '?';
        const without = unread === null && exempt.parts.has(part) ? exemptMark : none;
        const whole = value === null ? without : wholeOf(value.mark);
        return [
          [`mark.${part}`, formula(`=${genericMark(part, row)}`, value?.mark ?? none, 'machineNumber')] as const,
          [`whole.${part}`, formula(`=${genericWhole(part, row)}`, whole, 'machineNumber')] as const,
        ];
      }),
    ),
    ...Object.fromEntries(
      electiveNumbers(row.electives).flatMap((number) => {
        const keys = electiveKeys(number);
        const elective = record.electives.find((each) => each.number === number);
        const own = reasonsOf(judgement.requirements, 'electives').filter(({ data }) => data['number'] === number);
        const times =
          elective === undefined ? 0 : further.filter((each) => isExemptElective(elective, exemptIn([each]))).length;
        return [
          [keys.exempt, formula(`=${electiveExemption(number, row)}`, times, 'machineNumber')] as const,
          [
            keys.value,
            formula(`=${electiveValue(number, row)}`, valueShown(elective, times > 0), 'machineNumber'),
          ] as const,
          [keys.why, formula(`=${electiveFormula(number, row)}`, textOf(own, row), 'machineNumber')] as const,
        ];
      }),
    ),
    [genericExemptKey]: formula(`=${genericExemptFormula(row)}`, textOf(unclear, row), 'machineNumber'),
    ...Object.fromEntries(
      whys.map(([key, why]) => [`why.${key}`, formula(`=${formulaOf[key](row)}`, why, 'machineNumber')]),
    ),
  };
}

function reasonsOf(requirements: readonly JudgedRequirement[], id: JudgedRequirement['id']): readonly Reason[] {
  return requirements.find((each) => each.id === id)?.reasons ?? [];
}

function textOf(reasons: readonly Reason[], { words }: RowReferences): string {
  return reasons.map(({ code, data }) => `${words.reasons[code](data)}${separator}`).join('');
}

/** Exemptions of a part as a whole. */
function countOf(exemptions: readonly Exemption[], part: ExemptPart): number {
  return exemptions.filter(({ further, part: of }) => further === part && of === null).length;
}

function valueShown(elective: EnteredElective | undefined, isExempt: boolean): number | string {
  if (elective === undefined || elective.extra.value === true) return '';
  const { value, unread } = elective.result;
  return value === null ? (unread === null ? (isExempt ? exemptMark : '-') : '?') : value.mark;
}
