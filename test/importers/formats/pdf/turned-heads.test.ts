import { readPdf } from '../../../../src/importers/formats/pdf/read-pdf';
import { handmadePdf, literal, textAt } from './handmade-pdf';

test('a cell of the page before that goes on straight below turned heads is no part of them', async () => {
  const heads = ['Assistent', 'Begeleider', 'Medewerker'];
  const turned = heads.map((text, at) => `BT /F1 10 Tf 0 1 -1 0 ${330 + 30 * at} 700 Tm ${literal(text)} Tj ET`);
  const mark = (y: number, column: number): string => textAt(322 + 30 * column, y, 'X', { size: 10 });
  const content = [
    ...turned,
    textAt(60, 686, 'van de winkel', { size: 10 }),
    textAt(60, 660, 'plakt banden en stelt', { size: 10 }),
    mark(660, 0),
    mark(660, 2),
    textAt(60, 648, 'de remmen af', { size: 10 }),
    textAt(60, 622, 'verhuurt fietsen', { size: 10 }),
    mark(622, 1),
  ];
  const { value } = await readPdf(handmadePdf([{ content: content.join('\n') }]));
  const lines = value.shape === 'lines' ? value.lines : [];
  expect(lines.flatMap(({ cells }) => (cells === undefined ? [] : [cells]))).toEqual([
    ['', ...heads],
    ['van de winkel', '', '', ''],
    ['plakt banden en stelt', 'X', '', 'X'],
    ['verhuurt fietsen', '', 'X', ''],
  ]);
});
