import type { FrameworkItem } from '../../../src/core/framework/framework';
import { importText } from '../read-for-test';

const task = (code: string, rest = ''): string => `${code}: Onderhouden van molens

Complexiteit

De molenaar werkt volgens vaste procedures.

Vakkennis en vaardigheden

De beginnend beroepsbeoefenaar:

. heeft kennis van wieken
${rest}`;

const process = (heading: string, behaviour = '- smeert de as;\n- meldt gebreken.'): string => `${heading}
Omschrijving

De molenaar onderhoudt de molen.

Resultaat

De molen draait.

Gedrag

De molenaar:

${behaviour}

De onderliggende competenties zijn: Kwaliteit leveren
`;

const outline = async (text: string): Promise<string[]> =>
  (await importText(text)).value.items.map((item: FrameworkItem) => `${item.type} ${item.code ?? item.text}`);

test('damaged codes in headings are read, and told', async () => {
  const { value, diagnostics } = await importText(`${task('B1-K1')}\n${process('B1-K1-w?1: Onderhoudt de molen')}`);
  expect(value.items.map(({ id }) => id).slice(0, 1)).toEqual(['B1-K1']);
  expect(value.items.find(({ type }) => type === 'work-process')?.code).toBe('B1-K1-W1');
  expect(diagnostics.find(({ code }) => code === 'import/code-repaired')).toMatchObject({
    data: { original: 'B1-K1-w?1', repaired: 'B1-K1-W1' },
    at: { line: 13 },
  });
});

test('without headings core tasks begin with "Complexiteit" and work processes with "Omschrijving"', async () => {
  const bare = (text: string): string => text.split('\n').slice(1).join('\n');
  expect(await outline(`Profieldeel\n${bare(task('x'))}\n${bare(process('x'))}\n${bare(process('x'))}`)).toEqual([
    'core-task P1-K1',
    'knowledge heeft kennis van wieken',
    'work-process P1-K1-W1',
    'indicator smeert de as',
    'indicator meldt gebreken',
    'work-process P1-K1-W2',
    'indicator smeert de as',
    'indicator meldt gebreken',
  ]);
});

test('what a page leaves of a sentence is no part of the heading that repeats above it', async () => {
  const heading = 'B1-K1-W1: Onderhoudt de molen en alles wat draait';
  const broken = process(heading, `- smeert de as zonder\n\f${heading}\nomwegen;\n- meldt gebreken.`);
  expect(await outline(`${task('B1-K1')}\n${broken}`)).toContain('indicator smeert de as zonder omwegen');
});

test('a heading over two lines is whole, also where the overview calls its code otherwise', async () => {
  const overview =
    'Overzicht van het kwalificatiedossier\n\nB1-K1 Onderhouden van molens\nB1-K1-W1 Maalt graan\n\nBasisdeel\n';
  const text = `${overview}\n${task('B1-K1')}\n${process('B1-K1-W1: Onderhoudt de molen\nen de kap')}`;
  const { value } = await importText(text);
  expect(value.items.find(({ code }) => code === 'B1-K1-W1')?.title).toBe('Onderhoudt de molen en de kap');
});

test('a sentence on one competency does not swallow the heading below it', async () => {
  const first = process('B1-K1-W1: Onderhoudt de molen').replace(
    /De onderliggende.*/,
    'Onderliggende competenties: Leren',
  );
  const { value } = await importText(`${task('B1-K1')}\n${first.trim()}\n${process('B1-K1-W2: Maalt graan')}`);
  const processes = value.items.filter(({ type }) => type === 'work-process');
  expect(processes.map(({ code, competencies }) => [code, competencies.map(({ letter }) => letter)])).toEqual([
    ['B1-K1-W1', ['P']],
    ['B1-K1-W2', ['S']],
  ]);
});

test('a heading that repeats at a page break does not interrupt its sentence or its list', async () => {
  const heading = 'B1-K1-W1: Onderhoudt de molen';
  const broken = process(
    heading,
    `- smeert de as met\n3 van 9\n\f${heading}\n\nveel vet;\n${heading}\n- meldt gebreken.`,
  );
  expect(await outline(`${task('B1-K1')}\n${broken}`)).toContain('indicator smeert de as met veel vet');
});

test('a line of a section that ends up nowhere is a warning with its line', async () => {
  const text = `${task('B1-K1')}\n${process('B1-K1-W1: Onderhoudt de molen')}\nEen verdwaalde regel.\n`;
  const { diagnostics } = await importText(text);
  const line = text.split('\n').indexOf('Een verdwaalde regel.') + 1;
  expect(diagnostics).toContainEqual({
    code: 'import/line-not-placed',
    severity: 'warning',
    at: { line },
    data: { text: 'Een verdwaalde regel.' },
  });
});

