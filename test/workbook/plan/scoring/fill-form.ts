import type { AssessmentForm } from '../../../../src/core/exam/assessment-form';
import type { Scale } from '../../../../src/core/exam/scale';
import { parseCell } from '../../../../src/workbook/plan/range-reference';
import type { CellContent, SheetChange } from '../../../../src/workbook/plan/workbook-plan';
import type { Filling } from './random-forms';

/**
 * Writes levels, agreed levels and weights into the cells the book says they have.
 * @param unknown what stands for a level that is none now and then.
 */
export function fillForm(form: AssessmentForm, scale: Scale, how: Filling, unknown = '*'): SheetChange {
  let next = 0;
  const draw = (): number => how.spread[next++ % how.spread.length] ?? 0;
  const cells: [string, CellContent][] = form.criteria.flatMap((row, index): [string, CellContent][] => {
    const shared = (how.base + (draw() % 3 === 0 ? draw() : 0)) % scale.length;
    const codeOf = (at: number): string => scale[at % scale.length]?.code ?? '';
    const given = row.ratings.map(({ cell }): [string, string] => {
      if (!how.careless || draw() % 4 > 0) return [cell, codeOf(shared)];
      return [
        cell,
        ['', unknown, 'NW', 'niet waargenomen', codeOf(draw()), ` ${codeOf(shared).toLowerCase()} `][draw() % 6] ?? '',
      ];
    });
    const agreed =
      how.careless && draw() % 5 === 0 ? [codeOf(draw()), 'X', codeOf(shared).toUpperCase()][draw() % 3] : '';
    const weight = how.careless && draw() % 25 === 0 ? 0 : (how.weights[index % how.weights.length] ?? 1);
    const together = row.agreedCell === null ? [] : [[row.agreedCell, agreed ?? ''] as [string, string]];
    const texts = [...given, ...together].filter(([, text]) => text !== '');
    const weightCell = row.place.cell.replace(/^[A-Z]+/, form.columns['weight'] ?? '');
    return [
      ...texts.map(([cell, text]): [string, CellContent] => [cell, { kind: 'text', text }]),
      [weightCell, { kind: 'number', number: weight }],
    ];
  });
  return {
    kind: 'write',
    target: form.sheet,
    blocks: cells.map(([cell, content]) => ({ ...(parseCell(cell) ?? { row: 0, column: 0 }), contents: [[content]] })),
  };
}
