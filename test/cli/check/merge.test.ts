import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { anyCheckedFiles } from '../../app/folder/any-checked-file';
import type { CheckedFile } from '../../../src/app/check-book';
import type { Shards } from '../../../src/app/folder/shards';
import { dekkend } from '../dekkend';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-merge-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function outcome(name: string, files: readonly CheckedFile[], shards: readonly Shards[] = []): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ schemaVersion: 1, shards, files }));
  return path;
}

interface Shown {
  readonly code: number;
  readonly json: string;
  readonly text: string;
  readonly summary: string;
  readonly csv: string;
  readonly html: string;
}

/** Everything that people and programs get to see of some outcomes. */
async function shown(...paths: readonly string[]): Promise<Shown> {
  const page = join(folder, 'overzicht.html');
  const { code, out: json } = await dekkend('merge', ...paths, '--json', '--html', page);
  const { out: text, err: summary } = await dekkend('merge', ...paths);
  const { out: csv } = await dekkend('merge', ...paths, '--csv', '-');
  return { code, json, text, summary, csv, html: readFileSync(page, 'utf8') };
}

test('any division into shards, unequal and empty ones too, merged in any order equals one run', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyCheckedFiles,
      fc.integer({ min: 1, max: 4 }),
      fc.infiniteStream(fc.nat()),
      async (files, of, random) => {
        const whole = await shown(outcome('whole.json', files));
        const parts = Array.from({ length: of }, (): CheckedFile[] => []);
        for (const file of files) parts[(random.next().value ?? 0) % of]?.push(file);
        const paths = parts.map((part, index) =>
          outcome(`${index}.json`, part, [{ of, workbooks: files.length + 1, parts: [index + 1] }]),
        );
        const order = (random.next().value ?? 0) % 2 === 0 ? paths : [...paths].reverse();
        expect(await shown(...order)).toEqual(whole);
      },
    ),
    { numRuns: 25 },
  );
});

test('the page has the worst workbook first and sound ones last, the text stays in the order of paths', async () => {
  const error = {
    rule: 'plan/cut-score-missing',
    severity: 'error',
    verdict: 'unmet',
    message: 'Leeg.',
    fix: '',
  } as const;
  const finding = { ...error, sheet: null, cell: null, accepted: null, data: {} };
  const file = (name: string, ...findings: CheckedFile['findings']): CheckedFile => ({
    ...{ file: `werk/${name}`, error: null, framework: null, findings, settings: [] },
  });
  const files = [
    file('a.xlsx'),
    file('b.xlsx', { ...finding, severity: 'warning' }, { ...finding, severity: 'warning' }),
    file('c.xlsx', finding),
    file('d.xlsx', finding, finding),
    file('e.xlsx', finding),
  ];
  const { html, text } = await shown(outcome('orde.json', files));
  expect([...html.matchAll(/class="name">(\w\.xlsx)</g)].map(([, name]) => name)).toEqual(
    ['d', 'c', 'e', 'b', 'a'].map((name) => `${name}.xlsx`),
  );
  expect(html).toContain('Map: werk/');
  expect(html).toMatch(/<\/ul>\n<\/main>[^]*<\/html>\n$/);
  expect(html).toContain('<span class="sums"><b class="error">2 fouten</b></span>');
  expect(text.split('\n').map((line) => line.slice(0, 11))).toEqual([
    ...files.map(({ file: name }) => name),
    '5 werkmappe',
  ]);
});

test('merging twice over equals merging at once, also while parts are missing', async () => {
  const file = (name: string): CheckedFile => ({
    file: name,
    error: null,
    framework: null,
    findings: [],
    settings: [],
  });
  const part = (number: number): string =>
    outcome(`part-${number}.json`, [file(`${number}.xlsx`)], [{ of: 5, workbooks: 5, parts: [number] }]);
  const [one, two, four, five] = [1, 2, 4, 5].map(part);
  const half = join(folder, 'half.json');
  writeFileSync(half, (await dekkend('merge', four ?? '', one ?? '', '--json')).out);
  const merged = await dekkend('merge', half, five ?? '', two ?? '', '--json');
  expect(merged.code).toBe(2);
  expect(merged.err).toBe('Van 5 delen ontbreekt deel 3. Het totaal is niet dat van alle werkmappen.');
  expect(JSON.parse(merged.out)).toMatchObject({ shards: [{ of: 5, workbooks: 5, parts: [1, 2, 4, 5] }] });
  expect((await dekkend('merge', half)).err).toContain('ontbreken delen 2, 3 en 5');
  const three = part(3);
  expect(await dekkend('merge', half, five ?? '', two ?? '', three, '--json')).toMatchObject({ code: 0, err: '' });
});

test('a workbook in two outcomes is told and counted once; of two that differ the one named last counts', async () => {
  const sound: CheckedFile = { file: 'a.xlsx', error: null, framework: null, findings: [], settings: [] };
  const first = outcome('first.json', [sound, { ...sound, file: 'b.xlsx', error: 'Te groot.' }]);
  const again = outcome('again.json', [sound, { ...sound, file: 'b.xlsx' }]);
  const merged = await dekkend('merge', first, again);
  expect(merged.code).toBe(0);
  expect(merged.out.split('\n')).toHaveLength(3);
  expect(merged.err).toContain('a.xlsx: staat in meer uitkomsten, en telt één keer.');
  expect(merged.err).toContain('b.xlsx: staat in meer uitkomsten en niet hetzelfde.');
  expect((await dekkend('merge', again, first)).code).toBe(2);
});

test.each([
  ['een lijst', '[]'],
  ['een plan', '{"exams": []}'],
  ['een bevinding zonder regel', '{"schemaVersion": 1, "files": [{"file": "a", "error": null, "findings": [{}]}]}'],
])('%s is no outcome, and is told by name', async (_, json) => {
  const path = join(folder, 'iets.json');
  writeFileSync(path, json);
  expect(await dekkend('merge', path)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('iets.json') });
});

test('an outcome of an earlier version, without frameworks and shards, still counts', async () => {
  const path = join(folder, 'eerder.json');
  writeFileSync(path, '{"schemaVersion": 1, "files": [{"file": "a.xlsx", "error": null, "findings": []}]}');
  expect((await dekkend('merge', path, '--csv', '-')).code).toBe(0);
  const told = { rule: 'plan/cut-score-missing', severity: 'info', verdict: 'unmet', message: 'Leeg. Vul iets in.' };
  const findings = [{ ...told, sheet: null, cell: null, accepted: null, data: {} }];
  writeFileSync(path, JSON.stringify({ schemaVersion: 1, files: [{ file: 'a.xlsx', error: null, findings }] }));
  expect((await dekkend('merge', path, '--csv', '-')).out).toContain(';Cesuur ontbreekt;Leeg. Vul iets in.;;');
});
