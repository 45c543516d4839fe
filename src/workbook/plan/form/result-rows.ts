import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell, DraftRow } from '../sheet/draft';
import { blank, text } from '../sheet/draft';
import type { StyleName } from '../theme';
import type { FormFrame } from './form-columns';
import type { FormRows } from './form-draft';
import { joinRows, keysBetween, lineRow, spacer } from './form-draft';
import type { FormPart, FormUnit } from './form-shape';
import { headingOf } from './form-shape';
import { isCounted, partKey } from './settled-parts';
import { settledWords } from './settled-rows';

/** How a line of the results looks: its label, its values, and the cells in between that hold nothing. */
interface LineStyles {
  readonly style: StyleName;
  readonly centered: StyleName;
  readonly decimal: StyleName;
  readonly fill: StyleName;
}

const unitStyles: LineStyles = {
  style: 'subUnit',
  centered: 'subUnitCentered',
  decimal: 'subUnitDecimal',
  fill: 'subUnitFill',
};
const partStyles: LineStyles = { style: 'text', centered: 'number', decimal: 'decimal', fill: 'lineFill' };
const totalStyles: LineStyles = { style: 'unit', centered: 'unitCentered', decimal: 'unitDecimal', fill: 'unitFill' };

/** The results per core task, with its work processes where the form has them, and for the exam. */
export function resultRows(
  frame: FormFrame,
  units: readonly FormUnit[],
  withParts: boolean,
  texts: SheetTexts,
): FormRows {
  const words = texts.form;
  const line = (key: string, label: string, { style, centered, decimal, fill }: LineStyles): DraftRow => ({
    key,
    height: null,
    cells: {
      ...filled(frame, fill),
      [frame.leftLabel]: text(label, style),
      [frame.aliases['result.points'] ?? '']: blank(centered),
      [frame.aliases['result.percentage'] ?? '']: blank(decimal),
      [frame.aliases['result.mark'] ?? '']: blank(centered),
      attention: blank(centered),
    },
  });
  /** Instead of an outcome, on the line of what the candidate need not do. */
  const exempt = (row: DraftRow, { centered }: LineStyles): DraftRow => ({
    ...row,
    cells: { ...row.cells, attention: text(texts.attempts.exempt, centered) },
  });
  const partLine = (part: FormPart): DraftRow => {
    const { settled, item } = part;
    const key = `result-${partKey(part)}`;
    if (settled?.kind === 'exempt') return exempt(line(key, headingOf(item), partStyles), partStyles);
    const from = settled === undefined ? [] : [settledWords(settled, texts)];
    return line(key, [headingOf(item), ...from].join(' · '), partStyles);
  };
  const header: DraftRow = {
    key: 'resultsHeader',
    height: 22,
    cells: {
      ...filled(frame, 'headerFill'),
      [frame.leftLabel]: text(words.part, 'header'),
      [frame.aliases['result.points'] ?? '']: text(words.points, 'headerCentered'),
      [frame.aliases['result.percentage'] ?? '']: text('%', 'headerCentered'),
      [frame.aliases['result.mark'] ?? '']: text(words.mark, 'headerCentered'),
      attention: text(words.outcome, 'headerCentered'),
    },
  };
  const unitLines = units.flatMap((unit) => [
    isCounted(unit)
      ? line(`unit-result:${unit.item.id}`, headingOf(unit.item), unitStyles)
      : exempt(line(`exempt-result:${unit.item.id}`, headingOf(unit.item), unitStyles), unitStyles),
    ...(withParts && isCounted(unit) ? unit.parts.map(partLine) : []),
  ]);
  const total = units.filter(isCounted).length > 1 ? words.informationOnly : words.examTotal;
  const label = lineRow(frame, 'resultsLabel', words.results, 'strong', 26);
  return joinRows([
    spacer('space:body'),
    // Results and signatures go together on paper, and the heading with them.
    { ...label, rows: label.rows.map((row) => ({ ...row, startsPage: true })) },
    { rows: [header, ...unitLines, line('total', total, totalStyles)], merges: [] },
  ]);
}

function filled(frame: FormFrame, style: StyleName): Readonly<Record<string, DraftCell>> {
  return Object.fromEntries(keysBetween(frame, frame.first, frame.last).map((key) => [key, blank(style)]));
}
