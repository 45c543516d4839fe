import { readPdf } from '../../../../src/importers/formats/pdf/read-pdf';
import type { SourceLine } from '../../../../src/importers/source-document';
import type { HandmadePage } from './handmade-pdf';
import { handmadePdf, literal, textAt } from './handmade-pdf';

async function linesOf(...pages: readonly HandmadePage[]): Promise<readonly SourceLine[]> {
  const { value } = await readPdf(handmadePdf(pages));
  return value.shape === 'lines' ? value.lines : [];
}

const textsOf = async (...pages: readonly HandmadePage[]): Promise<string[]> =>
  (await linesOf(...pages)).map(({ text }) => text).filter((text) => text !== '');

test('lines come from top to bottom, in whatever order they were drawn', async () => {
  const content = [
    textAt(70, 700, 'derde regel'),
    textAt(70, 728, 'eerste regel'),
    textAt(110, 714, 'regel'),
    textAt(70, 714, 'tweede'),
  ].join('\n');
  expect(await textsOf({ content })).toEqual(['eerste regel', 'tweede regel', 'derde regel']);
});

test('kerned letters and letters drawn one by one are words', async () => {
  const letters = [...'fiets'].map(
    (letter, at) => `1 0 0 1 ${70 + [0, 3.1, 5.5, 11.6, 14.7][at]!} 700 Tm ${literal(letter)} Tj`,
  );
  const content = `BT /F1 11 Tf 1 0 0 1 70 728 Tm [(V)70(eilig fi)-30(etsen)] TJ ${letters.join(' ')} ET`;
  expect(await textsOf({ content })).toEqual(['Veilig fietsen', 'fiets']);
});

test('a word with spaced letters is one word', async () => {
  const content = `BT /F1 11 Tf 4 Tc 1 0 0 1 70 728 Tm (Gedrag) Tj 0 Tc 1 0 0 1 70 700 Tm (U i t l e g) Tj ET`;
  expect(await textsOf({ content })).toEqual(['Gedrag', 'Uitleg']);
});

test('text drawn twice to look bold is read once', async () => {
  const content = [
    textAt(70, 728, 'Resultaat'),
    textAt(70.4, 728, 'Resultaat'),
    textAt(70, 700, 'x'),
    textAt(90, 700, 'x'),
  ];
  expect(await textsOf({ content: content.join('\n') })).toEqual(['Resultaat', 'x x']);
});

test('ligatures are their letters, and a word that is broken keeps its hyphen', async () => {
  const content = [
    textAt(70, 728, 'of\u0001cieel o\u0002ine', { font: 'F2' }),
    textAt(70, 714, 'een reserveringssys\u00AD'),
    textAt(70, 700, 'teem'),
  ];
  expect(await textsOf({ content: content.join('\n') })).toEqual(['officieel ofline', 'een reserveringssys-', 'teem']);
});

test.each([
  ['a sign of the private use area', '\u00B7', 'F3'],
  ['a square of Wingdings', '\u00A7', 'F3'],
  ['a dash', '-', 'F1'],
  ['a bullet', '\u0095', 'F1'],
])('%s before a text is a bullet', async (_what, mark, font) => {
  const content = [
    textAt(70, 728, mark, { font }),
    textAt(88, 728, 'plakt de band'),
    textAt(70, 714, mark, { font }),
    textAt(88, 714, 'stelt het zadel af'),
  ];
  const lines = await linesOf({ content: content.join('\n') });
  expect(lines.map(({ text, role }) => [text, role])).toEqual([
    ['• plakt de band', 'list-item'],
    ['• stelt het zadel af', 'list-item'],
  ]);
});

test('text on a page that is shown turned, and on an upright page whose text lies, is read as it is seen', async () => {
  const lying = (x: number, text: string): string => `BT /F1 11 Tf 0 1 -1 0 ${x} 100 Tm ${literal(text)} Tj ET`;
  const content = [lying(114, 'tweede regel'), lying(100, 'eerste regel')].join('\n');
  expect(await textsOf({ content, rotate: 90 })).toEqual(['eerste regel', 'tweede regel']);
  expect(await textsOf({ content })).toEqual(['eerste regel', 'tweede regel']);
});

test('text outside the page and type too small to read are left out', async () => {
  const content = [textAt(70, 728, 'zichtbaar'), textAt(-400, 728, 'buiten'), textAt(70, 700, 'klein', { size: 0.5 })];
  expect(await textsOf({ content: content.join('\n') })).toEqual(['zichtbaar']);
});

test('a raised mark goes with its footnote; an exponent stays', async () => {
  const content = [
    textAt(70, 728, 'De klant krijgt een fietspas'),
    textAt(209, 732, '1', { size: 6.5 }),
    textAt(216, 728, 'mee.'),
    textAt(70, 714, 'Een stalling van 20 m'),
    textAt(175.5, 718, '2', { size: 6.5 }),
    textAt(182, 714, 'is genoeg.'),
    textAt(70, 84, '1', { size: 5.5 }),
    textAt(74, 80, 'Uitgegeven door de fietsersbond in het', { size: 8.5 }),
    textAt(74, 70, 'voorjaar van dit jaar.', { size: 8.5 }),
  ];
  const lines = (await linesOf({ content: content.join('\n') })).filter(({ text }) => text !== '');
  expect(lines.map(({ text, role }) => [text, role])).toEqual([
    ['De klant krijgt een fietspas mee.', undefined],
    ['Een stalling van 20 m² is genoeg.', undefined],
    ['Uitgegeven door de fietsersbond in het', 'footnote'],
    ['voorjaar van dit jaar.', 'footnote'],
  ]);
});

test('reading a PDF leaves arrays as fast as they were: no polyfill of pdf.js stays in place of the engine', async () => {
  const { push } = Array.prototype;
  await linesOf({ content: textAt(70, 728, 'Resultaat') });
  expect(Array.prototype.push).toBe(push);
});
