import type { GenericPart } from '../../../core/exam/diploma/diploma-record';
import type { Requirement } from '../../../core/exam/diploma/rule-set';
import { ruleSets } from '../../../core/exam/diploma/rule-sets';
import type { DiplomaSheetTexts } from '../../../language/diploma-sheet-texts';
import type { DiplomaTexts } from '../../../language/diploma-texts';
import { quotedText } from '../a1';
import type { WordTable } from './cell-formulas';
import { choiceFormula, markFormula, trimmed, wholeFormula } from './cell-formulas';
import { coreKey, electiveKeys, electiveNumbers } from './diploma-columns';
import { worded } from './worded';

/** What the formulas of a row look at. */
export interface RowReferences {
  /** The cell of a column in this row. */
  readonly at: (key: string) => string;
  /** The cell with the head of a column. */
  readonly head: (key: string) => string;
  readonly level: string;
  readonly table: WordTable;
  /** References of core tasks. */
  readonly coreTasks: readonly string[];
  readonly electives: number;
  readonly words: DiplomaTexts;
  readonly sheetWords: DiplomaSheetTexts;
}

/** After each thing that is lacking, so that they can be put behind each other. */
export const separator = '; ';

const ended = (sentence: string): string => `${sentence}&${quotedText(separator)}`;

/** Number of the set that holds (its place among ruleSets, from 1); 0 = none. */
export function setFormula({ at, level }: RowReferences): string {
  const date = at('startDate');
  const newestFirst = ruleSets
    .map((set, index) => ({ ...set, number: index + 1 }))
    .sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? 1 : -1));
  const chosen = newestFirst.reduceRight((otherwise, { levels, from, number }) => {
    const [year, month, day] = (from ?? '').split('-').map(Number);
    const isLevel = `OR(${levels.map((each) => `${level}=${each}`).join(',')})`;
    const holds = from === null ? isLevel : `AND(${isLevel},${date}>=DATE(${year},${month},${day}))`;
    return `IF(${holds},${number},${otherwise})`;
  }, '0');
  return `IF(ISNUMBER(${date}),IF(ISNUMBER(${level}),${chosen},0),0)`;
}

/** Which requirements hold, in words. */
export function ruleSetFormula({ at, words }: RowReferences): string {
  const names = ruleSets.map((set) => quotedText(words.ruleSet(set))).join(',');
  return `IF(${at('set')}=0,${quotedText(words.noRuleSet)},CHOOSE(${at('set')},${names}))`;
}

/** That it cannot be told which requirements hold. */
export function rulesFormula({ at, level, words: { reasons } }: RowReferences): string {
  const date = at('startDate');
  const none = ended(worded(reasons['no-rules-for-level'], { level: { formula: level } }));
  const unknown = ended(worded(reasons['level-unknown'], {}));
  return `IF(ISNUMBER(${date}),"",${ended(worded(reasons['start-date-missing'], {}))})&IF(ISNUMBER(${level}),IF(AND(${at('set')}=0,NOT(${isRuled(level)})),${none},""),${unknown})`;
}

function isRuled(level: string): string {
  const levels = [...new Set(ruleSets.flatMap((set) => set.levels))];
  return `OR(${levels.map((each) => `${level}=${each}`).join(',')})`;
}

/** Which core tasks are not in order, whatever else holds: their head and what stands below it. */
export function coreFormula({ at, head, coreTasks, words, sheetWords }: RowReferences): string {
  if (coreTasks.length === 0) return ended(worded(words.reasons['core-tasks-none'], {}));
  return coreTasks
    .map((coreTask) => {
      const cell = at(coreKey(coreTask));
      const good = ['V', 'G', sheetWords.exempt].map((word) => `${trimmed(cell)}=${quotedText(word)}`).join(',');
      return `IF(OR(${good}),"",${ended(`${head(coreKey(coreTask))}&": "&${trimmed(cell)}`)})`;
    })
    .join('&');
}

