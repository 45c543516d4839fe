import type { GenericPart } from '../../../core/exam/diploma/diploma-record';
import { ruleSets } from '../../../core/exam/diploma/rule-sets';
import type { DiplomaTexts } from '../../../language/diploma-texts';
import { quotedText } from '../a1';
import { choiceFormula, markFormula, trimmed, wholeFormula } from './cell-formulas';
import { coreKey, exemptKey, genericExemptKey } from './diploma-columns';
import type { RowReferences } from './formula-row';
import { ended, exemptMark, forSets } from './formula-row';
import { worded } from './worded';

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
  return forSets(row, 'citizenship', () => {
    const asked = choice(at('citizenship'), 'citizenship', sheetWords.citizenship, words);
    return `IF(AND(${at(exemptKey('citizenship'))}>0,${trimmed(at('citizenship'))}=""),"",${asked})`;
  });
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

/** The same as a whole mark; exemptMark = exempt, without one. */
export function genericWhole(part: GenericPart, { at }: RowReferences): string {
  const mark = at(`mark.${part}`);
  const none = `IF(AND(${mark}="",${at(exemptKey(part))}>0),${quotedText(exemptMark)},${mark}&"")`;
  // As text: Univer 0.25.1 never computes a formula that hands on an empty text of another cell.
  return `IF(ISNUMBER(${mark}),${wholeFormula(mark)},${none})`;
}

export function genericFormula(row: RowReferences): string {
  const { at, words } = row;
  const { reasons } = words;
  return forSets(row, 'generic', ({ parts, pass, lowest, lower }) => {
    const isLow = (part: GenericPart): string => isLowFormula(at(`whole.${part}`), { lowest, pass });
    const single = parts.map((part) => {
      const whole = at(`whole.${part}`);
      const missing = ended(worded(reasons['generic-missing'], { part }));
      const unread = ended(worded(reasons['generic-unread'], { part, found: { formula: trimmed(at(part)) } }));
      const low = ended(worded(reasons['generic-too-low'], { part, mark: { formula: whole }, lowest }));
      return `IF(${whole}="",${missing},IF(${whole}="?",${unread},IF(${whole}=${quotedText(exemptMark)},"",IF(${whole}<${lowest},${low},""))))`;
    });
    const together = subsets(parts).flatMap((chosen) => {
      if (chosen.length <= lower) return [];
      const all = parts.map((part) => (chosen.includes(part) ? isLow(part) : `NOT(${isLow(part)})`)).join(',');
      return [`IF(AND(${all}),${ended(worded(reasons['generic-too-many-low'], { parts: chosen, lowest }))},"")`];
    });
    const unclear = at(genericExemptKey);
    return [...single, ...together, unclear].join('&');
  });
}

/** That an exemption without a mark leaves open whether too many parts are low; the rest of genericFormula would be too long. */
export function genericExemptFormula(row: RowReferences): string {
  const { at, words } = row;
  return forSets(row, 'generic', ({ parts, pass, lowest, lower }) => {
    const lows = parts.map((part) => `IF(${isLowFormula(at(`whole.${part}`), { lowest, pass })},1,0)`).join('+');
    return subsets(parts)
      .flatMap((chosen) => {
        if (chosen.length === 0) return [];
        const all = parts
          .map((part) => `${at(`whole.${part}`)}${chosen.includes(part) ? '=' : '<>'}${quotedText(exemptMark)}`)
          .join(',');
        const told = ended(worded(words.reasons['generic-exempt-unclear'], { parts: chosen, lowest }));
        return [`IF(AND(${all},${lows}>${lower - chosen.length},${lows}<=${lower}),${told},"")`];
      })
      .join('&');
  });
}

function isLowFormula(whole: string, { lowest, pass }: { readonly lowest: number; readonly pass: number }): string {
  return `AND(ISNUMBER(${whole}),${whole}>=${lowest},${whole}<${pass})`;
}

function subsets(parts: readonly GenericPart[]): readonly (readonly GenericPart[])[] {
  return parts.reduce<readonly (readonly GenericPart[])[]>(
    (all, part) => [...all, ...all.map((chosen) => [...chosen, part])],
    [[]],
  );
}

export function otherFormula(row: RowReferences): string {
  return forSets(row, 'not-in-product', () => ended(worded(row.words.reasons['not-in-product'], {})));
}
