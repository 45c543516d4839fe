/** Colours of a file as "#rrggbb" (ISO 29500-1, 18.8.3, 18.8.19, 20.1.6.2). */
import type { Book } from './book';
import { partText, readPart } from './book';
import type { XmlElement } from './xml';
import { childOf } from './xml';

/** Cells count light before dark, the theme part dark before light. */
const themeOrder = [
  ...['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2'],
  ...['accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'],
];

/** Reads a colour element; null for none, an automatic one, or one of the old numbered palette. */
export function colorReader(book: Book): (element: XmlElement | undefined) => string | null {
  const theme = themeColors(book);
  return (element) => {
    if (element === undefined) return null;
    const { rgb, theme: index, tint } = element.attributes;
    const direct = hex(rgb);
    if (direct !== null) return direct;
    const base = index === undefined ? undefined : theme[Number(index)];
    return base === undefined || base === null ? null : tinted(base, Number(tint ?? 0));
  };
}

function themeColors(book: Book): readonly (string | null)[] {
  const part = book.relationships.find(({ kind }) => kind === 'theme')?.target;
  if (part === undefined || !book.parts.has(part)) return [];
  const elements = childOf(readPart(part, partText(book.parts, part)), 'themeElements');
  const scheme = elements === undefined ? undefined : childOf(elements, 'clrScheme');
  return themeOrder.map((name) => {
    const color = scheme === undefined ? undefined : childOf(scheme, name)?.children[0];
    return hex(color?.attributes['lastClr'] ?? color?.attributes['val']);
  });
}

function hex(value: string | undefined): string | null {
  const [, rgb] = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/i.exec(value ?? '') ?? [];
  return rgb === undefined ? null : `#${rgb.toLowerCase()}`;
}

/** Mixed with white (0 to 1) or black (-1 to 0). */
function tinted(base: string, tint: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(base.slice(at, at + 2), 16);
    return Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
  });
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
