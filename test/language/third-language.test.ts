import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { frameworkKinds } from '../../src/core/framework/framework';
import { rules } from '../../src/core/checks/rules/registry';
import { languages } from '../../src/language/language';
import type { Language } from '../../src/language/language';
import { ruleTexts } from '../../src/language/rule-texts';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { dekkend } from '../cli/dekkend';
import type { toy as ToyPack } from './toy-language';
import { outsideMarks } from './toy-language';

// One line in the registry, as CONTRIBUTING.md says.
jest.mock('../../src/language/registry', () =>
  Object.defineProperty(
    {
      ...jest.requireActual<object>('../../src/language/registry'),
      toy: jest.requireActual<{ readonly toy: typeof ToyPack }>('./toy-language').toy,
    },
    '__esModule',
    { value: true },
  ),
);

jest.setTimeout(240_000);

const toy = 'toy' as Language;
const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.txt');
let folder: string;
let isOfDossier: (text: string) => boolean;
const inFolder = (name: string): string => join(folder, name);

const said: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-toy-'));
  writeFileSync(inFolder('list.csv'), '1001;Ada Voorbeeld\n');
  const quoted = (await dekkend('import', sample)).out;
  isOfDossier = (text) => text.split(/[^\p{L}\p{M}]+/u).every((word) => word.length < 3 || quoted.includes(word));
  const book = inFolder('book.xlsx');
  for (const command of [
    ['new', sample, '--profile', 'P1', '-o', book],
    ['candidates', book, inFolder('list.csv')],
    ['paper', book],
    ['forms', book, '-o', inFolder('forms')],
    ['agreement', book, '-o', book],
    ['results', book, '-o', book],
    ['check', book],
    ['inspect', book],
    ['report', book, '-o', inFolder('report.html'), '--date', '26-11-2026', '--per-candidate'],
    ['report', book, '-o', inFolder('report.csv'), '--date', '26-11-2026', '--per-candidate'],
    ['report', book, '-o', inFolder('report.xlsx'), '--date', '26-11-2026', '--per-candidate'],
    ['rules'],
    ['--help'],
  ]) {
    const { code, out, err } = await dekkend(...command, '--lang', toy);
    expect([command[0], code, code === 2 ? err : '']).toEqual([command[0], expect.any(Number), '']);
    said.push(...(command[0] === '--help' ? [out] : [out, err].flatMap((lines) => lines.split('\n'))));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Hidden cells of forms and of the matrix, which formulas look at. */
const machineWords =
  /^(unit|sub|goodFrom|maxNonPassing|hide|mark|perPart|cut|void|hidden|lowest|good|percentage|exact|[0-9a-f]{16})$/;

/** What is left of a text that is neither of the toy language nor of the dossier, a code or a name of the test. */
function strange(text: string): string {
  const left = outsideMarks(text)
    .replaceAll(folder, '')
    .replace(
      /PVB\d|Ada Voorbeeld|[\w-]+\.(xlsx|txt|html|csv)|Dekkend|&quot;|SHA-256 [0-9a-f]+|[a-z]+\/[a-z-]+|#[a-z-]+/g,
      '',
    );
  return isOfDossier(left) ? '' : left;
}

/** A formula puts a sentence together from parts; what is no longer than three letters is a level or a key. */
function wordsIn(formula: string | null): string {
  return [...(formula ?? '').matchAll(/"([^"]*)"/g)]
    .map(([, part = '']) => part.replace(/^\p{L}{1,3}$/u, ' '))
    .join('');
}

test('it is a language as the others are', () => {
  expect(languages.slice(0, 1)).toEqual(['nl']);
  expect(languages).toContain(toy);
});

test('it says every rule, for every kind of document', () => {
  const words = rules.flatMap((rule) =>
    frameworkKinds.flatMap((kind) => {
      const { title, why, fix, unmet, unclear } = ruleTexts(rule, kind, toy);
      const examples = Object.entries(rule.examples ?? {}).map(([key, data]) => (unclear[key] ?? unmet)(data));
      return [title, why, fix, ...examples];
    }),
  );
  expect(words.filter((text) => !/^‹.*›$/s.test(text))).toEqual([]);
});

test('the command line says nothing else', () => {
  // Where a rule comes from is quoted as it is called, in Dutch.
  const spoken = said.map((each) => each.replace(/(‹Source›\*\*: ).* (?=\(‹)|(‹In force now›\*\*: ).*/, '$1$2'));
  expect(spoken.filter((each) => strange(each) !== '')).toEqual([]);
});

test.each(['book.xlsx', 'report.xlsx', 'forms'])(
  'every cell of %s is in it, the words in formulas too',
  async (name) => {
    const path = name === 'forms' ? join(inFolder('forms'), readdirSync(inFolder('forms'))[0] ?? '') : inFolder(name);
    const { sheets } = await (await openXlsx(readFileSync(path))).snapshot();
    const inSight = sheets.filter(({ visibility }) => visibility === 'visible');
    const texts = inSight.flatMap(({ name: called, formulas, values: [keys = [], ...rows] }) => [
      called,
      ...rows.flatMap((row) => row.slice(1).filter((text, column) => text !== keys[column + 1])),
      ...formulas.flat().map(wordsIn),
    ]);
    const strangers = texts.filter(
      (text): text is string =>
        typeof text === 'string' && !text.startsWith('{') && !machineWords.test(text) && strange(text) !== '',
    );
    expect(strangers).toEqual([]);
  },
);

test.each(['report.html', 'report.csv'])('%s is in it', (name) => {
  const text = readFileSync(inFolder(name), 'utf8').replace(/<style[\s\S]*?<\/style>/g, '');
  const words = name.endsWith('csv')
    ? text.split(/[\n;]/)
    : [...text.matchAll(/>([^<]+)</g)].map(([, each = '']) => each);
  expect(words.filter((each) => strange(each) !== '')).toEqual([]);
});
