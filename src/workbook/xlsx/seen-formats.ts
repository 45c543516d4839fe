/** How cell formats of a file look, as far as people set it cell by cell (ISO 29500-1, 18.8.10, 18.8.20, 18.8.22). */
import type { SeenLook } from '../plan/sheet/carried-paint';
import type { Book } from './book';
import { partText, readPart } from './book';
import { colorReader } from './seen-color';
import type { XmlElement } from './xml';
import { childOf, isTrue } from './xml';

const plain: SeenLook = { fill: null, color: null, bold: false, italic: false, underline: false, size: 11 };

/** The look of each cell format of the workbook, by its index. */
export function seenFormats(book: Book): (format: number) => SeenLook {
  const part = book.relationships.find(({ kind }) => kind === 'styles')?.target;
  if (part === undefined || !book.parts.has(part)) return () => plain;
  const root = readPart(part, partText(book.parts, part));
  const list = (name: string): readonly XmlElement[] => childOf(root, name)?.children ?? [];
  const [formats, fonts, fills] = [list('cellXfs'), list('fonts'), list('fills')];
  const color = colorReader(book);
  const looks = formats.map(({ attributes }): SeenLook => {
    const font = fonts[Number(attributes['fontId'] ?? 0)];
    const pattern = childOf(fills[Number(attributes['fillId'] ?? 0)] ?? root, 'patternFill');
    const isFilled = pattern !== undefined && (pattern.attributes['patternType'] ?? 'none') !== 'none';
    const flag = (name: string): boolean => {
      const element = font === undefined ? undefined : childOf(font, name);
      return element !== undefined && element.attributes['val'] !== 'none' && isTrue(element.attributes['val'] ?? '1');
    };
    const size = Number(font === undefined ? Number.NaN : childOf(font, 'sz')?.attributes['val']);
    return {
      fill: isFilled ? color(childOf(pattern, 'fgColor')) : null,
      color: font === undefined ? null : color(childOf(font, 'color')),
      bold: flag('b'),
      italic: flag('i'),
      underline: font !== undefined && isUnderlined(childOf(font, 'u')),
      size: size > 0 ? size : plain.size,
    };
  });
  return (format) => looks[format] ?? plain;
}

/** `val` is a word here: single, double, …, none. */
function isUnderlined(element: XmlElement | undefined): boolean {
  return element !== undefined && element.attributes['val'] !== 'none';
}
