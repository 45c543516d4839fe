import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBook } from '../../src/app/open-book';
import type { ExamBook } from '../../src/core/exam/exam-book';
import type { Framework } from '../../src/core/framework/framework';
import { parseCell } from '../../src/workbook/plan/range-reference';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { dekkend } from './dekkend';

const sample = resolve(__dirname, '../../assets/sample/fietsverhuur-en-onderhoud.xml');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dekkend-update-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const inFolder = (name: string): string => join(folder, name);

const imported = async (file: string): Promise<Framework> =>
  JSON.parse((await dekkend('import', file)).out) as Framework;

/** The first indicator of the base part, which every profile has. */
async function firstIndicator(): Promise<Framework['items'][number]> {
  const found = (await imported(sample)).items.find(({ type, profiles }) => type === 'indicator' && profiles === null);
  if (found === undefined) throw new Error('the sample has indicators');
  return found;
}

/** The sample as its next edition: one indicator with a word more. */
async function newerSample(): Promise<string> {
  const { text } = await firstIndicator();
  const first = (text ?? '').split(' ').slice(0, 3).join(' ');
  const xml = readFileSync(sample, 'utf8');
  expect(xml).toContain(first);
  writeFileSync(inFolder('nieuw.xml'), xml.replace(first, `${first} altijd`));
  return inFolder('nieuw.xml');
}

async function bookIn(file: string): Promise<ExamBook> {
  return openBook(await (await openXlsx(readFileSync(file))).snapshot()).value;
}

async function ratedBook(...more: readonly string[]): Promise<string> {
  const file = inFolder('examens.xlsx');
  expect(await dekkend('new', sample, '--profile', 'P1', '-o', file, ...more)).toMatchObject({ code: 0, out: '' });
  const workbook = await openXlsx(readFileSync(file));
  const [form] = (await bookIn(file)).forms;
  const blocks = (form?.criteria ?? []).flatMap(({ ratings: [rating] }) => {
    const cell = parseCell(rating?.cell ?? '');
    return cell === null ? [] : [{ ...cell, contents: [[{ kind: 'text', text: 'V' } as const]] }];
  });
  const changes = [{ kind: 'write', target: form?.sheet ?? '', blocks } as const];
  await workbook.apply({ changes, names: [], forget: [], activate: null });
  writeFileSync(file, await workbook.bytes());
  return file;
}

