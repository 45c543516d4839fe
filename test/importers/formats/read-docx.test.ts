import { Refusal } from '../../../src/core/diagnostics/diagnostic';
import { readDocx } from '../../../src/importers/formats/docx/read-docx';
import { docxOf, inList, run, wordParagraph } from '../generator/blocks-as-docx';
import { shown } from './lines-for-test';

const lines = async (...document: Parameters<typeof docxOf>): Promise<string[]> =>
  shown((await readDocx(docxOf(...document))).lines).map((line) => line.replace(/^\d+/, '').replace(/^: /, ''));

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

test('a file that is no sound zip is refused as broken', async () => {
  const refused = await readDocx(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])).catch((error: unknown) => error);
  expect(refused instanceof Refusal ? refused.diagnostic.code : null).toBe('import/docx-broken');
});