test('columns that a scan tore apart give every code its title', async () => {
  const overview = `Overzicht van het kwalificatiedossier

B1-K1 Onderhoudenvan houten B1-K1-wW1
en stenen molens

B1-K1-W2
B1-K2 Malen B1-K2-W1

Inspecteert de kap en de
staart
Smeert de as

Maalt graan

Basisdeel

1. Beroepsspecifieke onderdelen

`;
  const body = task('B1-K1').replace('molens', 'houten en stenen molens');
  const { value } = await importText(`${overview}${body}\n${process('B1-K1-W1: Inspecteert de kap en de staart')}`);
  expect(value.items.filter(({ code }) => code !== null).map(({ code, title }) => `${code} ${title}`)).toEqual([
    'B1-K1 Onderhouden van houten en stenen molens',
    'B1-K1-W1 Inspecteert de kap en de staart',
    'B1-K1-W2 Smeert de as',
    'B1-K2 Malen',
    'B1-K2-W1 Maalt graan',
  ]);
});

test('a footnote is left out with its mark, and told', async () => {
  const own = task('B1-K1').replace('procedures.', 'procedures*.\n\n* Zie het handboek voor molenaars.');
  const text = `${own}\n${process('B1-K1-W1: Onderhoudt de molen')}`;
  const { value, diagnostics } = await importText(text);
  expect(value.items[0]?.text).toBe('De molenaar werkt volgens vaste procedures.');
  expect(diagnostics.map(({ code }) => code)).toContain('import/footnote-removed');
});

test('competencies are known through broken lines, lost commas and damaged letters; others keep their name', async () => {
  const listed = process('B1-K1-W1: Onderhoudt de molen').replace(
    'Kwaliteit leveren',
    'Overtuigen en beinvioeden Plannen\nen organiseren, Op de behoeften en verwachtingen van de “klant” richten, Molens bouwen',
  );
  const { value, diagnostics } = await importText(`${task('B1-K1')}\n${listed}`);
  const found = value.items.find(({ type }) => type === 'work-process')?.competencies ?? [];
  expect(found.map(({ letter, name }) => letter ?? name)).toEqual(['H', 'Q', 'R', 'Molens bouwen']);
  expect(diagnostics.map(({ code }) => code)).toContain('import/competency-unknown');
});

