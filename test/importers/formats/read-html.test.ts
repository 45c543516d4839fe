import { readHtmlLines } from '../../../src/importers/formats/html/html-lines';
import { readHtml } from '../../../src/importers/formats/html/read-html';
import { recogniseText } from '../../../src/importers/formats/recognise-text';
import { shown } from './lines-for-test';

const lines = (html: string): string[] => shown(readHtmlLines(html));

test('blocks become lines where their words begin, headings and list items by role', () => {
  expect(
    lines(
      '<!DOCTYPE html>\n<html><head><title>x</title></head><body>\n<h2>\n  Verhuurt <b>fietsen</b>\n</h2>\n<p>Een regel<br>en nog&nbsp;een.</p>' +
        '<ul>\n<li>plakt\n banden<ul><li>snel</li></ul></li><li><p>remt</p><p>en belt</p></li></ul></body></html>',
    ),
  ).toEqual([
    '4 heading: Verhuurt fietsen',
    '6: Een regel',
    '6: en nog een.',
    '7 list-item: • plakt banden',
    '8 list-item: • snel',
    '8 list-item: • remt',
    '8: en belt',
  ]);
});

test('numbered lists keep the numbers that a browser prints', () => {
  expect(
    lines(
      '<ol start=9><li>a<li>b</ol><ol type=a><li>a<li value=27>b</ol><ol type=I><li>a<li value=49>b</ol>' +
        '<ol reversed><li>a<li>b</ol><ol style="list-style-type: lower-roman"><li>a</ol>',
    ),
  ).toEqual(['1: 9. a', '1: 10. b', '1: a. a', '1: aa. b', '1: I. a', '1: XLIX. b', '1: 2. a', '1: 1. b', '1: i. a']);
});

test('a row is cells when each is one line, else its cells come one after another with their column', () => {
  expect(
    lines(
      '<table><tr><th>Code<th>Titel<tr><td>B1-K1<td>Verhuurt</table>' +
        '<table><tr><td>Gedrag<td><ul><li>plakt<li>remt</ul></tr><tr><td colspan=2>Samen</table>',
    ),
  ).toEqual([
    '1: [Code | Titel]',
    '1: [B1-K1 | Verhuurt]',
    '1 @0: Gedrag',
    '1 @1 list-item: • plakt',
    '1 @1 list-item: • remt',
    '1: Samen',
  ]);
});

test('a cell over several rows or columns leaves empty cells where it stands', () => {
  expect(
    lines('<table><tr><td rowspan=2>a<td>b<td>c</tr><tr><td>d<td>e</tr><tr><td colspan=2>f<td>g</tr></table>'),
  ).toEqual(['1: [a | b | c]', '1: [ | d | e]', '1: [f |  | g]']);
});

test('a table that only lays out a page is no table', () => {
  expect(lines('<table><tr><td><h1>Fietsen</h1><p>Tekst</p></td></tr></table>')).toEqual([
    '1 heading: Fietsen',
    '1: Tekst',
  ]);
});

test('what is not shown is not read', () => {
  expect(
    lines(
      '<style>p{}</style><script>document.write("<p>x</p>")</script><nav><a href=/>Menu</a></nav><p hidden>a</p>' +
        '<p style="display: none">b</p><template><p>c</p></template><div role=navigation>d</div><button>e</button>' +
        '<noscript>Zet JavaScript aan</noscript><iframe src="http://voorbeeld.test"></iframe><p>Te&shy;zien</p>',
    ),
  ).toEqual(['1: Tezien']);
});

test('footnotes of Word, LibreOffice and pandoc are found by their links back', () => {
  const word =
    '<p>Plakt<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> banden.</p>' +
    '<div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Ook buiten.</p></div>';
  const office =
    '<p>Plakt<a name="s1anc" href="#s1sym"><sup>1</sup></a> banden.</p>' +
    '<div id="s1"><p><a name="s1sym" href="#s1anc">1</a>Ook buiten.</p></div>';
  const pandoc =
    '<p>Plakt<a href="#fn1" id="fnref1" role="doc-noteref"><sup>1</sup></a> banden.</p>' +
    '<section><ol><li id="fn1"><p>Ook buiten.<a href="#fnref1">↩</a></p></li></ol></section>';
  for (const page of [word, office, pandoc]) {
    expect(lines(page)).toEqual(['1: Plakt banden.', '1 footnote: Ook buiten.']);
  }
});

