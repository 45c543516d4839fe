import { assembleUnits } from '../../../../src/importers/readers/learning-units/assemble-units';
import { readOverview } from '../../../../src/importers/readers/learning-units/read-overview';
import { filledLines } from '../../../../src/importers/text/filled-lines';

/** The framework of an overview whose lines stand in these columns. */
function overviewOf(...lines: readonly (readonly [column: number, text: string])[]) {
  const source = lines.map(([column, text], at) => ({ column, text, number: at + 1, indent: 0, startsPage: at === 0 }));
  const read = assembleUnits(readOverview(filledLines(source)), [], (texts) => texts.map(({ text }) => text).join(' '));
  return {
    mappings: read.value.mappings.map(({ from, to }) => `${from} ${to}`),
    codes: read.diagnostics.map(({ code }) => code),
  };
}

test('work processes beside each unit belong to it', () => {
  expect(
    overviewOf(
      [0, '1. Fietsen verhuren'],
      [1, 'B1-K1-W1: Ontvangt de klant'],
      [0, '2. Fietsen onderhouden'],
      [1, 'B1-K2-W1: Repareert de fiets'],
    ),
  ).toEqual({ mappings: ['B1-K1-W1 1', 'B1-K2-W1 2'], codes: [] });
});

test('a unit with nothing beside it makes every mapping of a table read by columns uncertain', () => {
  expect(
    overviewOf(
      [0, '1. Fietsen verhuren'],
      [0, '2. Fietsen onderhouden'],
      [1, 'B1-K1-W1: Ontvangt de klant'],
      [1, 'B1-K2-W1: Repareert de fiets'],
    ),
  ).toEqual({ mappings: [], codes: ['import/unit-mapping-unclear'] });
});

test('so does a work process above the first unit', () => {
  const { mappings, codes } = overviewOf(
    [1, 'B1-K1-W1: Ontvangt de klant'],
    [0, '1. Fietsen verhuren'],
    [1, 'B1-K1-W2: Geeft een fiets mee'],
    [0, '2. Fietsen onderhouden'],
    [1, 'B1-K2-W1: Repareert de fiets'],
  );
  expect(mappings).toEqual([]);
  expect(codes).toContain('import/unit-mapping-unclear');
});
