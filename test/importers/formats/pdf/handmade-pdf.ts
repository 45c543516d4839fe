/** PDF files byte by byte (ISO 32000-1), for what no word processor draws on purpose. */

export interface HandmadePage {
  /** Operators of the page's content stream. Fonts: F1 Helvetica, F2 Helvetica with ligatures, F3 symbols, F4 no letters, F5 Courier. */
  readonly content: string;
  readonly rotate?: 0 | 90 | 180 | 270;
}

/** Entries of the catalogue, and objects behind it, numbered from `firstExtra`. */
interface Extra {
  readonly catalogue?: string;
  readonly objects?: readonly string[];
}

export const firstExtra = 20;

const wide = (codes: number): string => `/FirstChar 0 /LastChar ${codes} /Widths [${'500 '.repeat(codes + 1)}]`;
const descriptor =
  '<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>';

/** Bullets as word processors write them: letters of a symbol font, told to be signs of the private use area. */
const toPrivateUse = stream(
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def 1 begincodespacerange <00> <FF> ' +
    'endcodespacerange 2 beginbfchar <A7> <F0A7> <B7> <F0B7> endbfchar endcmap end end',
);

/** Objects 3 to 12: fonts and a picture. */
const resources: readonly string[] = [
  '<< /Font << /F1 4 0 R /F2 5 0 R /F3 6 0 R /F4 7 0 R /F5 12 0 R >> /XObject << /Im 11 0 R >> >>',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl] >> >>',
  `<< /Type /Font /Subtype /TrueType /BaseFont /Wingdings ${wide(255)} /FontDescriptor 8 0 R /ToUnicode 9 0 R >>`,
  '<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [10 0 R] >>',
  descriptor,
  toPrivateUse,
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 8 0 R /DW 500 >>',
  stream('\u0080', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8'),
  '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
];

/** A text at a place, in points from the left and from the foot of an A4 page. */
export function textAt(x: number, y: number, text: string, { font = 'F1', size = 11 } = {}): string {
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${literal(text)} Tj ET`;
}

/** A picture over the whole page. */
export const picture = 'q 595 0 0 842 0 0 cm /Im Do Q';

export function literal(text: string): string {
  return `(${text.replace(/[\\()]/g, (sign) => `\\${sign}`)})`;
}

export function handmadePdf(pages: readonly HandmadePage[], extra: Extra = {}): Uint8Array {
  const contents = firstExtra + (extra.objects?.length ?? 0);
  const numbers = pages.map((_, at) => contents + at * 2);
  const objects = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${extra.catalogue ?? ''} >>`],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${numbers.map((number) => `${number + 1} 0 R`).join(' ')}] >>`],
  ]);
  resources.forEach((object, at) => objects.set(at + 3, object));
  extra.objects?.forEach((object, at) => objects.set(firstExtra + at, object));
  pages.forEach(({ content, rotate = 0 }, at) => {
    const number = contents + at * 2;
    objects.set(number, stream(content));
    objects.set(
      number + 1,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Resources 3 0 R /Contents ${number} 0 R >>`,
    );
  });
  return written(objects);
}

export function stream(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function written(objects: ReadonlyMap<number, string>): Uint8Array {
  let file = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
  const offsets: string[] = [];
  for (const [number, object] of objects) {
    offsets.push(`${number} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`);
    file += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  file += `xref\n0 1\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${Math.max(...objects.keys()) + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}
