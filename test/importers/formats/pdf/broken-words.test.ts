import { readPdf } from '../../../../src/importers/formats/pdf/read-pdf';
import { handmadePdf, textAt } from './handmade-pdf';

/** The lines of the last of three columns, of which the first two are lists of other things. */
async function lastColumn(...texts: readonly string[]): Promise<string[]> {
  const content = texts.flatMap((text, row) => [
    textAt(70, 700 - 13 * row, row % 3 === 0 ? '1.1 Plakt banden' : 'van een fiets'),
    textAt(210, 700 - 13 * row, row % 3 === 0 ? '• weet van banden' : 'en van fietsen'),
    textAt(330, 700 - 13 * row, text),
  ]);
  const above = textAt(70, 760, 'Een fietsenmaker kent alle gereedschappen en bouwt fietsbanden in zijn werkplaats');
  const { value } = await readPdf(handmadePdf([{ content: [above, ...content].join('\n') }]));
  const lines = value.shape === 'lines' ? value.lines : [];
  return lines.filter(({ column }) => column === 2).map(({ text }) => text);
}

test('a word that its column is too narrow for is whole where the document has it elsewhere, or a letter is left', async () => {
  expect(await lastColumn('kan goede', 'gereedscha', 'ppen toe en', 'reparatiese', 't', 'kiezen')).toEqual([
    'kan goede',
    'gereedschappen',
    'toe en',
    'reparatieset',
    'kiezen',
  ]);
});

test('words that end before the edge, or that the document does not have as one, are two', async () => {
  const lines = ['fiets', 'banden plakt', 'gereedscha', 'verzamelen', 'en weer', 'opruimen'];
  expect(await lastColumn(...lines)).toEqual(lines);
});

test('so is a word of a label beside a text, also where the document has no more than its plural', async () => {
  const beside = ['G. Werkt netjes en ruimt de', 'werkplaats elke dag op', 'voor de volgende klant'];
  const rows = [0, 1, 2].flatMap((row) => [
    textAt(70, 700 - 60 * row, 'Compete'),
    textAt(70, 687 - 60 * row, 'ntie'),
    ...beside.map((text, line) => textAt(130, 700 - 60 * row - 13 * line, text)),
  ]);
  const above = textAt(70, 760, 'Competenties die nodig zijn om een fiets te repareren in de werkplaats van een ander');
  const { value } = await readPdf(handmadePdf([{ content: [above, ...rows].join('\n') }]));
  const labels = value.shape === 'lines' ? value.lines.filter(({ column }) => column === 0) : [];
  expect(labels.map(({ text }) => text)).toEqual(Array(3).fill('Competentie'));
});
