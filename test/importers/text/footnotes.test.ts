import { withoutFootnotes } from '../../../src/importers/text/footnotes';

const read = (texts: readonly string[]): ReturnType<typeof withoutFootnotes> =>
  withoutFootnotes(
    texts.map((text, at) => ({ text, line: at + 1 })),
    { endsNote: ({ line }) => line === 2 || line === 4, startsPage: () => false },
    (line, text) => ({ ...line, text }),
  );

test('a number that goes on with the sentence above it is no footnote, though a word carries it as a mark', () => {
  const texts = ['Levert recepten3 af binnen', '3 tot 5 werkdagen en legt vast', 'wat er is besproken.'];
  expect(read(texts).removed).toEqual([]);
  expect(read(texts).lines.map(({ text }) => text)).toEqual(texts);
});

test('a note below a finished sentence is one, with a small letter too', () => {
  const { lines, removed } = read(['Levert recepten3 af.', '3 zie de bijlage']);
  expect(removed.map(({ text }) => text)).toEqual(['3 zie de bijlage']);
  expect(lines.map(({ text }) => text)).toEqual(['Levert recepten af.']);
});