describe('update', () => {
  it('puts a newer version into the workbook, keeps the ratings, and says what changed', async () => {
    const file = await ratedBook();
    const before = await bookIn(file);
    const { code, out, err } = await dekkend('update', file, await newerSample());
    expect({ code, out, err }).toMatchObject({ code: 0, out: expect.stringContaining('{+altijd+}') });
    expect(err).toContain('is bijgewerkt');
    expect(err).toContain(before.forms[0]?.sheet);
    const after = await bookIn(file);
    const [rated, ...others] = before.forms;
    // What was rated stays for its cohort; the exam gets a new form beside it.
    expect(after.candidateForms.map(({ sheet, criteria }) => [sheet, criteria])).toEqual([
      [rated?.sheet, rated?.criteria],
    ]);
    expect(after.forms.slice(1).map(({ criteria }) => criteria)).toEqual(others.map(({ criteria }) => criteria));
    expect(after.framework.items.map(({ id }) => id)).toEqual(before.framework.items.map(({ id }) => id));
    expect(after.framework.items.filter(({ text }) => text?.includes(' altijd'))).toHaveLength(1);
  });

  it('tells each text that has no place any more, with the cell where it stood', async () => {
    const file = await ratedBook();
    const workbook = await openXlsx(readFileSync(file));
    const { sheet } = (await bookIn(file)).coverage;
    const block = { row: 400, column: 40, contents: [[{ kind: 'text', text: 'vraag dit na' } as const]] };
    const changes = [{ kind: 'write', target: sheet, blocks: [block] } as const];
    await workbook.apply({ changes, names: [], forget: [], activate: null });
    writeFileSync(file, await workbook.bytes());
    const { code, out } = await dekkend('update', file, await newerSample());
    expect(code).toBe(0);
    expect(out).toContain('1 tekst zonder plaats op het nieuwe blad:\n');
    expect(out).toContain(`${sheet}, AO401: “vraag dit na”`);
    const kept = (await (await openXlsx(readFileSync(file))).snapshot()).sheets.find(({ name }) => name === 'Bewaard');
    expect(kept?.values.flat()).toContain('vraag dit na');
  });

  it('leaves the workbook alone with -o, and tells as JSON', async () => {
    const file = await ratedBook();
    const bytes = readFileSync(file);
    const { code, out } = await dekkend('update', file, await newerSample(), '-o', inFolder('nieuw.xlsx'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      relation: 'same-dossier',
      profile: 'P1',
      about: [],
      differences: [{ kind: 'changed', fields: ['text'] }],
      outdatedForms: [],
      forms: null,
      moved: [],
    });
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect((await bookIn(inFolder('nieuw.xlsx'))).framework.items.length).toBeGreaterThan(0);
  });

  it('makes the corrections that the workbook keeps again', async () => {
    const { id, text } = await firstIndicator();
    const other = (await imported(sample)).items.find(
      ({ type, profiles }) => type === 'work-process' && profiles === null,
    );
    const corrections = [
      { kind: 'change', item: other?.id, field: 'title', was: other?.title, becomes: 'Een betere titel' },
      { kind: 'change', item: id, field: 'text', was: text, becomes: 'iets anders' },
    ];
    writeFileSync(inFolder('c.json'), JSON.stringify(corrections));
    const file = await ratedBook('--corrections', inFolder('c.json'));
    const { code, err } = await dekkend('update', file, await newerSample());
    expect(code).toBe(0);
    expect(err).toContain('De correctie van');
    const { framework, dossierSource } = await bookIn(file);
    expect(framework.items.map(({ title }) => title)).toContain('Een betere titel');
    expect(dossierSource?.corrections).toEqual([corrections[0]]);
  });

  it('asks before another dossier takes the place', async () => {
    const file = await ratedBook();
    const bytes = readFileSync(file);
    const { code: number } = await imported(sample);
    const xml = readFileSync(sample, 'utf8').replaceAll(String(number), '99777');
    writeFileSync(inFolder('ander.xml'), xml);
    const refused = await dekkend('update', file, inFolder('ander.xml'));
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('--other-dossier');
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect((await dekkend('update', file, inFolder('ander.xml'), '--other-dossier')).code).toBe(0);
    expect((await bookIn(file)).framework.code).toBe('99777');
  });

  describe('with the dossier that is there already', () => {
    const update = (file: string, ...more: readonly string[]) => dekkend('update', file, sample, ...more);

    /** Writes texts into cells of a file as people do. */
    async function typed(file: string, ...cells: readonly (readonly [sheet: string, cell: string, text: string])[]) {
      const workbook = await openXlsx(readFileSync(file));
      const changes = cells.map(([target, cell, text]) => {
        const place = parseCell(cell);
        if (place === null) throw new Error(`no cell: ${cell}`);
        return { kind: 'write', target, blocks: [{ ...place, contents: [[{ kind: 'text', text }]] }] } as const;
      });
      await workbook.apply({ changes, names: [], forget: [], activate: null });
      writeFileSync(file, await workbook.bytes());
    }

    it('leaves the file alone where the forms fit the plan, and says so', async () => {
      const file = await ratedBook();
      const bytes = readFileSync(file);
      const { code, out, err } = await update(file);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('Dit dossier staat al in de werkmap.');
      expect(out).toContain('Er was niets bij te werken.');
      expect(readFileSync(file).equals(bytes)).toBe(true);
    });

    it('brings empty forms up to the exam plan, and keeps a filled one with what is on it', async () => {
      const file = await ratedBook();
      const before = await bookIn(file);
      const [rated, ...others] = before.forms;
      const versions = before.exams.flatMap(({ cells }) => cells.version ?? []);
      await typed(file, ...versions.map(({ sheet, cell }) => [sheet, cell, '7.5'] as const));
      const { code, out, err } = await update(file);
      expect(code).toBe(0);
      expect(out.split('\n').slice(1)).toEqual([
        ...others.map(({ sheet }) => `Bijgewerkt: ${sheet}`),
        `Blijft zoals het is: ${rated?.sheet} (er is al iets ingevuld)`,
      ]);
      expect(err).toContain('is daarom niet bijgewerkt');
      expect(err).toContain('is bijgewerkt');
      expect((await bookIn(file)).forms[0]).toEqual(rated);
      expect((await update(file)).out).toContain('Er was niets bij te werken.');
    });

    it('takes away the empty form of an exam that went', async () => {
      const file = await ratedBook();
      const before = await bookIn(file);
      const gone = before.forms.at(-1);
      const place = before.exams.find(({ exam }) => exam.id === gone?.examId)?.place;
      const workbook = await openXlsx(readFileSync(file));
      const { row = 0 } = parseCell(place?.cell ?? '') ?? {};
      const blocks = [{ row, column: 0, contents: [Array.from({ length: 30 }, () => null)] }];
      const changes = [{ kind: 'write', target: place?.sheet ?? '', blocks } as const];
      await workbook.apply({ changes, names: [], forget: [], activate: null });
      writeFileSync(file, await workbook.bytes());
      const { code, out } = await update(file);
      expect(code).toBe(0);
      expect(out).toContain(`Verwijderd: ${gone?.sheet}`);
      const sheets = (await (await openXlsx(readFileSync(file))).snapshot()).sheets.map(({ name }) => name);
      expect(sheets).not.toContain(gone?.sheet);
    });

    it('lists what has no place any more, keeps it on Bewaard, and tells all of it as JSON', async () => {
      const file = inFolder('examens.xlsx');
      expect((await dekkend('new', sample, '--profile', 'P1', '-o', file)).code).toBe(0);
      const { forms, coverage, exams, framework } = await bookIn(file);
      const form = forms.find(({ criteria, columns }) => criteria.length > 1 && columns['descriptor.1'] !== undefined);
      const exam = exams.find(({ exam: each }) => each.id === form?.examId)?.exam;
      const item = framework.items.find(({ id }) => id === form?.criteria[0]?.id);
      const row = /\d+/.exec(form?.criteria[0]?.place.cell ?? '')?.[0] ?? '';
      const cell = `${form?.columns['descriptor.1'] ?? ''}${row}`;
      const mark = coverage.columns
        .find(({ examId }) => examId === exam?.id)
        ?.marks.find((each) => each.row.itemId === item?.id || each.row.itemId === item?.parent)?.place;
      await typed(file, [form?.sheet ?? '', cell, 'zet het stuur recht'], [mark?.sheet ?? '', mark?.cell ?? '', '']);
      const { code, out } = await update(file, '-o', inFolder('nieuw.xlsx'), '--json');
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        differences: [],
        outdatedForms: [],
        forms: { made: [], updated: [form?.sheet], removed: [] },
        moved: expect.arrayContaining([
          expect.objectContaining({ sheet: form?.sheet, cell, value: 'zet het stuur recht' }),
        ]),
      });
      expect((await update(file)).out).toContain('zet het stuur recht');
      const kept = (await (await openXlsx(readFileSync(file))).snapshot()).sheets.find(
        ({ name }) => name === 'Bewaard',
      );
      expect(kept?.values.flat()).toContain('zet het stuur recht');
    });
  });

  it('refuses what is no workbook, naming the file', async () => {
    const { code, err } = await dekkend('update', sample, sample);
    expect(code).toBe(2);
    expect(err).toContain('fietsverhuur-en-onderhoud.xml');
  });
});

