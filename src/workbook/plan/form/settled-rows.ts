import { scaleOf } from '../../../core/exam/scoring';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell, DraftRow } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import type { FormFrame } from './form-columns';
import type { FormInput, FormRows } from './form-draft';
import { keysBetween } from './form-draft';
import type { FormPart } from './form-shape';
import { headingOf } from './form-shape';
import type { SettledPart } from './settled-parts';
import { carriedNumbers, partKey } from './settled-parts';

/** In place of the rows of a part that is settled: why it is not asked, and what it counts for. */
export function settledRow(
  frame: FormFrame,
  input: FormInput,
  part: FormPart,
  settled: SettledPart,
  texts: SheetTexts,
): FormRows {
  const isBlueprint = input.exam.form === 'kennisexamen';
  const key = partKey(part);
  const [from, to] = isBlueprint ? (['remark', 'remark'] as const) : ([frame.left[0], 'share'] as const);
  const fill = keysBetween(frame, frame.first, frame.last).map((column) => [column, blank('lockedFill')] as const);
  const row: DraftRow = {
    key,
    height: null,
    cells: {
      ...Object.fromEntries(fill),
      [frame.leftLabel]: text(headingOf(part.item), 'locked'),
      [from]: text(settledWords(settled, texts), 'locked'),
      ...(settled.kind === 'carried' ? carriedCells(settled, input, isBlueprint) : {}),
    },
  };
  return { rows: [row], merges: from === to ? [] : [{ row: key, from, to }] };
}

/** "overgenomen uit kans 1", "vrijstelling, 12-03-2026" */
export function settledWords(settled: SettledPart, { attempts }: SheetTexts): string {
  switch (settled.kind) {
    case 'carried':
      return attempts.carriedFrom(settled.carried.from);
    case 'exempt':
      return attempts.exemptSince(settled.on.split('-').reverse().join('-'));
  }
}

function carriedCells(
  { carried }: Extract<SettledPart, { kind: 'carried' }>,
  { exam, settings }: FormInput,
  isBlueprint: boolean,
): Readonly<Record<string, DraftCell>> {
  const numbers = Object.entries(carriedNumbers(carried, isBlueprint ? null : scaleOf(exam, settings)));
  return {
    ...Object.fromEntries(
      numbers.map(([column, value]) => [column, number(value, column === 'maximum' ? 'number' : 'machineNumber')]),
    ),
    attention: text(carried.outcome, 'subUnitCentered'),
  };
}
