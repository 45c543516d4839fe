import { Refusal } from '../../../src/core/diagnostics/diagnostic';
import { readDocx } from '../../../src/importers/formats/docx/read-docx';
import { docxOf, inList, run, wordParagraph } from '../generator/blocks-as-docx';
import { shown } from './lines-for-test';

const lines = async (...document: Parameters<typeof docxOf>): Promise<string[]> =>
  shown((await readDocx(docxOf(...document))).value.lines).map((line) => line.replace(/^\d+/, '').replace(/^: /, ''));

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

test('the numbers that Word counts become words, bullets become list items', async () => {
  const numbering =
    `<w:abstractNum w:abstractNumId="5">${level(0, 'decimal', 'B1-K%1')}${level(1, 'decimal', 'B1-K%1-W%2')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="6">${level(0, 'bullet', '·')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>';
  const body = [
    wordParagraph('Verhuurt', null, inList('1', 0)),
    wordParagraph('Levert af', null, inList('1', 1)),
    wordParagraph('remt', null, inList('2', 0)),
    wordParagraph('Neemt in', null, inList('1', 1)),
    wordParagraph('Onderhoudt', null, inList('1', 0)),
    wordParagraph('Plakt', null, inList('1', 1)),
  ].join('');
  expect(await lines(body, { numbering })).toEqual([
    'B1-K1 Verhuurt',
    'B1-K1-W1 Levert af',
    ' list-item: • remt',
    'B1-K1-W2 Neemt in',
    'B1-K2 Onderhoudt',
    'B1-K2-W1 Plakt',
  ]);
});

test('tracked changes are accepted, hidden words left out, text boxes and fields read', async () => {
  const body =
    `<w:p>${run('Plakt ')}<w:del>${run('oude ').replace(/w:t\b/g, 'w:delText')}</w:del><w:ins>${run('nieuwe ')}</w:ins>${run('geheim ', '<w:rPr><w:vanish/></w:rPr>')}<w:fldSimple w:instr="REF x">${run('banden')}</w:fldSimple></w:p>` +
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${wordParagraph('In een kader')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`;
  expect(await lines(body)).toEqual(['Plakt nieuwe banden', 'In een kader']);
});

test('words that a style hides are left out, unless the run itself says that they show', async () => {
  const style = (type: string, id: string, properties: string): string =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${properties}</w:style>`;
  const vanish = '<w:rPr><w:vanish/></w:rPr>';
  const styles =
    style('character', 'Verborgen', vanish) +
    style('character', 'Toets', '<w:basedOn w:val="Verborgen"/>') +
    style('paragraph', 'Antwoord', vanish);
  const styled = (text: string, id: string, more = ''): string =>
    run(text, `<w:rPr><w:rStyle w:val="${id}"/>${more}</w:rPr>`);
  const body =
    `<w:p>${run('Plakt ')}${styled('geheim ', 'Verborgen')}${styled('geheim ', 'Toets')}${styled('banden', 'Toets', '<w:vanish w:val="0"/>')}</w:p>` +
    `<w:p><w:pPr><w:pStyle w:val="Antwoord"/></w:pPr>${run('geheim')}${styled(' en velgen', 'Verborgen')}</w:p>`;
  expect(await lines(body, { styles })).toEqual(['Plakt banden', 'en velgen']);
});

test('boxes that are ticked and crosses of symbol fonts are marks in a table', async () => {
  const box = (content: string): string => `<w:tc><w:p>${content}</w:p></w:tc>`;
  const control = (checked: 0 | 1): string =>
    `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(checked === 1 ? '☒' : '☐')}</w:sdtContent></w:sdt>`;
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const symbol = (code: string): string => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`;
  const body = `<w:tbl><w:tblPr/><w:tr>${[run('plakt'), control(1), control(0), field, symbol('F0FC'), symbol('F0FB')].map(box).join('')}</w:tr></w:tbl>`;
  expect(await lines(body)).toEqual(['[plakt | ☒ |  | ☒ | ✓ | ✗]']);
});

test('a row that leaves out its first columns keeps its cells in the others', async () => {
  const row = (cells: readonly string[], properties = ''): string =>
    `<w:tr>${properties}${cells.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`;
  const body = `<w:tbl><w:tblPr/>${row(['a', 'b', 'c'])}${row(['y', 'z'], '<w:trPr><w:gridBefore w:val="1"/></w:trPr>')}</w:tbl>`;
  expect(await lines(body)).toEqual(['[a | b | c]', '[ | y | z]']);
});

