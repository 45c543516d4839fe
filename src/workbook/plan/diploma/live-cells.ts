import type { CandidateDiploma } from '../../../core/exam/diploma/candidate-diplomas';
import type { EnteredElective } from '../../../core/exam/diploma/diploma-record';
import type { JudgedRequirement } from '../../../core/exam/diploma/judge-requirements';
import { wholeOf } from '../../../core/exam/diploma/judge-marks';
import type { Reason } from '../../../core/exam/diploma/reason';
import { ruleSets } from '../../../core/exam/diploma/rule-sets';
import { quotedText } from '../a1';
import type { DraftRow } from '../sheet/draft';
import { blank, formula } from '../sheet/draft';
import type { WhyKey } from './diploma-columns';
import { electiveKeys, electiveNumbers, parts, whyKeys } from './diploma-columns';
import { electiveFormula, electivesFormula, electiveValue } from './elective-formulas';
import type { RowReferences } from './formula-row';
import { separator } from './formula-row';
import {
  citizenshipFormula,
  coreFormula,
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
  const { judgement, record } = candidate;
  const { at, words } = row;
  const set = ruleSets.findIndex(({ id }) => id === judgement.ruleSet?.id) + 1;
  const notGood = standings.filter(([, word]) => !['V', 'G', row.sheetWords.exempt].includes(word));
  const core = notGood.map(([head, word]) => `${head}: ${word}${separator}`).join('');
  const whys = whyKeys.map((key) => {
    const told = textOf(reasonsOf(judgement.requirements, requirementOf[key]), row);
    return [key, key === 'core' && standings.length > 0 ? core : told] as const;
  });
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
    ...Object.fromEntries(
      parts.flatMap((part) => {
        const { value, unread } = record.generic[part];
        const none = unread === null ? '' : '?';
        const whole = value === null ? none : wholeOf(value.mark);
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
        return [
          [keys.value, formula(`=${electiveValue(number, row)}`, valueShown(elective), 'machineNumber')] as const,
          [keys.why, formula(`=${electiveFormula(number, row)}`, textOf(own, row), 'machineNumber')] as const,
        ];
      }),
    ),
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

function valueShown(elective: EnteredElective | undefined): number | string {
  if (elective === undefined || elective.extra.value === true) return '';
  const { value, unread } = elective.result;
  return value === null ? (unread === null ? '-' : '?') : value.mark;
}
