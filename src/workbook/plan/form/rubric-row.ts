import type { RubricRow } from '../../../core/exam/rubric-row';
import { scaleOf } from '../../../core/exam/scoring';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell, DraftRow, InputRule } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import type { RubricWidth } from './form-columns';
import type { FormInput } from './form-draft';
import { earlierWords } from './remark-head';
import { isOpenForDecisions } from './form-draft';

/** Makes the rows of a rubric, numbered. */
export type RowMaker = (row: RubricRow, nr: number) => DraftRow;

/** Longest descriptor, motivation or text of an own row that people are warned about. */
const longText = 2000;

/**
 * A rubric row: what is assessed and how (open for the committee until the instrument is approved), and what assessors
 * fill in. @param codeSource the cells that hold the codes to choose from.
 */
export function rubricRowMaker(
  input: FormInput,
  { raters, agreed, earlier }: RubricWidth,
  texts: SheetTexts,
  codeSource: string,
): RowMaker {
  const words = texts.form;
  const editable = isOpenForDecisions(input);
  const scale = scaleOf(input.exam, input.settings);
  // Excel takes "v" for V from a list of cells, not from a list written out.
  const level: InputRule = { rule: { kind: 'choices-from', source: codeSource }, strict: true, ...texts.inputLevel };
  const criticalRule = choice([words.criticalMark], words.criticalPrompt);
  const evidenceRule: InputRule = { ...choice(words.evidences, words.evidencePrompt), strict: false };
  const weightRule: InputRule = {
    rule: { kind: 'decimal', min: 0.01, max: 100 },
    strict: true,
    ...texts.inputNumber(0.01, 100),
  };
  const longRule: InputRule = {
    rule: { kind: 'text-length', max: longText },
    strict: false,
    title: words.indicator,
    message: words.tooLong(longText),
  };
  const rate: DraftCell = { ...blank('inputCentered'), unlocked: true, input: level };
  const motivate: DraftCell = { ...blank('input'), unlocked: true };
  const each = raters.flatMap((assessor) => [
    [`level.${assessor}`, rate] as const,
    [`motivation.${assessor}`, motivate] as const,
  ]);

  /** A cell the committee decides about: open until the instrument is approved. */
  function decided(cell: DraftCell, input: InputRule, fixed: DraftCell['style']): DraftCell {
    return editable ? { ...cell, unlocked: true, input } : { ...cell, style: fixed };
  }

  function choice(choices: readonly string[], prompt: string): InputRule {
    return { rule: { kind: 'choices', choices }, strict: true, ...texts.inputChoose, prompt };
  }

  return (row, nr) => ({
    key: `row:${row.id}`,
    height: null,
    cells: {
      nr: row.own ? text(words.ownMark, 'ownMark') : number(nr, 'number'),
      indicator: row.own ? decided(text(row.text, 'input'), longRule, 'text') : text(row.text, 'text'),
      ...Object.fromEntries(
        scale.flatMap(({ code }, index) => [
          [`descriptor.${index + 1}`, decided(text(row.descriptors[code] ?? '', 'input'), longRule, 'text')] as const,
          [`proposal.${index + 1}`, text(row.proposals[code] ?? '', 'machine')] as const,
        ]),
      ),
      competencies: text(row.competencies.join(', '), 'machine'),
      evidence: decided(text(row.evidence ?? '', 'input'), evidenceRule, 'text'),
      critical: decided(text(row.critical ? words.criticalMark : '', 'inputCentered'), criticalRule, 'number'),
      weight: decided(number(row.weight, 'inputNumber'), weightRule, 'number'),
      share: blank('share'),
      ...Object.fromEntries(each),
      ...(agreed ? { agreed: rate, agreedMotivation: motivate } : {}),
      ...(earlier
        ? { earlier: blank('live'), earlierLevel: text(earlierWords(input.earlier?.rows[row.id], texts), 'machine') }
        : {}),
      attention: blank('live'),
      ids: text(row.ids.length > 1 ? JSON.stringify(row.ids) : '', 'machine'),
    },
  });
}
