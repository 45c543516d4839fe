import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDocx } from '../../../src/importers/formats/docx/read-docx';
import { docxOf, inList, run, wordParagraph } from '../generator/blocks-as-docx';
import { shown } from './lines-for-test';

const numbering =
  '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="B1-K%1"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>';
const styles =
  '<w:style w:type="paragraph" w:styleId="Kopje"><w:name w:val="Eigen kop"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
  '<w:style w:type="character" w:styleId="Weg"><w:rPr><w:vanish/></w:rPr></w:style>';
const box =
  '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wps:txbx><w:txbxContent>' +
  `${wordParagraph('in een kader')}</w:txbxContent></wps:txbx></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`;
const body = [
  wordParagraph('Gedrag', 'Kopje'),
  wordParagraph('Verhuurt', null, inList('1')),
  `<w:p>${run('zichtbaar')}${run(' verborgen', '<w:rPr><w:rStyle w:val="Weg"/></w:rPr>')}</w:p>`,
  box,
].join('');

/** The document with other prefixes in each of its parts. */
function renamed(change: (xml: string) => string): Uint8Array {
  const files = Object.entries(unzipSync(docxOf(body, { numbering, styles })));
  return zipSync(
    Object.fromEntries(
      files.map(([name, bytes]) => [name, name.startsWith('word/') ? strToU8(change(strFromU8(bytes))) : bytes]),
    ),
  );
}

const other = (from: string, to: string) => (xml: string) =>
  xml.replace(new RegExp(`([<\\s/:])${from}(?=[:=])`, 'g'), `$1${to}`);
const first = ['1 heading: Gedrag', '3: B1-K1 Verhuurt', '5: zichtbaar', '7: in een kader'];

test.each([
  ['the usual ones', (xml: string) => xml],
  ['another for words', other('w', 'ns0')],
  [
    'others for words, shapes and alternatives',
    (xml: string) => ['w', 'v', 'mc', 'wp'].reduce((text, from) => other(from, `q${from}`)(text), xml),
  ],
  [
    'none for words, with one for their attributes',
    (xml: string) => xml.replace(/(<\/?)w:/g, '$1').replace(/xmlns:w="([^"]*)"/, 'xmlns:w="$1" xmlns="$1"'),
  ],
  [
    'a usual one for something else',
    (xml: string) => other('w', 'ns0')(xml).replace('xmlns:ns0', 'xmlns:w="urn:iets-anders" w:stand="1" xmlns:ns0'),
  ],
])('a Word document whose names have as prefix %s reads alike', async (_what, change) => {
  const { value, diagnostics } = await readDocx(renamed(change));
  expect(shown(value.lines)).toEqual(first);
  expect(diagnostics).toEqual([]);
});

test('a text box is read where the document declares none of the names that it is rewritten with', async () => {
  const bare = renamed((xml) => xml.replace(/ xmlns:(v|r)="[^"]*"/g, ''));
  expect(shown((await readDocx(bare)).value.lines)).toEqual(first);
});
