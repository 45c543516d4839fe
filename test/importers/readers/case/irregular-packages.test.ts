import { caseItem, casePackage, childOf, uuid } from '../../generator/render-case';
import type { Json } from '../../generator/render-case';
import { importText } from '../../read-for-test';

/** Irregularities seen in files of real servers, or made by hand in them; the words are our own. */
const read = (value: unknown): ReturnType<typeof importText> => importText(JSON.stringify(value), 'raamwerk.json');

const told = async (value: unknown): Promise<unknown[]> =>
  (await read(value)).diagnostics.map(({ code, severity, data }) => [code, severity, data]);

const shown = async (value: unknown): Promise<string[]> => {
  const { items } = (await read(value)).value;
  const titles = new Map(items.map(({ id, title, text }) => [id, title ?? text] as const));
  return items.map(({ title, text, parent }) => [parent === null ? '' : titles.get(parent), title ?? text].join(' > '));
};

const items = [caseItem(1, 'Verhuurt fietsen'), caseItem(2, 'Levert af'), caseItem(3, 'stelt het zadel af')];
const links = [childOf(1, 0, 1), childOf(2, 1, 1), childOf(3, 2, 1)];
const tree = [' > Verhuurt fietsen', 'Verhuurt fietsen > Levert af', 'Levert af > stelt het zadel af'];

test.each<[string, unknown]>([
  ['a package without items', { CFItems: [] }],
  ['a document without items', { CFDocument: { title: 'Fietsverhuur' } }],
  ['an own export without items', { schemaVersion: 1, kind: 'case', items: [] }],
])('%s gives an empty framework with an error that says so', async (_what, value) => {
  expect((await read(value)).value.items).toEqual([]);
  expect(await told(value)).toEqual([['import/no-items', 'error', {}]]);
});

test.each(['null', '5', '-1.5e3', 'true', '[]', '[null]', '"Fietsverhuur"', '{}', ' \n{ }\n', '\uFEFF[]'])(
  'a file that is only %j is refused as JSON without a framework',
  async (text) => {
    await expect(importText(text)).rejects.toMatchObject({ diagnostic: { code: 'import/not-case-json' } });
  },
);

test.each<[string, unknown]>([
  ['a failure of a server', { imsx_codeMajor: 'failure', imsx_severity: 'error', imsx_description: 'Unknown object' }],
  ['a list of documents without their items', { CFDocuments: [{ identifier: uuid(0), title: 'Fietsverhuur' }] }],
  ['a package description', { name: 'fiets', version: '1.0.0', items: [1, 2] }],
])('%s is refused', async (_what, value) => {
  await expect(read(value)).rejects.toMatchObject({ diagnostic: { code: 'import/not-case-json' } });
});

test('entries that are no items or associations are counted and told', async () => {
  const value = { ...casePackage(items, links), CFItems: [null, ...items, 'x'], CFAssociations: [...links, null] };
  expect(await shown(value)).toEqual(tree);
  expect(await told(value)).toEqual([
    ['import/entries-not-valid', 'warning', { part: 'CFItems', count: 2 }],
    ['import/entries-not-valid', 'warning', { part: 'CFAssociations', count: 1 }],
  ]);
});

test('associations of items that are not in the file are told', async () => {
  const value = casePackage(items, [...links, childOf(71, 1), childOf(72, 71)]);
  expect(await shown(value)).toEqual(tree);
  expect(await told(value)).toEqual([['import/links-without-item', 'warning', { count: 2 }]]);
});

test('of two items with one identifier and other words the second is named in a warning', async () => {
  const value = casePackage([...items, { ...items[2], fullStatement: 'pompt de banden op' }], links);
  expect(await shown(value)).toEqual(tree);
  const data = { identifier: uuid(3), text: 'pompt de banden op', first: 'stelt het zadel af' };
  expect(await told(value)).toEqual([['import/identifier-twice', 'warning', data]]);
});

test('identifiers are one in capitals and in small letters', async () => {
  const [first, ...rest] = items;
  const value = casePackage([{ ...first, identifier: uuid(1).toUpperCase(), uri: null }, ...rest], links);
  expect(await shown(value)).toEqual(tree);
  expect(await told(value)).toEqual([]);
});

