import { importText } from '../read-for-test';
import { processSections, taskSections } from './bakery';

/** A core task without its heading, with as many work processes as asked for, without theirs. */
const headless = (processes: number): string =>
  [
    'Complexiteit\n\nDe bakker werkt volgens vaste recepten.\n\nVakkennis en vaardigheden\n\n- kent meelsoorten\n',
    ...Array.from(
      { length: processes },
      (_, at) =>
        `Omschrijving\n\nDe bakker maakt deeg ${at}.\n\nResultaat\n\nHet deeg rijst.\n\nGedrag\n\n- weegt nauwkeurig ${at}.\n`,
    ),
  ].join('\n');

const base = `B1-K1: Bakken van brood

${taskSections}
B1-K1-W1: Bakt het brood van de dag in de hete
oven van de molen
${processSections}`;

const overview = (table: string): string => `${table}
B1-K1 Bakken van brood
B1-K1-W1 Bakt het brood van de dag in de hete oven van de molen
P1-K1 Maken van deeg
P1-K1-W1 Kneedt deeg
P1-K1-W2 Vormt deeg
P2-K1 Maken van gebak
P2-K1-W1 Spuit room

Basisdeel

1. Beroepsspecifieke onderdelen

`;

const print = (part: string, table = 'P1 Broodbakker 3\nP2 Banketbakker 4'): string =>
  `${overview(table)}${base}\nProfieldeel\n\nMbo-niveau\n3\n${part}`;

test('a part without headings that has the shape of one profile is recognised as it', async () => {
  const { value, diagnostics } = await importText(print(headless(2)));
  expect(value.items.find(({ code }) => code === 'P1-K1')?.text).toBe('De bakker werkt volgens vaste recepten.');
  expect(diagnostics.map(({ code }) => code)).toContain('import/profile-recognised');
  expect(diagnostics.map(({ code }) => code)).not.toContain('import/profile-unclear');
});

test('a part without headings that has the shape of no profile is a guess, and a warning with its line', async () => {
  const text = print(headless(4));
  const { diagnostics } = await importText(text);
  expect(diagnostics.find(({ code }) => code === 'import/profile-unclear')).toMatchObject({
    severity: 'warning',
    at: { line: text.split('\n').lastIndexOf('Profieldeel') + 1 },
  });
});

test('the second line of a title is part of it, also where a scan misread its letters', async () => {
  const scanned = print(headless(2)).replace('\noven van de molen', '\noven van de rnolen');
  const { value } = await importText(scanned);
  const process = value.items.find(({ code }) => code === 'B1-K1-W1');
  expect(process?.text).toBe('De bakker bakt brood.');
  expect(process?.title).toMatch(/^Bakt het brood van de dag in de hete oven van de \S+olen$/);
});

test.each(['Vcor', 'Vóor', 'Veor', 'V00r'])('"%s … geldt aanvullend" opens an addition', async (opening) => {
  const added = base.replace(
    'vaste recepten.',
    `vaste recepten.\n\n${opening} Banketbakker geldt aanvullend:\nHij versiert.`,
  );
  const { value } = await importText(print(headless(2)).replace(base, added));
  expect(value.items.find(({ code }) => code === 'B1-K1')?.additions).toEqual([
    { profile: 'P2', field: 'text', text: 'Hij versiert.' },
  ]);
});

test('the level of a profile without core tasks is not given to the next one', async () => {
  const text = print(
    `Typering van het beroep\n\nDe bakker is vroeg op.\n\nProfieldeel\n\nMbo-niveau\n4\n${headless(1)}`,
  );
  const { value } = await importText(
    text.replace('P1-K1 Maken van deeg\nP1-K1-W1 Kneedt deeg\nP1-K1-W2 Vormt deeg\n', ''),
  );
  expect(value.profiles.map(({ code, level }) => `${code} ${level}`)).toEqual(['P1 3', 'P2 4']);
});

test('the single row of a print of one profile, numbered anew, names the profile that the print describes', async () => {
  const body = `P2 Banketbakker\n\nP2-K1: Maken van gebak\n${headless(1).replace('Omschrijving', 'P2-K1-W1: Spuit room\nOmschrijving')}`;
  const text = print(body, 'P1 Banketbakker 4').replace(/P1-K1.*\n/g, '');
  const { value } = await importText(text);
  expect(value.profiles.map(({ code, title }) => `${code} ${title}`)).toEqual(['P2 Banketbakker']);
});

const codesOf = async (text: string): Promise<string[]> =>
  (await importText(text)).value.items.flatMap(({ code, text: own }) => (code === null || own === null ? [] : [code]));

