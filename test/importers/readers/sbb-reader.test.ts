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