export function placementFormula(row: RowReferences): string {
  const { at, words, sheetWords } = row;
  return forSets(row, 'placement', () => choice(at('placement'), 'placement', sheetWords.placement, words));
}

export function citizenshipFormula(row: RowReferences): string {
  const { at, words, sheetWords } = row;
  return forSets(row, 'citizenship', () => choice(at('citizenship'), 'citizenship', sheetWords.citizenship, words));
}

function choice(
  cell: string,
  about: 'placement' | 'citizenship',
  choices: { readonly yes: string; readonly no: string },
  { reasons }: DiplomaTexts,
): string {
  const not = about === 'placement' ? reasons['placement-negative'] : reasons['citizenship-not-met'];
  return choiceFormula(cell, choices, {
    missing: ended(worded(reasons[`${about}-missing`], {})),
    not: ended(worded(not, {})),
    unread: ended(worded(reasons[`${about}-unread`], { found: { formula: trimmed(cell) } })),
  });
}

/** The mark of Nederlands, rekenen or Engels; "" = nothing, "?" = not understood. */
export function genericMark(part: GenericPart, { at, table }: RowReferences): string {
  return markFormula(at(part), table);
}

/** The same as a whole mark. */
export function genericWhole(part: GenericPart, { at }: RowReferences): string {
  const mark = at(`mark.${part}`);
  return `IF(ISNUMBER(${mark}),${wholeFormula(mark)},${mark})`;
}

export function genericFormula(row: RowReferences): string {
  const { at, words } = row;
  const { reasons } = words;
  return forSets(row, 'generic', ({ parts, pass, lowest, lower }) => {
    const single = parts.map((part) => {
      const whole = at(`whole.${part}`);
      const missing = ended(worded(reasons['generic-missing'], { part }));
      const unread = ended(worded(reasons['generic-unread'], { part, found: { formula: trimmed(at(part)) } }));
      const low = ended(worded(reasons['generic-too-low'], { part, mark: { formula: whole }, lowest }));
      return `IF(${whole}="",${missing},IF(${whole}="?",${unread},IF(${whole}<${lowest},${low},"")))`;
    });
    const isLow = (part: GenericPart): string => {
      const whole = at(`whole.${part}`);
      return `AND(ISNUMBER(${whole}),${whole}>=${lowest},${whole}<${pass})`;
    };
    const together = subsets(parts).flatMap((chosen) => {
      if (chosen.length <= lower) return [];
      const all = parts.map((part) => (chosen.includes(part) ? isLow(part) : `NOT(${isLow(part)})`)).join(',');
      return [`IF(AND(${all}),${ended(worded(reasons['generic-too-many-low'], { parts: chosen, lowest }))},"")`];
    });
    return [...single, ...together].join('&');
  });
}

function subsets(parts: readonly GenericPart[]): readonly (readonly GenericPart[])[] {
  return parts.reduce<readonly (readonly GenericPart[])[]>(
    (all, part) => [...all, ...all.map((chosen) => [...chosen, part])],
    [[]],
  );
}

/** The mark of a keuzedeel that counts; "" = it does not count or is none, "-" = no result, "?" = not understood. */
export function electiveValue(number: number, { at, table, sheetWords }: RowReferences): string {
  const keys = electiveKeys(number);
  const [name, result, extra] = [at(keys.name), at(keys.result), at(keys.extra)];
  const counts = `IF(${trimmed(name)}&${trimmed(result)}="",FALSE,${trimmed(extra)}<>${quotedText(sheetWords.extra.yes)})`;
  return `IF(${counts},IF(${trimmed(result)}="","-",${markFormula(result, table)}),"")`;
}

