import { notObservedCode } from '../../../core/exam/not-observed';
import type { RubricRow } from '../../../core/exam/rubric-row';
import { scaleOf } from '../../../core/exam/scoring';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell, DraftRow } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import { heightFor } from '../sheet/row-height';
import type { FormFrame } from '../form/form-columns';
import { widthOf } from '../form/form-columns';
import type { FormInput, FormRows } from '../form/form-draft';
import { joinRows, keepingHeadings, wideRow } from '../form/form-draft';
import type { FormUnit } from '../form/form-shape';
import { headingOf } from '../form/form-shape';
import { notSeenColumn } from './paper-columns';

/** A box to tick. */
export const box = '☐';

/** Least height of a row somebody writes in by hand, in points. */
const handwriting = 36;

/** The header, and every core task with its rows: boxes to tick, or for a knowledge exam points to write down. */
export function paperBody(frame: FormFrame, input: FormInput, units: readonly FormUnit[], texts: SheetTexts): FormRows {
  const isBlueprint = input.exam.form === 'kennisexamen';
  const header = isBlueprint ? pointsHeader(texts) : tickHeader(input, texts);
  const cellsOf = isBlueprint ? pointsCells : tickCells;
  let nr = 0;
  const rowOf = (row: RubricRow): DraftRow => {
    nr += 1;
    const cells = {
      nr: row.own ? text(texts.form.ownMark, 'ownMark') : number(nr, 'number'),
      ...cellsOf(row, input, texts),
    };
    const written = Object.entries(cells).map(([key, { content }]) => ({
      text: content?.kind === 'text' ? content.text : '',
      width: widthOf(frame, key, key),
    }));
    return { key: `row:${row.id}`, height: heightFor(written, handwriting), cells };
  };
  const wide = (key: string, words: string, style: DraftCell['style'], from: string): FormRows =>
    wideRow(frame, key, text(words, style), { from, to: frame.last });
  const body = joinRows([
    { rows: [{ key: 'header', height: 34, cells: header }], merges: [] },
    ...units.flatMap((unit) => [
      wide(`unit:${unit.item.id}`, headingOf(unit.item), 'unit', frame.first),
      ...unit.parts.flatMap((part) => [
        ...(isBlueprint ? [] : [wide(`wp:${part.item.id}`, headingOf(part.item), 'subUnit', frame.first)]),
        ...(part.result === null
          ? []
          : [wide(`description:${part.item.id}`, `${texts.form.result}: ${part.result}`, 'note', frame.leftLabel)]),
        { rows: part.rows.map(({ row }) => rowOf(row)), merges: [] },
      ]),
    ]),
  ]);
  return keepingHeadings(body, 'all');
}

type Cells = DraftRow['cells'];

function tickHeader(input: FormInput, texts: SheetTexts): Cells {
  const { form } = texts;
  const scale = scaleOf(input.exam, input.settings);
  return {
    nr: text(form.number, 'headerCentered'),
    indicator: text(form.indicator, 'header'),
    ...Object.fromEntries(
      scale.map(({ code, name }, index) => [`tick.${index + 1}`, text(form.descriptor(code, name), 'headerCentered')]),
    ),
    [notSeenColumn]: text(notObservedCode(scale), 'headerCentered'),
    motivation: text(form.motivationTogether, 'header'),
  };
}

function tickCells(row: RubricRow, input: FormInput, { form }: SheetTexts): Cells {
  const ticks = scaleOf(input.exam, input.settings).map(({ code }, index) => {
    const descriptor = row.descriptors[code] ?? '';
    const cell = descriptor === '' ? text(box, 'number') : text(`${box} ${descriptor}`, 'text');
    return [`tick.${index + 1}`, cell] as const;
  });
  return {
    indicator: text(row.critical ? `${row.text} (${form.criticalMark})` : row.text, 'text'),
    ...Object.fromEntries(ticks),
    [notSeenColumn]: text(box, 'number'),
    motivation: blank('text'),
  };
}

function pointsHeader({ form }: SheetTexts): Cells {
  return {
    nr: text(form.number, 'headerCentered'),
    indicator: text(form.topic, 'header'),
    questions: text(form.questions, 'headerCentered'),
    pointsEach: text(form.pointsEach, 'headerCentered'),
    maximum: text(form.maximum, 'headerCentered'),
    achieved: text(form.achieved, 'headerCentered'),
    motivation: text(form.remark, 'header'),
  };
}

function pointsCells(row: RubricRow, { decisions }: FormInput): Cells {
  const { questions = null, pointsEach = null } = decisions.questions.get(row.id) ?? {};
  const amount = (value: number | null): DraftCell => (value === null ? blank('number') : number(value, 'number'));
  const maximum = questions === null || pointsEach === null ? null : Math.round(questions * pointsEach * 1e6) / 1e6;
  return {
    indicator: text(row.text, 'text'),
    questions: amount(questions),
    pointsEach: amount(pointsEach),
    maximum: amount(maximum),
    achieved: blank('number'),
    motivation: blank('text'),
  };
}
