import type { FormTexts } from '../../../language/sheet-texts';
import { quotedText } from '../a1';
import type { Positions } from '../sheet/positions';
import { addressOf } from '../sheet/positions';

type Parameters = ReturnType<typeof parametersAt>;

/** Every row of a form asks for them. */
const known = new WeakMap<Positions, Parameters>();

/** Addresses of the hidden numbers every result depends on. */
export function parameters(at: Positions): Parameters {
  const there = known.get(at) ?? parametersAt(at);
  known.set(at, there);
  return there;
}

function parametersAt(at: Positions) {
  const value = (key: string): string => addressOf(at, `p:${key}`, 'value', true);
  return {
    cut: value('cut'),
    goodFromSetting: value('goodFrom'),
    maxNonPassing: value('maxNonPassing'),
    hide: value('hide'),
    /** Forms of before it said so have no such row. */
    void: at.row('p:void') === null ? null : value('void'),
    perPart: value('perPart'),
    hidden: value('hidden'),
    markShown: value('mark'),
    lowest: value('lowest'),
    range: value('range'),
    good: value('good'),
    percentage: value('percentage'),
    exact: value('exact'),
  };
}

/**
 * Formulas that rubric forms and blueprints share. Everything is rounded to 6 decimals before it is compared or shown,
 * and whole marks are INT(ROUND(x,6)+0.5). Whether a cell has a number is asked with ISNUMBER: Univer's engine (0.25.1)
 * remembers what a comparison with "" gave before the cell was calculated, and makes 0 of a blank that is passed on.
 * Source: domain.md, "Scoring default".
 */
export function scoreFormulas(at: Positions, texts: FormTexts) {
  const p = parameters(at);
  const incomplete = quotedText(texts.incomplete);
  const [, absent = '', , invalid = ''] = texts.sittings;
  const isVoid = p.void === null ? [] : [`${p.void}>0`];
  const orVoid = (word: string): string =>
    p.void === null ? word : `IF(${p.void}=1,${quotedText(absent)},IF(${p.void}=2,${quotedText(invalid)},${word}))`;
  return {
    /** Cut score as the formulas use it: 0 while the cell holds none from 1 to 99. */
    cut: (cell: string) => `=IF(ISNUMBER(${cell}),IF(AND(${cell}>=1,${cell}<=99),ROUND(${cell},6),0),0)`,
    goodFrom: `=IF(ISNUMBER(${p.goodFromSetting}),ROUND(${p.goodFromSetting},6),IF(${p.cut}=0,"",ROUND((${p.cut}+100)/2,6)))`,
    /** Points, percentages and marks are not to be shown yet. */
    hidden: (unrated: string, count: string) =>
      `=IF(${anyOf([...isVoid, `AND(${p.hide}=1,OR(${unrated}>0,${count}=0))`])},1,0)`,
    shown: (value: string) => `=IF(${p.hidden}=1,"",${value})`,
    /** Of a cell that is blank until it is known. */
    shownIfKnown: (cell: string) => `=IF(AND(${p.hidden}=0,ISNUMBER(${cell})),${cell},"")`,
    outcome: (percentage: string, fails: string, good: string) =>
      `=${orVoid(`IF(OR(NOT(ISNUMBER(${percentage})),${p.cut}=0),${incomplete},IF(${fails},"O",IF(${good},"G","V")))`)}`,
    /** 0 → 1, cut → 5.5, 100 → 10. */
    exact: (outcome: string, percentage: string) =>
      `=IF(${anyOf([...isVoid, `${outcome}=${incomplete}`])},"",IF(${percentage}<=${p.cut},ROUND(1+4.5*${percentage}/${p.cut},6),` +
      `ROUND(5.5+4.5*(${percentage}-${p.cut})/(100-${p.cut}),6)))`,
    /** Kept within the word: O at most 5, V 6–7, G at least 8. */
    mark: (outcome: string, exact: string) =>
      `=IF(OR(${outcome}=${incomplete},${p.hidden}=1,${p.markShown}=0),"",` +
      `MAX(IF(${outcome}="G",8,IF(${outcome}="V",6,1)),MIN(IF(${outcome}="G",10,IF(${outcome}="V",7,5)),INT(ROUND(${exact},6)+0.5))))`,
  };
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions.join('') : `OR(${conditions.join(',')})`;
}