test.each([
  'De onderliggende competentie is: Vakdeskundigheid toepassen, Analyseren',
  'De onderliggende competenties zijn Vakdeskundigheid toepassen en Analyseren.',
  'DE ONDERLIGGENDE COMPETENTIES ZIJN: Vakdeskundigheid toepassen, Analyseren',
  'De onderiiggende cornpetenties zijn; Vakdeskundigheid toepassen, Analyseren',
  'Onderliggende competenties: Vakdeskundigheid toepassen, Analyseren',
  'onderliggende competenties Vakdeskundigheid toepassen, Analyseren',
  'Competenties: K Vakdeskundigheid toepassen; M Analyseren',
  'competenties: Vakdeskundigheid toepassen (K), Analyseren (M)',
  'De onderliggende\ncompetenties zijn: Vakdeskundigheid toepassen, Analyseren',
  'De onderliggende competenties\nzijn: Vakdeskundigheid\ntoepassen, Analyseren',
  'Competenties\n- Vakdeskundigheid toepassen\n- Analyseren',
  'De onderliggende competenties zijn:\n\n• Vakdeskundigheid toepassen;\n• Analyseren.',
])('%j names competencies and is no part of an indicator', async (sentence) => {
  const listed = process('B1-K1-W1: Onderhoudt de molen').replace(/De onderliggende.*/, sentence);
  const { value, diagnostics } = await importText(`${task('B1-K1')}\n${listed}`);
  const found = value.items.find(({ type }) => type === 'work-process')?.competencies ?? [];
  expect(found.map(({ letter }) => letter)).toEqual(['K', 'M']);
  expect(value.items.filter(({ type }) => type === 'indicator').map(({ text }) => text)).toEqual([
    'smeert de as',
    'meldt gebreken',
  ]);
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('a sentence on competencies behind the last bullet is taken off it', async () => {
  const listed = process('B1-K1-W1: Onderhoudt de molen', '- meldt gebreken. Onderliggende competenties: Analyseren');
  const { value } = await importText(`${task('B1-K1')}\n${listed.replace(/De onderliggende.*/, '')}`);
  expect(value.items.filter(({ type }) => type === 'indicator').map(({ text }) => text)).toEqual(['meldt gebreken']);
  expect(value.items.find(({ type }) => type === 'work-process')?.competencies.map(({ letter }) => letter)).toEqual([
    'M',
  ]);
});

test.each(['N.v.t.', 'n.v.t', 'N.v.1.', 'Nvt', 'N. v. t.', 'N.v.t.6', '-', '- N.v.t.', 'Geen', 'Geen aanvulling.'])(
  'an addition that says %j adds nothing',
  async (nothing) => {
    const text = `${task('B1-K1')}\n${process('B1-K1-W1: Onderhoudt de molen')}`;
    const added = `Voor Molenbouwer geldt aanvullend:\n${nothing}\n`;
    const whole = text
      .replace('Resultaat\n', `${added}\nResultaat\n`)
      .replace('De onderliggende', `${added}\nDe onderliggende`);
    const { value } = await importText(`P1 Molenbouwer 3\nB1-K1 Onderhouden van molens\n\n${whole}${added}`);
    expect(value.items.flatMap(({ additions }) => additions)).toEqual([]);
    expect(value.items.filter(({ type }) => type === 'indicator').map(({ text: own }) => own)).toEqual([
      'smeert de as',
      'meldt gebreken',
    ]);
  },
);

test('a bullet alone on its line belongs to the text below it', async () => {
  const text = process('B1-K1-W1: Onderhoudt de molen', '•\nsmeert de as;\n•\nmeldt gebreken.');
  expect((await outline(`${task('B1-K1')}\n${text}`)).slice(-2)).toEqual([
    'indicator smeert de as',
    'indicator meldt gebreken',
  ]);
});

test.each([
  ['procedures1.', '1 Zie het handboek.'],
  ['procedures[1].', '[1] Zie het handboek.'],
  ['procedures [1].', '[1] Zie het handboek.'],
  ['procedures1).', '1) Zie het handboek.'],
  ['procedures¹.', '1 Zie het handboek.'],
  ['procedures.2', '2. Zie het handboek.'],
])('a footnote with ordinary digits (%s) is left out with its mark', async (marked, note) => {
  for (const foot of [`${marked}\n\n${note}\n\n`, `${marked}\n${note}\n\f`]) {
    const own = task('B1-K1').replace('procedures.', `${foot}De wind telt mee.`);
    const { value, diagnostics } = await importText(`${own}\n${process('B1-K1-W1: Onderhoudt de molen')}`);
    expect(value.items[0]?.text).toBe('De molenaar werkt volgens vaste procedures. De wind telt mee.');
    expect(diagnostics.map(({ code }) => code)).toEqual(['import/footnote-removed']);
  }
});

test('a mark without a footnote stays, with a warning', async () => {
  const own = task('B1-K1').replace('procedures.', 'procedures [1].');
  const { diagnostics } = await importText(`${own}\n${process('B1-K1-W1: Onderhoudt de molen')}`);
  expect(diagnostics.map(({ code, severity, at }) => [code, severity, at?.line])).toEqual([
    ['import/footnote-unclear', 'warning', 5],
  ]);
});

test('a numbered list and a number in a sentence are no footnotes', async () => {
  const listed = process('B1-K1-W1: Onderhoudt de molen', '1. smeert as 1;\n2. meldt gebreken tot niveau 2.');
  expect((await outline(`${task('B1-K1')}\n${listed}`)).slice(-2)).toEqual([
    'indicator smeert as 1',
    'indicator meldt gebreken tot niveau 2',
  ]);
});

test.each([
  ['a page number and the name of the dossier', '3 van 20\nMolenbouw'],
  ['the name and the number on one line', 'Molenbouw 3 van 20'],
  ['a copyright line with a number', '© Stichting Molens 2024\nPagina 3'],
  ['a head below a form feed', '\fMolenbouw'],
  ['a foot, a form feed and a head', '© Stichting Molens.\n3\n\fMolenbouw'],
])('%s between two pages is left out in the middle of a sentence', async (_what, furniture) => {
  const again = furniture.replace(/3/, '4');
  const own = task('B1-K1').replace('volgens vaste', `volgens\n${furniture}\nvaste`);
  const listed = process('B1-K1-W1: Onderhoudt de molen', `- smeert de\n${again}\nas;\n- meldt gebreken.`);
  const text = `Molenbouw\nCrebonr. 99002\n\n${own}\n${listed}`;
  const { value, diagnostics } = await importText(text);
  expect(value.items[0]?.text).toBe('De molenaar werkt volgens vaste procedures.');
  expect(value.items.filter(({ type }) => type === 'indicator').map(({ text: own }) => own)).toEqual([
    'smeert de as',
    'meldt gebreken',
  ]);
  const bare = (lines: readonly string[]): Set<string> => new Set(lines.map((line) => line.replace(/[\d\f]/g, '')));
  const told = diagnostics.flatMap(({ data }) => (Array.isArray(data['lines']) ? data['lines'] : []));
  const lines = text.split('\n');
  expect(bare(told.map((line) => lines[Number(line) - 1] ?? ''))).toEqual(bare(furniture.split('\n')));
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

const profileTable = 'P1 Molenbouwer 3\nP2 Eerste molenaar en gids 4\nP1-K1 Bouwen\nP2-K1 Malen\n\n';

test.each([
  ['Voor Molenbouwer en Eerste molenaar en gids geldt aanvullend:', ['P1', 'P2']],
  ['Voor P1 en P2 gelden aanvullend:', ['P1', 'P2']],
  ['Voor Eerste molenaar en gids, Molenbouwer geldt aanvullend:', ['P2', 'P1']],
  ['Voor P2 geldt aanvullend:', ['P2']],
  ['Voor P2: Eerste molenaar en gids geldt aanvullend:', ['P2']],
  ['Voor P2: Eerste molenaar en gids', ['P2']],
  ['Voor de molenbouwer geldt aanvullend:', ['P1']],
  ['VOOR MOLENBOUWER GELDT AANVULLEND:', ['P1']],
  ['Aanvullend voor Molenbouwer:', ['P1']],
  ['Aanvullend voor Molenbouwer en P2:', ['P1', 'P2']],
  ['Voor Eerste rnolenaar en glds geldt aanvullend:', ['P2']],
])('"%s" adds to the profiles that it means', async (heading, profiles) => {
  const own = task('B1-K1').replace('procedures.', `procedures.\n\n${heading}\nHij kijkt naar de wind.`);
  const { value, diagnostics } = await importText(`${profileTable}${own}\n${process('B1-K1-W1: Onderhoudt de molen')}`);
  expect(value.profiles.map(({ code, title }) => `${code} ${title}`)).toEqual([
    'P1 Molenbouwer',
    'P2 Eerste molenaar en gids',
  ]);
  expect(value.items.find(({ code }) => code === 'B1-K1')?.additions).toEqual(
    profiles.map((profile) => ({ profile, field: 'text', text: 'Hij kijkt naar de wind.' })),
  );
  const repairs = diagnostics.filter(({ code }) => code === 'import/text-repaired');
  expect(repairs.length).toBe(heading.includes('rnolenaar') ? 1 : 0);
});

test.each([
  ['its behaviour', '', 'De windmolenaar'],
  ['an addition of the base part', '\nVoor Windmolenaar geldt aanvullend:\n\nZij vaart uit.\n', 'De molenaar'],
])('a part without headings is of the profile that %s names', async (_, addition, subject) => {
  const overview = [
    'P1 Windmolenaar 2 Nee vakopleiding',
    'P2 Watermolenaar 2 Nee vakopleiding',
    'Basisdeel',
    'B1-K1 Malen',
    'B1-K1-W1 Maalt',
    'Profieldeel',
    'P1-K1 Keren',
    'P1-K1-W1 Keert',
    'P2-K1 Onderhouden van molens',
    'P2-K1-W1 Smeert de as',
  ];
  const bare = `${task('x')}\n${process('x')}`
    .split('\n')
    .filter((line) => !line.startsWith('x'))
    .join('\n');
  const base = `${task('B1-K1').replace('vaste procedures.', `vaste procedures.\n${addition}`)}\n${process('B1-K1-W1: Maalt')}`;
  const text = [
    'Overzicht van het kwalificatiedossier',
    ...overview,
    '\fBasisdeel',
    base,
    '\fProfieldeel',
    bare.replaceAll('De molenaar:', `${subject}:`),
  ];
  const { value } = await importText(text.join('\n\n'));
  const described = value.items.filter(({ type, text: words }) => type === 'core-task' && words !== null);
  expect(described.map(({ code }) => code)).toEqual(['B1-K1', 'P1-K1']);
});

test('a part without headings that describes two profiles is divided as the overview says', async () => {
  const bare = (text: string): string => text.split('\n').slice(1).join('\n');
  const overview = `P1-K1 Bouwen\nP1-K1-W1 Bouwt\nP2-K1 Malen\nP2-K1-W1 Maalt\nP2-K1-W2 Zeeft\n\n`;
  const listed = ['Bouwt', 'Maalt', 'Zeeft'].map((what) => bare(process('x', `- ${what.toLowerCase()} graag.`)));
  const body = [bare(task('x')), listed[0], bare(task('x')), listed[1], listed[2]].join('\n');
  const found = await outline(`P1 Bouwer 3\nP2 Molenaar 3\n${overview}Profieldeel\n\n${body}`);
  expect(found.filter((line) => !line.startsWith('knowledge'))).toEqual([
    'core-task P1-K1',
    'work-process P1-K1-W1',
    'indicator bouwt graag',
    'core-task P2-K1',
    'work-process P2-K1-W1',
    'indicator maalt graag',
    'work-process P2-K1-W2',
    'indicator zeeft graag',
  ]);
});