describe('compare', () => {
  it('says that there is no difference between a document and itself', async () => {
    expect(await dekkend('compare', sample, sample)).toEqual({ code: 0, out: 'Er is geen verschil.', err: '' });
    expect((await dekkend('compare', sample, sample, '--lang', 'en')).out).toBe('There is no difference.');
  });

  it('shows the words that came and went, and counts', async () => {
    const { code, out } = await dekkend('compare', sample, await newerSample(), '--profile', 'p1');
    expect(code).toBe(0);
    expect(out).toMatch(/gewijzigd: indicator .*altijd/);
    expect(out).toMatch(/\d+ gelijk, 1 gewijzigd, 0 toegevoegd, 0 vervallen, 0 verplaatst$/);
  });

  it('wants two files', async () => {
    const { code, err } = await dekkend('compare', sample);
    expect(code).toBe(2);
    expect(err).toContain('eerst de oudere versie');
  });
});

describe('import with corrections', () => {
  it('gives the corrected framework', async () => {
    const { id, text } = await firstIndicator();
    writeFileSync(inFolder('c.json'), JSON.stringify([{ kind: 'drop', item: id, was: text }]));
    const { out } = await dekkend('import', sample, '--corrections', inFolder('c.json'));
    expect((JSON.parse(out) as Framework).items.map((item) => item.id)).not.toContain(id);
  });

  it('tells of one that does not apply', async () => {
    const { id } = await firstIndicator();
    writeFileSync(inFolder('c.json'), JSON.stringify([{ kind: 'drop', item: id, was: 'iets heel anders' }]));
    const { code, out } = await dekkend('import', sample, '--corrections', inFolder('c.json'));
    expect(code).toBe(0);
    const { diagnostics } = JSON.parse(out) as { diagnostics: readonly { code: string }[] };
    expect(diagnostics.map((each) => each.code)).toContain('correction/words-differ');
  });

  it.each([
    ['no list', '{}', 'geen lijst'],
    ['a correction nobody understands', '[{"kind":"dismiss"},{"kind":"shout"}]', 'Correctie 2'],
    ['no JSON', 'kind: drop', 'geen JSON'],
  ])('refuses %s', async (_, content, sentence) => {
    writeFileSync(inFolder('c.json'), content);
    const { code, err } = await dekkend('import', sample, '--corrections', inFolder('c.json'));
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
