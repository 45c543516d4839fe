import type { Result } from '../../src/core/diagnostics/diagnostic';
import type { Framework, FrameworkItem } from '../../src/core/framework/framework';
import { readLines } from '../../src/importers/formats/read-lines';
import { unaccountedLines } from './accounting';

const item: FrameworkItem = {
  id: 'B1-K1-W1.i1',
  type: 'indicator',
  code: null,
  title: null,
  text: 'smeert de as van de molen met het voorgeschreven vet',
  result: null,
  parent: null,
  profiles: null,
  competencies: [],
  additions: [],
  line: 1,
};

const framework: Framework = {
  kind: 'qualification-file',
  title: 'Molenbouw',
  code: null,
  level: null,
  validFrom: null,
  validUntil: null,
  profiles: [],
  items: [item],
  competencies: [],
  mappings: [],
};

const lost = (text: string, diagnostics: Result<Framework>['diagnostics'] = []): string[] =>
  unaccountedLines(readLines(text), { value: framework, diagnostics }).map((line) => line.text);

test('lines of an item are accounted for, however they break and whatever their bullet', () => {
  expect(lost('- smeert de as van de mo-\nlen met het\nvoorgeschreven vet;')).toEqual([]);
  expect(lost('e smeert de as van de molen\na) met het voorgeschreven vet.')).toEqual([]);
});

test('a line that is in no item is found', () => {
  expect(lost('- smeert de as van de molen\n- meldt gebreken aan de kap')).toEqual(['- meldt gebreken aan de kap']);
});

test('half a line that is in no item is found', () => {
  const line = 'smeert de as van de molen en meldt daarna gebreken aan de kap';
  expect(lost(line)).toEqual([line]);
});

test('a diagnostic accounts for the lines at its place only', () => {
  const note = { code: 'import/line-not-placed', severity: 'warning', at: { line: 1 } } as const;
  const diagnostics = [{ ...note, data: { text: 'Een verdwaalde regel.' } }];
  expect(lost('Een verdwaalde regel.', diagnostics)).toEqual([]);
  expect(lost(`${'\n'.repeat(40)}Een verdwaalde regel.`, diagnostics)).toEqual(['Een verdwaalde regel.']);
});

test('a diagnostic about a part accounts for its range', () => {
  const told = {
    code: 'import/part-not-read',
    severity: 'info',
    data: { part: 'Leeswijzer', from: 1, to: 2 },
  } as const;
  expect(lost('Leeswijzer\nZo leest u dit.\nEn dit niet.', [told])).toEqual(['En dit niet.']);
});

test('a repaired word does not make its line a lost one, another word does', () => {
  const data = { original: 'srneert', repaired: 'smeert' };
  const told = { code: 'import/text-repaired', severity: 'info', at: { line: 1 }, data } as const;
  expect(lost('srneert de as van de molen', [told])).toEqual([]);
  expect(lost('srneert de as van de molen')).toEqual(['srneert de as van de molen']);
});
