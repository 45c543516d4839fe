import { readMarkdown } from '../../../src/importers/formats/markdown/read-markdown';
import { shown } from './lines-for-test';

const lines = (text: string): string[] => shown(readMarkdown(text).lines);

test('headings and bullets get their role, numbers stay, mark-up of words goes', () => {
  expect(
    lines(
      '# **Fietsverhuur** en -onderhoud\n\nKerntaak\n========\n- een\n  - *twee*\n* drie\n3. telt `zo`\n4) en [zo](http://x.nl)\n',
    ),
  ).toEqual([
    '1 heading: Fietsverhuur en -onderhoud',
    '3 heading: Kerntaak',
    '5 list-item: • een',
    '6 list-item: • twee',
    '7 list-item: • drie',
    '8: 3. telt zo',
    '9: 4) en zo',
  ]);
});

test('every line of a paragraph keeps its place in the file, with hard breaks, escapes and entities', () => {
  expect(lines('Sleutelt\naan de  \nfiets \\*snel\\* &amp; goed&nbsp;<b>en</b> veilig<br>elke dag.\n')).toEqual([
    '1: Sleutelt',
    '2: aan de',
    '3: fiets *snel* & goed en veilig',
    '3: elke dag.',
  ]);
});

test('a pipe table gives rows with cells, and so do lines with tabs', () => {
  expect(
    lines(
      '| Kerntaak | Code |\n|---|---:|\n| Verhuurt \\| **fietsen** | P1-K1 |\n| | leeg |\n\nlinks\tmidden\trechts\n',
    ),
  ).toEqual([
    '1: [Kerntaak | Code]',
    '3: [Verhuurt | fietsen | P1-K1]',
    '4: [ | leeg]',
    '6: [links | midden | rechts]',
  ]);
});

test('a tab behind a bullet makes no table of a list', () => {
  expect(lines('•\tcontroleert de remmen\n')).toEqual(['1: • controleert de remmen']);
});

test('an indented line is text, and "[1]: …" is no address of a link', () => {
  expect(lines('Tekst\n\n    ingesprongen\n\n[1]: bijlage\n')).toEqual([
    '1: Tekst',
    '3: ingesprongen',
    '5: [1]: bijlage',
  ]);
});

test('front matter is left out, a rule at the top of a document is not', () => {
  expect(lines('---\ntitle: "Dossier: fietsen"\ntags:\n  - mbo\n---\n# Fietsen\n')).toEqual(['6 heading: Fietsen']);
  expect(lines('---\nEen zin die geen aantekening is, maar tekst.\n\n---\n# Fietsen\n')).toEqual([
    '2: Een zin die geen aantekening is, maar tekst.',
    '5 heading: Fietsen',
  ]);
});

test('a footnote gets its role, and the calls to it go', () => {
  expect(
    lines('Plakt banden[^1] en[^2] remt.\n\n[^1]: Ook buiten\nde werkplaats.\n\n  En binnen.\n\nGewoon.\n'),
  ).toEqual([
    '1: Plakt banden en[^2] remt.',
    '3 footnote: Ook buiten',
    '4 footnote: de werkplaats.',
    '6 footnote: En binnen.',
    '8: Gewoon.',
  ]);
});

test('HTML in Markdown is read as HTML, on its own lines', () => {
  expect(lines('Voor\n\n<table>\n<tr><td>a</td>\n<td>b</td></tr>\n</table>\n\nNa\n')).toEqual([
    '1: Voor',
    '4: [a | b]',
    '8: Na',
  ]);
});

test('a fenced block keeps its lines as they are', () => {
  expect(lines('```\n# geen kop\n- geen punt\n```\n')).toEqual(['2: # geen kop', '3: - geen punt']);
});

test('an empty line stays an empty line, so that readers see where a paragraph ends', () => {
  expect(readMarkdown('a\n\nb\n').lines.map(({ text, number }) => `${number}${text}`)).toEqual(['1a', '2', '3b', '4']);
});
