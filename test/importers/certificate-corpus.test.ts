import { readFileSync } from 'node:fs';
import { corpusFile, importFile } from './read-for-test';

const path = corpusFile('mbo-certificaat-c0103.md');
if (path === null) console.info('skipped: no corpus');
const withCorpus = path === null ? test.skip : test;

const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

interface Counted {
  readonly heading: string;
  readonly letters: string;
  readonly bullets: readonly string[];
}

/** The headings of the file with the letters and bullets below them, found by nothing but "#" and "-". */
function sections(): readonly Counted[] {
  return readFileSync(path ?? '', 'utf8')
    .split(/^#+ /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split(/\r?\n/);
      const isBullet = (line: string): boolean => /^\s*- /.test(line) && !/competenties zijn/.test(line);
      return {
        heading: heading.trim(),
        letters: lettersOf(lines.filter((line) => !isBullet(line)).join('')),
        bullets: lines.filter(isBullet).map((line) => line.replace(/^\s*- /, '').replace(/[;.]?\s*$/, '')),
      };
    });
}

const named = (words: RegExp): readonly Counted[] => sections().filter(({ heading }) => words.test(heading));

withCorpus(
  'the certificate of the corpus has every bullet of its sections, letter for letter and no other',
  async () => {
    const { items } = (await importFile(path ?? '')).value;
    const texts = (type: string): readonly string[] =>
      items.flatMap((item) => (item.type === type ? [item.text ?? ''] : []));
    expect(texts('knowledge')).toEqual(named(/^Vakkennis/).flatMap(({ bullets }) => bullets));
    expect(texts('indicator')).toEqual(named(/^Gedrag/).flatMap(({ bullets }) => bullets));
    expect(items.length).toBe(4 + texts('knowledge').length + texts('indicator').length);
  },
);

withCorpus('its running texts have the letters of their sections', async () => {
  const { items } = (await importFile(path ?? '')).value;
  const processes = items.filter(({ type }) => type === 'work-process');
  const letters = (words: RegExp): string =>
    named(words)
      .map((section) => section.letters)
      .join('');
  expect(processes.map(({ text }) => lettersOf(text ?? '')).join('')).toBe(letters(/^Omschrijving/));
  expect(processes.map(({ result }) => lettersOf(result ?? '')).join('')).toBe(letters(/^Resultaat/));
  expect(lettersOf(items[0]?.text ?? '')).toBe(letters(/^Complexiteit|^Verantwoordelijkheid/));
});

withCorpus('its mappings are the rows of its table, and its fields those of its title page', async () => {
  const raw = readFileSync(path ?? '', 'utf8');
  const { value, diagnostics } = await importFile(path ?? '');
  const rows = raw.split('\n').filter((line) => /P\d-K\d.*\t/.test(line));
  const codes = rows.map((row) => row.match(/[PC]\d-K\d(-W\d)?/g) ?? []);
  expect(value.mappings.map(({ from, to }) => [from, to])).toEqual(codes);
  expect(value.mappings.map(({ partial }) => partial)).toEqual(rows.map((row) => row.includes('(deels)')));
  const [qualification, dossier] = [...raw.matchAll(/Crebonr (\d{5})/g)].map(([, number]) => number);
  expect(
    value.mappings.every((mapping) => mapping.dossier === dossier && mapping.qualification === qualification),
  ).toBe(true);
  expect(value).toMatchObject({
    kind: 'certificate',
    code: 'C0103',
    level: 4,
    validFrom: '2022-10-22',
    studyLoad: 650,
  });
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
