import type { Framework } from '../../../src/core/framework/framework';
import { readDocument } from '../../../src/importers/read-document';
import { importText } from '../read-for-test';

const process = (number: string, behaviour: string, rest = ''): string =>
  `<werkproces nr="8${number}" titel="Maalt graan" hoofdstuk="${number}">${rest}
<werkprocesgedrag><![CDATA[${behaviour}]]></werkprocesgedrag></werkproces>`;

const task = (number: string, content: string): string =>
  `<kerntaak nr="7${number}" titel="Malen" hoofdstuk="${number}">${content}</kerntaak>`;

const dossier = (tasks: string): string => `<?xml version="1.0" encoding="utf-8"?>
<sbb><dossiers><dossier nr="1" titel="Molenbouw"><basis><basiskerntaken>${tasks}</basiskerntaken></basis>
<profielen><profiel nr="51" titel="Gids" hoofdstuk="1"/><profiel nr="52" titel="Bouwer" hoofdstuk="2"/></profielen>
</dossier></dossiers></sbb>`;

const texts = ({ items }: Framework, type: string): (string | null)[] =>
  items.filter((item) => item.type === type).map(({ text }) => text);

test('an addition that names two profiles is for both', async () => {
  const added = `<complexiteit>Maalt.<complexiteitperprofiel><aanvullend><profiel referentie="51"/>
<profiel referentie="52"/><complexiteit>Ook &apos;s nachts.</complexiteit></aanvullend></complexiteitperprofiel></complexiteit>`;
  const { value } = await importText(dossier(task('1', added)));
  expect(value.items[0]?.additions.map(({ profile, text }) => `${profile} ${text}`)).toEqual([
    "P1 Ook 's nachts.",
    "P2 Ook 's nachts.",
  ]);
});

test('a chapter number that occurs twice gives two codes and a warning that names them', async () => {
  const processes = process('1', '- maalt.') + process('1', '- zeeft.');
  const { value, diagnostics } = await importText(dossier(task('1', processes) + task('1', '')));
  const codes = value.items.flatMap(({ code }) => code ?? []);
  expect(codes).toEqual(['B1-K1', 'B1-K1-W1', 'B1-K1-W2', 'B1-K2']);
  expect(diagnostics.filter(({ code }) => code === 'import/duplicate-code').map(({ data }) => data)).toEqual([
    { code: 'B1-K1', supplied: 'B1-K2' },
    { code: 'B1-K1-W1', supplied: 'B1-K1-W2' },
  ]);
});

test('text in an element that the format does not have is a warning with its line', async () => {
  const { diagnostics } = await importText(dossier(task('1', process('1', '- maalt.', '\n<nieuw>Een zin.</nieuw>'))));
  expect(diagnostics).toContainEqual({
    code: 'import/line-not-placed',
    severity: 'warning',
    at: { line: 3 },
    data: { text: 'Een zin.' },
  });
});

test('a sentence below the last bullet is a point of its own, and told', async () => {
  const { value, diagnostics } = await importText(dossier(task('1', process('1', '- maalt;\n- zeeft.\nRuimt op.'))));
  expect(texts(value, 'indicator')).toEqual(['maalt', 'zeeft', 'Ruimt op']);
  expect(diagnostics.map(({ code }) => code)).toContain('import/bullet-supplied');
});

test('every bullet inside a paragraph is removed alike', async () => {
  const { value } = await importText(dossier(task('1', '<complexiteit>Werkt met:\n- graan\n- water\n</complexiteit>')));
  expect(value.items[0]?.text).toBe('Werkt met: graan water');
});

test('the encoding of the XML declaration is used, and nothing is called assumed', async () => {
  const text = dossier(task('1', process('1', '- coördineert.'))).replace('utf-8', 'iso-8859-1');
  const bytes = new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));
  const { value, diagnostics } = await readDocument(bytes, 'dossier.xml');
  expect(texts(value, 'indicator')).toEqual(['coördineert']);
  expect(diagnostics.map(({ code }) => code)).not.toContain('import/encoding-assumed');
});

const additions = (content: string): string =>
  `<complexiteit>Maalt.<complexiteitperprofiel><aanvullend>${content}</aanvullend></complexiteitperprofiel></complexiteit>`;

test('a second text in one addition is not lost, nor what stands in an element without a known name', async () => {
  const two = '<profiel referentie="51"/><complexiteit>Ook tarwe.</complexiteit><complexiteit>En spelt.</complexiteit>';
  const other = '<profiel referentie="52"/><bijzonder>Alleen rogge.</bijzonder>';
  const { value, diagnostics } = await importText(dossier(task('1', additions(two)) + task('2', additions(other))));
  expect(value.items.map(({ additions: [first] }) => first?.text)).toEqual(['Ook tarwe. En spelt.', 'Alleen rogge.']);
  expect(diagnostics).toEqual([]);
});

