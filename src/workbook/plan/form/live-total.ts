import type { Positions } from '../sheet/positions';
import { addressOf } from '../sheet/positions';
import type { LiveCell } from './live-cell';

/** The last line of the results repeats what stands on top; `top` are the live cells there. */
export function totalLine(at: Positions, top: readonly LiveCell[]): readonly LiveCell[] {
  const repeated = [
    ['result.points', 'points'],
    ['result.percentage', 'percentage'],
    ['result.mark', 'mark'],
    ['attention', 'outcome'],
  ] as const;
  return repeated.flatMap(([column, key]): readonly LiveCell[] => {
    const source = top.find((cell) => cell.key === key);
    return source === undefined
      ? []
      : [
          {
            row: 'total',
            column,
            formula: `=${addressOf(at, source.row, source.column)}`,
            result: source.result,
            key: `total/${key}`,
          },
        ];
  });
}
