import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../src/core/diagnostics/diagnostic';
import { readDocument } from '../../../src/importers/read-document';
import { renderSbbXml } from '../generator/render-sbb-xml';

const task = {
  title: 'Verhuurt fietsen',
  complexity: { general: 'Werkt met klanten.', added: [] },
  responsibility: { general: 'Is verantwoordelijk.', added: [] },
  knowledge: { general: [], added: [] },
  workProcesses: [],
};

const dossier = (title: string, crebo: string): string =>
  /<dossier [\s\S]*<\/dossier>/.exec(
    renderSbbXml({ title, crebo, validFrom: '01-08-2024', coreTasks: [task], profiles: [] }),
  )?.[0] ?? '';
const file = `<sbb><dossiers>${dossier('Fietsverhuur', '99001')}${dossier('Molenbouw', '99002')}</dossiers></sbb>`;

const read = (wanted: string | null): ReturnType<typeof readDocument> =>
  readDocument(new TextEncoder().encode(file), 'alle.xml', undefined, { dossier: wanted });

test('of several dossiers the first is read, and the others are named', async () => {
  const { value, diagnostics } = await read(null);
  expect(value.code).toBe('99001');
  expect(diagnostics.map(({ code, severity, data }) => [code, severity, data])).toEqual([
    ['import/dossier-chosen', 'warning', { count: 2, dossier: '99001 Fietsverhuur', others: ['99002 Molenbouw'] }],
  ]);
});

test.each(['99002', ' molenbouw ', '99002 Molenbouw', 'Molen'])(
  'the dossier asked for by %j is read',
  async (wanted) => {
    const { value, diagnostics } = await read(wanted);
    expect(value.code).toBe('99002');
    expect(diagnostics).toEqual([]);
  },
);

test('a dossier that is not in the file is refused with those that are', async () => {
  const refused = await read('99003').catch((error: unknown) => error);
  expect(refused instanceof Refusal ? refused.diagnostic.data : null).toEqual({
    dossier: '99003',
    dossiers: ['99001 Fietsverhuur', '99002 Molenbouw'],
  });
});

const sample = readFileSync(join(__dirname, '../../../assets/sample/fietsverhuur-en-onderhoud.txt'));

const readSample = (wanted: string | null, text = sample.toString('utf8')): ReturnType<typeof readDocument> =>
  readDocument(new TextEncoder().encode(text), 'fiets.txt', undefined, { dossier: wanted });

test.each(['99001', 'Fietsverhuur en -onderhoud', 'fietsverhuur'])(
  'a document that is one dossier is read when it is the one asked for: %j',
  async (wanted) => {
    const { value, diagnostics } = await readSample(wanted);
    expect(value.items.length).toBeGreaterThan(0);
    expect(diagnostics).toEqual((await readSample(null)).diagnostics);
  },
);

test.each(['99002', 'Molenbouw', ''])(
  'a document that is another dossier than was asked for is refused: %j',
  async (wanted) => {
    const refused = await readSample(wanted).catch((error: unknown) => error);
    expect(refused instanceof Refusal ? refused.diagnostic : null).toMatchObject({
      code: 'import/dossier-unknown',
      data: { dossier: wanted, dossiers: ['99001 Fietsverhuur en -onderhoud'] },
    });
  },
);

test('a document that does not give its number is read, with a warning that it may be another dossier', async () => {
  const nameless = sample.toString('utf8').replace(/Crebonr\. 99\d+/g, '');
  const { value, diagnostics } = await readSample('99002', nameless);
  expect(value.code).toBeNull();
  expect(diagnostics).toContainEqual({
    code: 'import/dossier-not-checked',
    severity: 'warning',
    data: { dossier: '99002', name: null },
  });
});