test('a link in a table of contents is no footnote', () => {
  expect(
    lines('<p><a href="#k1" id="t1">Kerntaak 1</a></p><h2 id="k1">Kerntaak 1 <a href="#t1">terug</a></h2>'),
  ).toEqual(['1: Kerntaak 1', '1 heading: Kerntaak 1 terug']);
});

test('a raised number is no number behind a word', () => {
  expect(lines('<p>Meet 3 m<sup>2</sup> en belt<sup>de klant</sup></p>')).toEqual(['1: Meet 3 m² en beltde klant']);
});

test("the list items that Word pastes as paragraphs are list items, with Word's own numbers", () => {
  const item = (label: string, text: string): string =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'>` +
    `<span style='mso-list:Ignore'>${label}<span>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
  expect(lines(item('·', 'plakt') + item('o', 'remt') + item('1.2', 'belt') + item('a)', 'trapt'))).toEqual([
    '1 list-item: • plakt',
    '1 list-item: • remt',
    '1: 1.2 belt',
    '1: a) trapt',
  ]);
});

test('preformatted text keeps its lines', () => {
  expect(lines('<pre>een\n  twee\n\ndrie</pre>')).toEqual(['1: een', '2: twee', '4: drie']);
});

test('paragraphs are parted by an empty line, list items and cells are not', () => {
  const texts = readHtml('<p>a</p><p>b</p><ul><li>c</li><li>d</li></ul><p>e</p>').lines.map(({ text }) => text);
  expect(texts).toEqual(['a', '', 'b', '', '• c', '• d', '', 'e']);
});

test.each([
  ['without end', '<div>'.repeat(20_000) + 'diep'],
  ['in formatting', '<b><i>'.repeat(5_000) + 'diep'],
  ['in tables', '<table><tr><td>'.repeat(1_000) + 'diep'],
  ['in lists', '<ul><li>'.repeat(5_000) + 'diep'],
])('a page nested %s is read in reasonable time', (_how, html) => {
  const started = performance.now();
  expect(lines(html).join()).toContain('diep');
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('broken mark-up is read as a browser reads it', () => {
  expect(lines('<p>a<p>b</i></div><ul><li>c<li>d<td>e')).toEqual([
    '1: a',
    '1: b',
    '1 list-item: • c',
    '1 list-item: • de',
  ]);
});

test('the lines of a page are numbered as they are shown', () => {
  expect(shown(readHtml('<p>a</p>\r\n\r\n<ul><li>b<li>c</ul>').lines)).toEqual([
    '1: a',
    '3 list-item: • b',
    '4 list-item: • c',
  ]);
});

test('what the clipboard of Windows says of a copied page, and what an author deleted, is not read', () => {
  const copied =
    'Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\nStartFragment:0000000141\r\nEndFragment:0000000164\r\n' +
    '<html><body><!--StartFragment--><p>Plakt <del>oude </del><ins>nieuwe </ins>banden</p><!--EndFragment--></body></html>';
  expect(readHtml(copied).lines.map(({ text }) => text)).toEqual(['Plakt nieuwe banden']);
});

test('a page saved as one file is read, however its pieces are encoded', () => {
  const page = '<html><body><h2>Gedrag</h2><p>coördineert = goed</p></body></html>';
  const encode = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
  const printable = page.replace(/=/g, '=3D').replace(/ö/g, '=C3=B6').replace('<p>', '<p=\r\n>');
  for (const [packed, content] of [
    ['base64', encode(page)],
    ['quoted-printable', printable],
    ['8bit', page],
  ] as const) {
    const archive = [
      'From: <Saved by Blink>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----MultipartBoundary--x"',
      '',
      '------MultipartBoundary--x',
      'Content-Type: text/html; charset=utf-8',
      `Content-Transfer-Encoding: ${packed}`,
      '',
      content,
      '------MultipartBoundary--x',
      'Content-Type: text/css',
      '',
      'p {}',
      '------MultipartBoundary--x--',
    ].join('\r\n');
    expect(recogniseText(archive)).toBe('html');
    expect(readHtml(archive).lines.map(({ text }) => text)).toEqual(['Gedrag', '', 'coördineert = goed']);
  }
});

test('a box that is ticked is a mark in a table, and nothing elsewhere', () => {
  const box = '<input type=checkbox checked disabled>';
  expect(lines(`<p>Menu ${box}</p><table><tr><td>plakt<td>${box}<td><input type=checkbox></table>`)).toEqual([
    '1: Menu',
    '1: [plakt | ☒ | ]',
  ]);
});