test('a profile part without any heading, also of the part, is no continuation of the base part', async () => {
  const text = print(headless(2)).replace('\nProfieldeel\n\nMbo-niveau\n3\n', '\n');
  expect(await codesOf(text)).toEqual(['B1-K1', 'B1-K1-W1', 'P1-K1', 'P1-K1-W1', 'P1-K1-W2']);
  const { diagnostics } = await importText(text);
  expect(diagnostics.find(({ code }) => code === 'import/profile-recognised')?.data).toEqual({ profile: 'P1' });
});

test('profiles one after the other without any heading are divided by the overview', async () => {
  const text = print(`${headless(2)}\n${headless(1)}`).replace('\nProfieldeel\n\nMbo-niveau\n3\n', '\n');
  expect(await codesOf(text)).toEqual(['B1-K1', 'B1-K1-W1', 'P1-K1', 'P1-K1-W1', 'P1-K1-W2', 'P2-K1', 'P2-K1-W1']);
});

test('profiles of one shape are told apart by the words of their titles', async () => {
  const spray = headless(1).replace('maakt deeg 0', 'spuit room op gebak');
  const text = print(spray).replace('P1-K1-W2 Vormt deeg\n', '').replace('\nProfieldeel\n\nMbo-niveau\n3\n', '\n');
  expect(await codesOf(text)).toEqual(['B1-K1', 'B1-K1-W1', 'P2-K1', 'P2-K1-W1']);
});

test('headings without codes are known by the overview, also with a misread letter and over two lines', async () => {
  const titles = ['Kneedt dceg', 'Vormt deeg'];
  const titled = `Maken van\ndeeg\n\n${headless(2).replace(/Omschrijving/g, (label) => `${titles.shift()}\n${label}`)}`;
  const { value, diagnostics } = await importText(print(titled));
  expect(value.items.filter(({ type, code }) => type === 'indicator' && code === null).map(({ text }) => text)).toEqual(
    ['luistert naar de korst', 'weegt nauwkeurig 0', 'weegt nauwkeurig 1'],
  );
  expect(value.items.find(({ code }) => code === 'P1-K1')?.title).toBe('Maken van deeg');
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('the heading of a work process tells the code of a core task that has none', async () => {
  const text = print(headless(1).replace('Omschrijving', 'P2-K1-W1: Spuit room\nOmschrijving'));
  expect(await codesOf(text)).toEqual(['B1-K1', 'B1-K1-W1', 'P2-K1', 'P2-K1-W1']);
});

test('a core task that no overview has is counted on, and a warning that does not call on the overview', async () => {
  const listed = `B1-K1 Bakken van brood\nB1-K1-W1 Bakt brood\n\nBasisdeel\n\n${base}`;
  const { diagnostics } = await importText(`${listed}\n${headless(1)}`);
  const told = diagnostics.filter(({ code }) => code === 'import/code-counted' || code === 'import/code-supplied');
  expect(told.map(({ code, severity, data }) => [code, severity, data['code']])).toEqual([
    ['import/code-counted', 'warning', 'B1-K2'],
    ['import/code-counted', 'warning', 'B1-K2-W1'],
  ]);
});

test('of two parts that may change places each is a warning with the other profile', async () => {
  const three = 'P1 Broodbakker 3\nP2 Banketbakker 4\nP3 Koekbakker 3';
  const opening = 'Profieldeel\n\nMbo-niveau\n3\n';
  const text = print(`${headless(1)}\n${opening}${headless(1)}`, three)
    .replace('P1-K1-W2 Vormt deeg\n', '')
    .replace('P2-K1-W1 Spuit room\n', 'P2-K1-W1 Spuit room\nP3-K1 Maken van koek\nP3-K1-W1 Breekt koek\n');
  const { diagnostics } = await importText(text);
  const unclear = diagnostics.filter(({ code }) => code === 'import/profile-unclear');
  expect(unclear.map(({ data }) => data)).toEqual([
    { profile: 'P1', others: ['P2'] },
    { profile: 'P2', others: ['P3'] },
  ]);
});

test('a part that two profiles are like is the one that the title page has in its place', async () => {
  const alike = print(headless(1), 'P1 Banketbakker 4').replace('P1-K1-W2 Vormt deeg\n', '');
  const rows = '» Broodbakker (Crebonr. 99004)\n» Banketbakker (Crebonr. 99005)\n\n';
  const named = await importText(`Bakkerij\nCrebonr. 99003\n\nKwalificaties\n${rows}${alike}`);
  expect(named.value.profiles.map(({ code, title, crebo }) => [code, title, crebo])).toEqual([
    ['P1', 'Broodbakker', '99004'],
    ['P2', 'Banketbakker', '99005'],
  ]);
  expect(named.diagnostics.map(({ code }) => code)).not.toContain('import/profile-unclear');
});
