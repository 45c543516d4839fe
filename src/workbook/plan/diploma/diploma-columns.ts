import type { EndingDate, GenericPart } from '../../../core/exam/diploma/diploma-record';
import { itemLabel } from '../../../core/checks/covering';
import type { Framework } from '../../../core/framework/framework';
import { referenceOf, unitsOf } from '../../../core/framework/structure';
import type { DiplomaSheetTexts } from '../../../language/diploma-sheet-texts';
import type { ListColumn } from '../collected/list-sheet';

/** A column of the sheet Diploma-eisen. */
export interface DiplomaColumn extends ListColumn {
  /** Written by the workbook, typed by people, or a formula. */
  readonly by: 'workbook' | 'people' | 'formula';
}

/** Keuzedelen there is room for from the start; later there is always room for one more than the most that somebody has. */
export const fewestElectives = 4;

export const parts: readonly GenericPart[] = ['dutch', 'arithmetic', 'english'];

/** Beside core tasks, what a whole exemption may be of and has a column of its own. */
export type ExemptPart = GenericPart | 'citizenship';

export const exemptParts: readonly ExemptPart[] = [...parts, 'citizenship'];

/** Key of the hidden column that counts exemptions of a part, or all of a candidate. */
export function exemptKey(of: ExemptPart | 'any'): string {
  return `exempt.${of}`;
}

/** Key of the hidden column with what exemptions leave open of Nederlands, rekenen and Engels together. */
export const genericExemptKey = 'generic.exempt';

export const endingDates: readonly EndingDate[] = ['diplomaOn', 'leftOn', 'appealUntil'];

/** Keys of the hidden columns that hold what each requirement lacks, in the order in which it is said. */
export const whyKeys = ['rules', 'core', 'placement', 'citizenship', 'generic', 'electives', 'other'] as const;

export type WhyKey = (typeof whyKeys)[number];

/** Key of the column of a core task. */
export function coreKey(coreTask: string): string {
  return `core.${coreTask}`;
}

export function electiveKeys(
  number: number,
): Readonly<Record<'name' | 'result' | 'extra' | 'exempt' | 'value' | 'why', string>> {
  const of = (key: string): string => `elective.${number}.${key}`;
  return {
    name: of('name'),
    result: of('result'),
    extra: of('extra'),
    exempt: of('exempt'),
    value: of('value'),
    why: of('why'),
  };
}

export function electiveNumbers(electives: number): readonly number[] {
  return Array.from({ length: electives }, (_, index) => index + 1);
}

/** @param electives how many there is room for. */
export function diplomaColumns(
  framework: Framework,
  electives: number,
  words: DiplomaSheetTexts,
): readonly DiplomaColumn[] {
  const head = words.columns;
  const ours = (key: string, width: number, header: string): DiplomaColumn => ({ key, width, header, by: 'workbook' });
  const typed = (key: string, width: number, header: string): DiplomaColumn => ({ key, width, header, by: 'people' });
  const live = (key: string, width: number, header: string): DiplomaColumn => ({
    ...{ key, width, header, isLive: true },
    by: 'formula',
  });
  const hidden = (key: string): DiplomaColumn => ({ ...live(key, 9, key), hidden: true });
  return [
    ours('number', 12, head.number),
    ours('name', 20, head.name),
    ours('startDate', 12, head.startDate),
    live('outcome', 18, head.outcome),
    live('missing', 46, head.missing),
    live('ruleSet', 22, head.ruleSet),
    ...unitsOf(framework).map((unit) => ours(coreKey(referenceOf(framework, unit)), 13, itemLabel(unit))),
    live('exempt', 18, head.exempt),
    typed('placement', 13, head.placement),
    typed('citizenship', 14, head.citizenship),
    ...parts.map((part) => typed(part, 12, head[part])),
    ...electiveNumbers(electives).flatMap((number) => {
      const keys = electiveKeys(number);
      return [
        typed(keys.name, 16, words.elective(number)),
        typed(keys.result, 12, words.electiveResult(number)),
        typed(keys.extra, 13, words.electiveExtra(number)),
      ];
    }),
    ...endingDates.map((date) => typed(date, 13, head[date])),
    live('stated', 13, head.stated),
    typed('remarks', 30, head.remarks),
    hidden('set'),
    ...(['any', ...exemptParts] as const).map((of) => hidden(exemptKey(of))),
    ...parts.flatMap((part) => [hidden(`mark.${part}`), hidden(`whole.${part}`)]),
    ...electiveNumbers(electives).flatMap((number) => [
      hidden(electiveKeys(number).exempt),
      hidden(electiveKeys(number).value),
      hidden(electiveKeys(number).why),
    ]),
    hidden(genericExemptKey),
    ...whyKeys.map((key) => hidden(`why.${key}`)),
    { ...hidden('machine'), isLive: true },
  ];
}
