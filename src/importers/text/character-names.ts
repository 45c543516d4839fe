/** The characters that Dutch texts of web editors name; the numbers of all others are resolved by number. Source: HTML. */
const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  auml: 'ä',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  euml: 'ë',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  oacute: 'ó',
  ocirc: 'ô',
  ouml: 'ö',
  uacute: 'ú',
  ucirc: 'û',
  uuml: 'ü',
  Eacute: 'É',
  Euml: 'Ë',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  euro: '€',
  times: '×',
  frac12: '½',
  sup2: '²',
  sup3: '³',
  ge: '≥',
  le: '≤',
};

/** The same text with characters that are named or numbered as in HTML ("&euml;", "&#8217;") as themselves. */
export function nameless(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
      if (name !== undefined) return Object.hasOwn(named, String(name)) ? (named[String(name)] ?? whole) : whole;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
      return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/&amp;/g, '&');
}