test('an addition for no profile is told, and its text is a warning', async () => {
  const { value, diagnostics } = await importText(
    dossier(task('1', additions('<complexiteit>Ook tarwe.</complexiteit>'))),
  );
  expect(value.items[0]?.additions).toEqual([]);
  expect(diagnostics.map(({ code, data }) => [code, data['text'] ?? data['element']])).toEqual([
    ['import/reference-unknown', 'profiel'],
    ['import/line-not-placed', 'Ook tarwe.'],
  ]);
});

test('a footnote is left out, and told with its line', async () => {
  const text = '- meet de vochtigheid*;\n- maalt.\n\n* Volgens de norm van de branche.';
  const { value, diagnostics } = await importText(dossier(task('1', process('1', text))));
  expect(texts(value, 'indicator')).toEqual(['meet de vochtigheid', 'maalt']);
  expect(diagnostics.map(({ code, at }) => [code, at?.line])).toEqual([['import/footnote-removed', 6]]);
});

test.each([
  '<![CDATA[<p>De molenaar:</p><ul><li>meet <b>graan</b>;</li><li><p>maalt &amp; zeeft.</p></li></ul>]]>',
  '&lt;p&gt;De molenaar:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;meet graan;&lt;/li&gt;&lt;li&gt;maalt &amp;amp; zeeft.&lt;/li&gt;&lt;/ul&gt;',
  '<p>De molenaar:</p><ul><li>meet <b>graan</b>;<ul><li>maalt <i>&amp;</i> zeeft.</li></ul></li></ul>',
  '<![CDATA[De molenaar:<br/>- meet graan;<br>- maalt & zeeft.]]>',
  '<![CDATA[De molenaar: - meet graan; - maalt & zeeft.]]>',
  '<omschrijving>De molenaar:\n• meet graan;\n• maalt &#38; zeeft.</omschrijving>',
  '- meet <term>graan</term>;\n- maalt &amp; zeeft.',
])('a list is the same list however it is written: %s', async (behaviour) => {
  const written = `<werkproces titel="Maalt" hoofdstuk="1"><werkprocesgedrag>${behaviour}</werkprocesgedrag></werkproces>`;
  const { value, diagnostics } = await importText(dossier(task('1', written)));
  expect(texts(value, 'indicator')).toEqual(['meet graan', 'maalt & zeeft']);
  expect(diagnostics).toEqual([]);
});

test('a word is never changed, whatever a dictionary thinks of it', async () => {
  const { value, diagnostics } = await importText(
    dossier(task('1', process('1', '- beinvioedt de cliént metde cle.'))),
  );
  expect(texts(value, 'indicator')).toEqual(['beinvioedt de cliént metde cle']);
  expect(diagnostics).toEqual([]);
});

test('knowledge is found by category, in its own text, and as a list', async () => {
  const written = `<vakkennisenvaardigheden><vakkennisenvaardigheden_met_categorie><categorie titel="Graan">
<vakkennisenvaardigheden referentie="9"/></categorie></vakkennisenvaardigheden_met_categorie>
<vakkennisenvaardigheden>kan zeven</vakkennisenvaardigheden></vakkennisenvaardigheden>`;
  const defined =
    '<kennisenvaardigheden><kennisofvaardigheid nr="9">heeft kennis van tarwe</kennisofvaardigheid></kennisenvaardigheden>';
  const { value, diagnostics } = await importText(dossier(task('1', written)).replace('<basis>', `${defined}<basis>`));
  expect(texts(value, 'knowledge')).toEqual(['heeft kennis van tarwe', 'kan zeven']);
  expect(diagnostics.map(({ code }) => code)).toEqual(['import/group-heading-removed', 'import/bullet-supplied']);
});

test('a part of the dossier that holds no requirements is told once; other text anywhere is a warning', async () => {
  const front =
    '<inleiding titel="Inleiding"><omschrijving>Dit is\neen dossier.</omschrijving></inleiding><raad>Let op.</raad>';
  const { diagnostics } = await importText(dossier(task('1', '')).replace('<basis>', `${front}<basis>`));
  expect(diagnostics.map(({ code, severity, data }) => [code, severity, data])).toEqual([
    ['import/part-not-read', 'info', { part: 'Inleiding', from: 2, to: 3 }],
    ['import/line-not-placed', 'warning', { text: 'Let op.' }],
  ]);
});