test('words in an element that mammoth does not know are read', async () => {
  const body =
    `<w:p><w:r><w:ruby><w:rubyBase>${run('Plakt')}</w:rubyBase></w:ruby></w:r></w:p>` +
    `<w:p><w:r><w:pict><v:oval><v:textbox><w:txbxContent>${wordParagraph('In een ovaal')}</w:txbxContent></v:textbox></v:oval></w:pict></w:r></w:p>`;
  expect(await lines(body)).toEqual(['Plakt', 'In een ovaal']);
});

test('foot and end notes are told apart from the text, with their marks gone; a call to no note is nothing', async () => {
  const call = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const body = `<w:p>${run('Plakt banden')}${call('footnote', 2)}${run(' en velgen')}${call('endnote', 3)}${call('footnote', 9)}</w:p>`;
  const footnotes = `<w:footnote w:id="2">${wordParagraph('Volgens de norm.')}</w:footnote>`;
  const endnotes = `<w:endnote w:id="3">${wordParagraph('Ook van aluminium.')}</w:endnote>`;
  expect(await lines(body, { footnotes, endnotes })).toEqual([
    'Plakt banden en velgen',
    ' footnote: Volgens de norm.',
    ' footnote: Ook van aluminium.',
  ]);
});

test('styles for headings are known by their Dutch names, and list styles by what they say', async () => {
  const style = (id: string, name: string, properties = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="6">${level(0, 'bullet', '·')}</w:abstractNum>` +
    '<w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>';
  const styles =
    style('Kop1', 'Kop 1') +
    style('Titel', 'Titel') +
    style('Lijstalinea', 'Lijstalinea', `<w:pPr>${inList('2')}</w:pPr>`) +
    style('Koppeling', 'Koppeling');
  const body = [
    wordParagraph('Fietsverhuur', 'Titel'),
    wordParagraph('Gedrag', 'Kop1'),
    wordParagraph('remt', 'Lijstalinea'),
    wordParagraph('Een zin.', 'Koppeling'),
  ].join('');
  expect(await lines(body, { numbering, styles })).toEqual([
    ' heading: Fietsverhuur',
    ' heading: Gedrag',
    ' list-item: • remt',
    'Een zin.',
  ]);
});

test('words stay apart where the end of a paragraph was struck out, and formulas stay words', async () => {
  const formula =
    '<m:oMath><m:r><m:t>v=</m:t></m:r><m:f><m:fPr><m:ctrlPr/></m:fPr><m:num><m:r><m:t>s</m:t></m:r></m:num><m:den><m:r><m:t>t</m:t></m:r></m:den></m:f></m:oMath>';
  const body =
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Plakt')}</w:p>${wordParagraph('banden')}` +
    `<w:p>${run('Rekent met ')}${formula}${run(' in km/u')}</w:p>`;
  expect(await lines(body)).toEqual(['Plakt banden', 'Rekent met v=s/t in km/u']);
});

test('links, pictures and templates elsewhere are neither asked for nor missed', async () => {
  const asked: unknown[] = [];
  const original = globalThis.fetch;
  globalThis.fetch = async (target) => {
    asked.push(target);
    throw new Error('no network');
  };
  try {
    const elsewhere = (id: string, type: string): string =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://voorbeeld.test/${id}" TargetMode="External"/>`;
    const body =
      `<w:p><w:hyperlink r:id="link">${run('Zie de regeling')}</w:hyperlink><w:hyperlink r:id="none">${run(' en meer')}</w:hyperlink></w:p>` +
      '<w:p><w:r><w:drawing><wp:inline><a:graphic xmlns:a="a"><a:graphicData><pic:pic xmlns:pic="p"><pic:blipFill><a:blip r:link="image"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const relationships =
      elsewhere('link', 'hyperlink') + elsewhere('image', 'image') + elsewhere('t', 'attachedTemplate');
    expect(await lines(body, { relationships })).toEqual(['Zie de regeling en meer']);
    expect(asked).toEqual([]);
  } finally {
    globalThis.fetch = original;
  }
});

test('a file that is no sound zip is refused as broken', async () => {
  const refused = await readDocx(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])).catch((error: unknown) => error);
  expect(refused instanceof Refusal ? refused.diagnostic.code : null).toBe('import/docx-broken');
});
