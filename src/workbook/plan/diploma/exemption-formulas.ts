import type { ExemptParts } from '../../../core/exam/diploma/exempt-parts';
import { isExemptElective } from '../../../core/exam/diploma/exempt-parts';
import type { DiplomaRecord } from '../../../core/exam/diploma/diploma-record';
import { quotedText } from '../a1';
import { cleaned, trimmed } from './cell-formulas';
import type { ExemptPart } from './diploma-columns';
import { electiveKeys, electiveNumbers, exemptKey, exemptParts } from './diploma-columns';
import type { RowReferences } from './formula-row';
import { ended, separator } from './formula-row';

/**
 * How many exemptions Vrijstellingen has of the candidate in a row. Most have none: then nothing else looks at that sheet.
 * SUMPRODUCT, because look-ups take "*" for any word; a sheet that is gone is no exemption.
 */
export function anyExemption(row: RowReferences): string {
  const found = matches(row, []);
  return found === null ? '0' : `IFERROR(SUMPRODUCT(${found}),0)`;
}

/** How many of them are of a part as a whole. */
export function partExemption(part: ExemptPart, row: RowReferences): string {
  return ifAny(row, [
    ['coreTask', quotedText(row.sheetWords.columns[part])],
    ['part', '""'],
  ]);
}

/** How many of them are of the keuzedeel that stands in the row. */
export function electiveExemption(number: number, row: RowReferences): string {
  const name = trimmed(row.at(electiveKeys(number).name));
  const counted = ifAny(row, [
    ['coreTask', quotedText(row.sheetWords.electiveWord)],
    ['part', name],
  ]);
  return `IF(${name}="",0,${counted})`;
}

/** What the candidate of a row is exempt from beside core tasks, in words. */
export function exemptFormula(row: RowReferences): string {
  const { at, sheetWords, electives } = row;
  const said = [
    ...exemptParts.map((part) => [at(exemptKey(part)), quotedText(sheetWords.columns[part])] as const),
    ...electiveNumbers(electives).map((number) => {
      const keys = electiveKeys(number);
      return [at(keys.exempt), trimmed(at(keys.name))] as const;
    }),
  ];
  const all = said.map(([count, word]) => `IF(${count}>0,${ended(word)},"")`).join('&');
  return `IF(${at(exemptKey('any'))}=0,"",IF(LEN(${all})=0,"",LEFT(${all},LEN(${all})-${separator.length})))`;
}

/** What that gives for what is entered now. */
export function exemptShown(
  { electives }: Pick<DiplomaRecord, 'electives'>,
  exempt: ExemptParts,
  { sheetWords }: Pick<RowReferences, 'sheetWords'>,
): string {
  const words = exemptParts.filter((part) => exempt.parts.has(part)).map((part) => sheetWords.columns[part]);
  const names = electives.filter((each) => isExemptElective(each, exempt)).map(({ name }) => name);
  return [...words, ...names].join(separator);
}

type Wanted = readonly (readonly [column: string, text: string])[];

function ifAny(row: RowReferences, wanted: Wanted): string {
  const found = matches(row, wanted);
  return found === null ? '0' : `IF(${row.at(exemptKey('any'))}=0,0,IFERROR(SUMPRODUCT(${found}),0))`;
}

/** Rows of Vrijstellingen of the candidate in which this stands; null = there is no such sheet, or it lost a column. */
function matches({ at, exemptions }: RowReferences, wanted: Wanted): string | null {
  const own = [['candidate', `TRIM(${at('number')}&"")`], ...wanted] as const;
  const tests = own.flatMap(([column, text]) => {
    const range = exemptions?.(column) ?? null;
    return range === null ? [] : [`--(${cleaned(range)}=${text})`];
  });
  return tests.length < own.length ? null : tests.join(',');
}