test('numbers of associations may be text, missing or the same: then the code and the file decide', async () => {
  const row = (number: number, code: string): Json =>
    caseItem(number, `rij ${number}`, code === '' ? {} : { humanCodingScheme: code });
  const order = async (...sequences: readonly unknown[]): Promise<(string | null)[]> => {
    const rows = [row(2, ''), row(3, 'A.10'), row(4, 'A.9'), row(5, '')];
    const below = rows.map((_row, at) => ({ ...childOf(at + 2, 1), sequenceNumber: sequences[at] }));
    const { value } = await read(casePackage([caseItem(1, 'Groep'), ...rows], [childOf(1, 0), ...below]));
    return value.items.slice(1).map(({ text }) => text);
  };
  expect(await order('10', '9', '2', '1')).toEqual(['rij 5', 'rij 4', 'rij 3', 'rij 2']);
  expect(await order(null, '', undefined, 1)).toEqual(['rij 5', 'rij 2', 'rij 4', 'rij 3']);
  expect(await order(1, 1, 1, 1)).toEqual(['rij 2', 'rij 5', 'rij 4', 'rij 3']);
});

test('items without any association stay in the order of the file, whatever their codes', async () => {
  const rows = [
    caseItem(1, 'Verhuurt', { humanCodingScheme: 'B' }),
    caseItem(2, 'stelt het zadel af'),
    caseItem(3, 'Herstelt', { humanCodingScheme: 'A' }),
  ];
  expect(await shown({ CFItems: rows })).toEqual([' > Verhuurt', ' > stelt het zadel af', ' > Herstelt']);
});

test('isPartOf makes the tree where nothing else does, and is told where something else does', async () => {
  const partOf = (link: Json): Json => ({ ...link, associationType: 'isPartOf' });
  expect(await shown(casePackage(items, links.map(partOf)))).toEqual(tree);
  expect(await told(casePackage(items, links.map(partOf)))).toEqual([]);
  const both = casePackage(items, [
    ...links,
    partOf(childOf(3, 1)),
    { ...childOf(2, 3), associationType: 'exactMatchOf' },
  ]);
  expect(await shown(both)).toEqual(tree);
  expect(await told(both)).toEqual([
    ['import/case-parts-not-read', 'info', { parts: ['isPartOf (1)', 'exactMatchOf (1)'] }],
  ]);
});

test('items that stand inside the item they belong to are read there', async () => {
  const [top = {}, middle = {}, row = {}] = items;
  const nested = { ...top, children: [{ ...middle, CFItems: [row] }] };
  expect(await shown(casePackage([nested], []))).toEqual(tree);
});

test('a document in a list, and the type in a link, are understood', async () => {
  const [top = {}, ...rest] = items;
  const source = casePackage([{ ...top, CFItemTypeURI: { title: 'Kerntaak', identifier: uuid(9) } }, ...rest], links);
  const { value, diagnostics } = await read({ ...source, CFDocument: [source['CFDocument']] });
  expect([value.title, value.items[0]?.type]).toEqual(['Fietsverhuur', 'core-task']);
  expect(diagnostics).toEqual([]);
});

test('what a framework has no place for is told: fields of items, and lists that a server adds', async () => {
  const [top = {}, ...rest] = items;
  const extra = { educationLevel: ['03'], conceptKeywords: [], alternativeLabel: 'Verhuur', abbreviatedStatement: 'V' };
  const value = { ...casePackage([{ ...top, ...extra }, ...rest], links), CFRubrics: [{}, {}], leerlijnen: [{}] };
  expect(await told(value)).toEqual([
    [
      'import/case-parts-not-read',
      'info',
      { parts: ['CFRubrics (2)', 'leerlijnen (1)', 'educationLevel (1)', 'alternativeLabel (1)'] },
    ],
  ]);
});

test('pictures and comments that an editor left in a statement are no words', async () => {
  const typed = caseItem(
    1,
    '<!-- kopie --><table><thead><tr><th>Smeert</th><td>de <code>ketting</code></td></tr></thead></table><img src="x.png" alt="">',
  );
  expect(await shown(casePackage([typed], [childOf(1, 0)]))).toEqual([' > Smeert de ketting']);
});
