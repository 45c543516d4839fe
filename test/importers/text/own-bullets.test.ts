import type { SourceLine } from '../../../src/importers/source-document';
import { withKnownBullets } from '../../../src/importers/text/own-bullets';

const lines = (texts: readonly string[]): SourceLine[] =>
  texts.map((text, at) => ({ text, number: at + 1, indent: 0, startsPage: false }));
const points = ['poetst de fiets', 'smeert de ketting', 'spant de band', 'stelt het zadel', 'prijst de fiets'];
const frame = ['De verhuurder:', 'en verder niets', 'Kennis', 'Resultaat', 'Gedrag', 'Omschrijving'];
const read = (texts: readonly string[]): string[] => withKnownBullets(lines(texts)).map(({ text }) => text);

test.each(['¥', '@', '¬', '|', '?', '\uFFFD', 'n', 's', 'q'])('"%s" before many lines is a bullet', (sign) => {
  const marked = points.map((point) => `${sign} ${point}`);
  expect(read([...frame, ...marked])).toEqual([...frame, ...points.map((point) => `• ${point}`)]);
});

test('before a few lines it is part of the text', () => {
  const marked = points.slice(0, 3).map((point) => `s ${point}`);
  expect(read([...frame, ...marked])).toEqual([...frame, ...marked]);
});

test('a sign that stands before most lines, or between cells, is the frame of a table', () => {
  const framed = [...frame, ...points].map((point) => `| ${point}`);
  expect(read(framed)).toEqual(framed);
  const rows = points.map((point) => `| ${point} | 1`);
  expect(read([...frame, ...rows])).toEqual([...frame, ...rows]);
});
