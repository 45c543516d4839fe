import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../../src/app/open-book';
import { check } from '../../src/core/checks/engine';
import type { ExamBook } from '../../src/core/exam/exam-book';
import { cellName } from '../../src/workbook/plan/a1';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { dekkend } from '../cli/dekkend';
import { findProgram } from '../judges/find-program';
import { saveWithLibreOffice } from '../judges/recalculate';
import { baseWorkbook } from './sound/bases';
import { inSpreadsheet } from './spreadsheet';

jest.setTimeout(240_000);

const bookIn = async (bytes: Uint8Array): Promise<ExamBook> => openBook(await (await openXlsx(bytes)).snapshot()).value;
/** Every form that is out of date, with what changed. */
const outdatedIn = (book: ExamBook): readonly string[] =>
  check(book)
    .filter(({ rule }) => rule === 'form/outdated')
    .map(({ place, data }) => `${place?.sheet}!${place?.cell} ${String(data['facets'])}`);
/** As the file is, and as LibreOffice saves it. */
const everySave = (bytes: Uint8Array): readonly Uint8Array[] =>
  findProgram('soffice') === null ? [bytes] : [bytes, saveWithLibreOffice(bytes)];

/** The cell of Dossier that holds this. */
async function onDossier(bytes: Uint8Array, content: string): Promise<string> {
  const { sheets } = await (await openXlsx(bytes)).snapshot();
  const sheet = sheets.find(({ name }) => name === 'Dossier');
  const cells = (sheet?.values ?? []).flatMap((line, down) =>
    line.flatMap((value, right) =>
      value === content ? [{ row: down + (sheet?.origin.row ?? 0), column: right + (sheet?.origin.column ?? 0) }] : [],
    ),
  );
  expect(cells).toHaveLength(1);
  return cells.map((each) => cellName(each))[0] ?? '';
}

test.each([
  ['a behaviour', 'legt de voorwaarden uit', 'legt de regels uit', ['Beoordeling PVB1!B2 texts']],
  ['a work process', 'Stelt een route voor', 'Stelt twee routes voor', ['Beoordeling PVB2!B2 texts']],
  ['knowledge', 'kan een huurprijs berekenen', 'kan een huurprijs schatten', ['Beoordeling KEX!B2 texts']],
  ['knowledge by spaces only', 'kan een huurprijs berekenen', 'kan een huurprijs  berekenen ', []],
])(
  '%s typed over on Dossier: forms with it are out of date, others and filled-in copies are not',
  async (_, old, now, forms) => {
    const bytes = await baseWorkbook('sound');
    const cell = await onDossier(bytes, old);
    const typed = await inSpreadsheet(bytes, ({ type }) => type('Dossier', cell, now));
    for (const saved of everySave(typed)) expect(outdatedIn(await bookIn(saved))).toEqual(forms);
    const back = await inSpreadsheet(typed, ({ type }) => type('Dossier', cell, old));
    expect(outdatedIn(await bookIn(back))).toEqual([]);
  },
);

describe('after dekkend update', () => {
  const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dekkend-outdated-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('forms with what changed are out of date until update puts them beside the dossier once more; so after typing', async () => {
    const [file, newer] = [join(folder, 'examens.xlsx'), join(folder, 'nieuw.xml')];
    const now = async (): Promise<readonly (readonly string[])[]> =>
      Promise.all(everySave(readFileSync(file)).map(async (bytes) => outdatedIn(await bookIn(bytes))));
    expect((await dekkend('new', sample, '--profile', 'P1', '-o', file)).code).toBe(0);
    const { framework, forms } = await bookIn(readFileSync(file));
    const indicator = framework.items.find(({ type, profiles }) => type === 'indicator' && profiles === null);
    const asking = forms.filter(({ criteria }) => criteria.some(({ id }) => id === indicator?.id));
    expect([asking.length > 0, asking.length < forms.length]).toEqual([true, true]);
    const outdated = asking.map(({ sheet }) => `${sheet}!B2 texts`);
    const text = indicator?.text ?? '';
    const newerText = text.replace(/ /, ' altijd ');
    writeFileSync(newer, readFileSync(sample, 'utf8').replace(text, newerText));

    const told = await dekkend('update', file, newer);
    expect(told).toMatchObject({ code: 0, err: expect.stringContaining(asking[0]?.sheet ?? '-') });
    for (const found of await now()) expect(found).toEqual(outdated);
    expect((await dekkend('update', file, newer)).code).toBe(0);
    for (const found of await now()) expect(found).toEqual([]);

    const bytes = readFileSync(file);
    const cell = await onDossier(bytes, newerText);
    writeFileSync(file, await inSpreadsheet(bytes, ({ type }) => type('Dossier', cell, `${newerText}, overal`)));
    for (const found of await now()) expect(found).toEqual(outdated);
  });
});