/** What one keuzedeel lacks by itself. */
export function electiveFormula(number: number, row: RowReferences): string {
  const { at, words, sheetWords } = row;
  const { reasons } = words;
  const keys = electiveKeys(number);
  const value = at(keys.value);
  const [name, extra] = [trimmed(at(keys.name)), trimmed(at(keys.extra))];
  const { yes, no } = sheetWords.extra;
  const about = { number, name: { formula: name } };
  const told = (code: keyof typeof reasons, data: Parameters<typeof worded>[1] = {}): string =>
    `IF(${name}="",${ended(worded(reasons[code], { ...about, name: '', ...data }))},${ended(worded(reasons[code], { ...about, ...data }))})`;
  const known = [yes, no].map((word) => `${extra}<>${quotedText(word)}`).join(',');
  const single = [
    `IF(AND(${extra}<>"",${known}),${told('elective-extra-unread', { found: { formula: extra } })},"")`,
    `IF(${name}="",${ended(worded(reasons['elective-without-name'], { number }))},"")`,
    `IF(${value}="-",${told('elective-without-result')},IF(${value}="?",${told('elective-unread', { found: { formula: trimmed(at(keys.result)) } })},""))`,
  ].join('&');
  const low = forSets(row, 'electives', ({ marks }) => {
    if (marks === null) return '""';
    const whole = wholeFormula(value);
    const too = told('elective-too-low', { mark: { formula: whole }, lowest: marks.lowest });
    return `IF(ISNUMBER(${value}),IF(${whole}<${marks.lowest},${too},""),"")`;
  });
  return forSets(row, 'electives', () => `IF(${value}="","",${single}&${low})`);
}

/** What all keuzedelen lack, each by itself and together. */
export function electivesFormula(row: RowReferences): string {
  const { at, words, electives } = row;
  const { reasons } = words;
  const values = electiveNumbers(electives).map((number) => at(electiveKeys(number).value));
  const whys = electiveNumbers(electives).map((number) => at(electiveKeys(number).why));
  const count = values.map((value) => `(${value}<>"")`).join('+');
  return forSets(row, 'electives', ({ marks }) => {
    const none = ended(worded(reasons['electives-none'], {}));
    if (marks === null) return `IF(${count}=0,${none},${whys.join('&')})`;
    const known = `COUNT(${values.join(',')})`;
    const reached = values
      .map((value) => `IF(ISNUMBER(${value}),IF(${wholeFormula(value)}>=${marks.half},1,0),0)`)
      .join('+');
    const average = `ROUND(SUM(${values.join(',')})/${known},6)`;
    const half = ended(
      worded(reasons['electives-half'], {
        reached: { formula: `(${reached})` },
        count: { formula: known },
        half: marks.half,
      }),
    );
    const below = ended(worded(reasons['electives-average'], { average: { formula: average }, least: marks.average }));
    const together = `IF(${known}<${count},"",IF(2*(${reached})<${known},${half},"")&IF(${average}<${marks.average},${below},""))`;
    return `IF(${count}=0,${none},${whys.join('&')}&${together})`;
  });
}

export function otherFormula(row: RowReferences): string {
  return forSets(row, 'not-in-product', () => ended(worded(row.words.reasons['not-in-product'], {})));
}

/** A formula for each way in which sets have a requirement; "" for a set without it, and where none is known. */
function forSets<Id extends Requirement['id']>(
  { at }: RowReferences,
  id: Id,
  formulaOf: (requirement: Extract<Requirement, { id: Id }>) => string,
): string {
  const variants = new Map<string, { readonly formula: string; readonly sets: number[] }>();
  ruleSets.forEach(({ requirements }, index) => {
    const found = requirements.find((each): each is Extract<Requirement, { id: Id }> => each.id === id);
    if (found === undefined) return;
    const formula = formulaOf(found);
    const known = variants.get(formula);
    if (known === undefined) variants.set(formula, { formula, sets: [index + 1] });
    else known.sets.push(index + 1);
  });
  return [...variants.values()].reduceRight((otherwise, { formula, sets }) => {
    const holds = sets.map((set) => `${at('set')}=${set}`).join(',');
    return `IF(OR(${holds}),${formula},${otherwise})`;
  }, '""');
}
