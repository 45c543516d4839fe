import type { Requirement } from '../../../core/exam/diploma/rule-set';
import { ruleSets } from '../../../core/exam/diploma/rule-sets';
import type { DiplomaSheetTexts } from '../../../language/diploma-sheet-texts';
import type { DiplomaTexts } from '../../../language/diploma-texts';
import { quotedText } from '../a1';
import type { WordTable } from './cell-formulas';
import type { ListRange } from './list-range';

/** What the formulas of a row look at. */
export interface RowReferences {
  /** The cell of a column in this row. */
  readonly at: (key: string) => string;
  /** The cell with the head of a column. */
  readonly head: (key: string) => string;
  readonly level: string;
  readonly table: WordTable;
  /** Columns of the sheet Vrijstellingen; null = there is none. */
  readonly exemptions: ListRange | null;
  /** References of core tasks. */
  readonly coreTasks: readonly string[];
  readonly electives: number;
  readonly words: DiplomaTexts;
  readonly sheetWords: DiplomaSheetTexts;
}

/** After each thing that is lacking, so that they can be put behind each other. */
export const separator = '; ';

/** What hidden columns hold of somebody who is exempt and has no mark: two letters, as the grid takes "?" for any one. */
export const exemptMark = 'vr';

/** A sentence with the separator behind it. */
export const ended = (sentence: string): string => `${sentence}&${quotedText(separator)}`;

/** A formula for each way in which sets have a requirement; "" for a set without it, and where none is known. */
export function forSets<Id extends Requirement['id']>(
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
