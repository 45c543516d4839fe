import { decodeText } from '../../../src/importers/formats/decode-text';

const little = (text: string): number[] =>
  [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
const big = (text: string): number[] =>
  [...text].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]);

test.each([
  ['utf-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('coördinatie')], 'utf-8', false],
  ['utf-8 without', [...new TextEncoder().encode('coördinatie')], 'utf-8', false],
  ['utf-16 little endian', [0xff, 0xfe, ...little('coördinatie')], 'utf-16le', false],
  ['utf-16 big endian', [0xfe, 0xff, ...big('coördinatie')], 'utf-16be', false],
  ['utf-16 without a mark', little('coördinatie'), 'utf-16le', true],
  ['windows-1252', [...'coördinatie'].map((letter) => letter.charCodeAt(0)), 'windows-1252', true],
] as const)('%s is read by its content', (_what, content, encoding, assumed) => {
  expect(decodeText(new Uint8Array(content))).toEqual({ text: 'coördinatie', encoding, assumed });
});

test('the bytes 80 to 9F of windows-1252 are bullets, dashes and quotation marks, assumed or declared', () => {
  const bytes = [0x95, 0x20, 0x63, 0x6c, 0x69, 0xeb, 0x6e, 0x74, 0x92, 0x73, 0x20, 0x96, 0x20, 0x80, 0x20, 0x93, 0x94];
  expect(decodeText(new Uint8Array(bytes)).text).toBe('• cliënt’s – € “”');
  const xml = [...'<?xml version="1.0" encoding="windows-1252"?>'].map((letter) => letter.charCodeAt(0));
  expect(decodeText(new Uint8Array([...xml, ...bytes])).text).toMatch(/• cliënt’s – € “”$/);
});

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test('a page says its encoding in its head', () => {
  expect(decodeText(bytesOf('<html><head><meta charset="iso-8859-1"></head>cli\u00ebnt'))).toEqual({
    text: '<html><head><meta charset="iso-8859-1"></head>cliënt',
    encoding: 'windows-1252',
    assumed: false,
  });
});

test('a file that says it is UTF-8 and is not is read all the same, and what it said is told', () => {
  const { encoding, assumed, declared } = decodeText(
    bytesOf('<?xml version="1.0" encoding="UTF-8"?><a>cli\u00ebnt</a>'),
  );
  expect({ encoding, assumed, declared }).toEqual({ encoding: 'windows-1252', assumed: true, declared: 'UTF-8' });
});

test('a page that says it is single-byte although its bytes are UTF-8 is believed by its bytes, and that is told', () => {
  const page = (letters: string): string => `<meta charset="iso-8859-1"><p>${letters}</p>`;
  expect(decodeText(new TextEncoder().encode(page('cliënt')))).toEqual({
    text: page('cliënt'),
    encoding: 'utf-8',
    assumed: true,
    declared: 'iso-8859-1',
  });
  expect(decodeText(new TextEncoder().encode(page('klant'))).assumed).toBe(false);
});

test.each([little, big])('XML in UTF-16 is read with and without a mark', (encode) => {
  const xml = '<?xml version="1.0" encoding="UTF-16"?><sbb>cliënt</sbb>';
  const mark = encode('\uFEFF');
  expect(decodeText(Uint8Array.from(encode(xml))).text).toBe(xml);
  expect(decodeText(Uint8Array.from([...mark, ...encode(xml)])).text).toBe(xml);
});
