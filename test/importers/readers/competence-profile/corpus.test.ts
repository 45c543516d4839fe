import { readFileSync } from 'node:fs';
import type { Framework, FrameworkItem } from '../../../../src/core/framework/framework';
import { readLines } from '../../../../src/importers/formats/read-lines';
import { unaccountedLines } from '../../accounting';
import { corpusFile, importFile } from '../../read-for-test';
import { droppedInTables, withoutMarks } from './dropped-in-tables';

const path = corpusFile('beroepscompetentieprofiel-gehandicaptenzorg.txt');
const withCorpus = path === null ? test.skip : test;
if (path === null) console.info('skipped: no corpus');

/** Rows of each competence, counted by hand in the file: sentences with their marks. */
const rowsByHand: Readonly<Record<string, number>> = {
  '1.1': 18,
  '1.2': 21,
  '2.1': 13,
  '2.2': 14,
  '2.4': 13,
  '2.5': 11,
  '2.6': 1,
  '3.1': 10,
  '3.3': 12,
  '4.4': 6,
  '5.1': 9,
  '5.3': 7,
  '5.4': 4,
  '5.8': 5,
  '6.4': 10,
  '6.5': 5,
  '7.1': 13,
  '7.4': 9,
};

/** Marks of a competence in the order of the file, one number per row: a scan that knows nothing of the reader. */
function marksPerRow(text: string): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  let open: number[] | null = null;
  let single = false;
  for (const line of text.slice(text.lastIndexOf('Competentiegebied 1')).split('\n')) {
    const code = /^\s*(\d\.\d) /.exec(line)?.[1];
    if (code !== undefined) rows.set(code, (open = []));
    if (/^\s*Resultaat/.test(line)) open = null;
    const marks = /(?:^|\s)((?:\(?x\)?\s+)+)$/.exec(`${line.trimEnd()} `)?.[1]?.match(/x/g)?.length ?? 0;
    const alone = /^\s*x\s*$/.test(line);
    if (open !== null && marks > 0) {
      if (alone && single) open[open.length - 1] = (open[open.length - 1] ?? 0) + 1;
      else open.push(marks);
    }
    if (line.trim() !== '') single = alone;
  }
  return rows;
}

const below = (framework: Framework, code: string, type: string): readonly FrameworkItem[] => {
  const parent = framework.items.find((item) => item.type === 'competence' && item.code === code);
  return framework.items.filter((item) => item.type === type && item.parent === parent?.id);
};

withCorpus(
  'every variant has its level, every area its competences, every competence its title and definition',
  async () => {
    const { value } = await importFile(path ?? '');
    expect(value.profiles.map(({ code, level }) => [code, level])).toEqual([
      ['V1', 2],
      ['V2', 3],
      ['V3', 4],
      ['V4', 5],
      ['V5', 6],
    ]);
    const competences = value.items.filter(({ type }) => type === 'competence');
    expect(competences).toHaveLength(33);
    expect(competences.filter(({ title, text }) => title === null || text === null)).toEqual([]);
    expect(value.items.filter(({ type }) => type === 'competence-area')).toHaveLength(7);
    expect(value.items.filter(({ type }) => type === 'task-area')).toHaveLength(3);
  },
);

withCorpus('each competence has as many rows as were counted by hand', async () => {
  const { value } = await importFile(path ?? '');
  const found = Object.keys(rowsByHand).map((code) => [code, below(value, code, 'indicator').length]);
  expect(Object.fromEntries(found)).toEqual(rowsByHand);
});

withCorpus(
  'each row has the variants that its marks say: the highest, as the empty cells of the file show',
  async () => {
    const { value } = await importFile(path ?? '');
    const codes = value.profiles.map(({ code }) => code);
    for (const [code, counts] of marksPerRow(readFileSync(path ?? '', 'utf8'))) {
      const found = below(value, code, 'indicator').map(({ profiles }) => profiles ?? codes);
      expect([code, ...found]).toEqual([code, ...counts.map((count) => codes.slice(codes.length - count))]);
    }
  },
);

withCorpus('no line of the profile vanishes, and nothing in it needs a person', async () => {
  const result = await importFile(path ?? '');
  const lost = unaccountedLines(withoutMarks(readLines(readFileSync(path ?? '', 'utf8'))), result, droppedInTables);
  expect(lost.map(({ number }) => number)).toEqual([]);
  expect(result.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
