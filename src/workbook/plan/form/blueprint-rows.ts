import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell, InputRule } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import type { FormFrame } from './form-columns';
import type { FormInput, FormRows } from './form-draft';
import { isOpenForDecisions, joinRows, keepingHeadings, wideRow } from './form-draft';
import type { FormUnit } from './form-shape';
import { headingOf } from './form-shape';
import { unitKey } from './settled-parts';
import { settledRow } from './settled-rows';

/** The header of a blueprint, and every core task with the knowledge items examined. */
export function blueprintBody(
  frame: FormFrame,
  input: FormInput,
  units: readonly FormUnit[],
  texts: SheetTexts,
): FormRows {
  const words = texts.form;
  const editable = isOpenForDecisions(input);
  const amount = (max: number): InputRule => ({
    rule: { kind: 'decimal', min: 0, max },
    strict: true,
    ...texts.inputNumber(0, max),
  });
  const asked = (value: number | null): DraftCell => {
    const style = editable ? 'inputNumber' : 'number';
    const cell = value === null ? blank(style) : number(value, style);
    return editable ? { ...cell, unlocked: true, input: amount(1000) } : cell;
  };
  let numbered = 0;
  const body = joinRows([
    {
      rows: [
        {
          key: 'header',
          height: 34,
          cells: {
            nr: text(words.number, 'headerCentered'),
            indicator: text(words.topic, 'header'),
            questions: text(words.questions, 'headerCentered'),
            pointsEach: text(words.pointsEach, 'headerCentered'),
            maximum: text(words.maximum, 'headerCentered'),
            achieved: text(words.achieved, 'headerCentered'),
            remark: text(words.remark, 'header'),
            attention: text(words.attention, 'headerCentered'),
          },
        },
      ],
      merges: [],
    },
    ...units.flatMap((unit) => [
      wideRow(frame, unitKey(unit), text(headingOf(unit.item), 'unit'), {
        from: frame.first,
        to: frame.last,
        lowest: 24,
      }),
      ...unit.parts.flatMap((part) =>
        part.settled === undefined ? [] : settledRow(frame, input, part, part.settled, texts),
      ),
      {
        rows: unit.parts.flatMap((part) =>
          part.rows.map(({ row: { id, text: topic } }) => ({
            key: `row:${id}`,
            height: null,
            cells: {
              nr: number((numbered += 1), 'number'),
              indicator: text(topic, 'text'),
              questions: asked(input.decisions.questions.get(id)?.questions ?? null),
              pointsEach: asked(input.decisions.questions.get(id)?.pointsEach ?? null),
              maximum: blank('number'),
              achieved: { ...blank('inputNumber'), unlocked: true, input: amount(100_000) },
              remark: { ...blank('input'), unlocked: true },
              attention: blank('live'),
            } satisfies Readonly<Record<string, DraftCell>>,
          })),
        ),
        merges: [],
      },
    ]),
  ]);
  return keepingHeadings(body, 'first');
}
