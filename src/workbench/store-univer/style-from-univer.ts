import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellStyle, StylePatch } from '../host/style';
import { FALLBACK_FONTS, styleToUniver } from './style-to-univer';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const HORIZONTAL: Readonly<Record<number, string>> = {
  1: 'Left',
  2: 'Center',
  3: 'Right',
  4: 'Justify',
  6: 'Distributed',
};
const VERTICAL: Readonly<Record<number, string>> = { 1: 'Top', 2: 'Center', 3: 'Bottom' };
const WRAP = 3;

/**
 * What the user changed about a cell's looks: the properties in which Univer's style now differs from what the model's
 * style would be drawn as. Null when nothing did. Borders are not among them: the page offers no way to draw any.
 */
export function stylePatchFromUniver(shown: Nullable<IStyleData>, style: CellStyle): StylePatch | null {
  const now = shown ?? {};
  const drawn = styleToUniver(style);
  const patch: Mutable<StylePatch> = {};
  if (truthy(now.bl) !== truthy(drawn.bl)) patch.bold = truthy(now.bl);
  if (truthy(now.it) !== truthy(drawn.it)) patch.italic = truthy(now.it);
  if (truthy(now.ul?.s) !== truthy(drawn.ul?.s)) patch.underline = truthy(now.ul?.s) ? 'Single' : 'None';
  if (truthy(now.st?.s) !== truthy(drawn.st?.s)) patch.strikethrough = truthy(now.st?.s);
  if (typeof now.fs === 'number' && now.fs !== drawn.fs) patch.fontSize = now.fs;
  if (now.ff && now.ff !== drawn.ff) patch.fontName = fontName(now.ff);
  if (now.cl?.rgb && hex(now.cl.rgb) !== hex(drawn.cl?.rgb)) patch.fontColor = hex(now.cl.rgb) ?? style.fontColor;
  if (hex(now.bg?.rgb) !== hex(drawn.bg?.rgb)) patch.fillColor = hex(now.bg?.rgb);
  if ((now.n?.pattern ?? 'General') !== style.numberFormat) patch.numberFormat = now.n?.pattern ?? 'General';
  if ((now.ht ?? null) !== (drawn.ht ?? null)) patch.horizontalAlignment = HORIZONTAL[now.ht ?? 0] ?? 'General';
  if (now.vt && now.vt !== drawn.vt) patch.verticalAlignment = VERTICAL[now.vt] ?? 'Bottom';
  if (now.tb && (now.tb === WRAP) !== style.wrapText) patch.wrapText = now.tb === WRAP;
  return Object.keys(patch).length === 0 ? null : patch;
}

const truthy = (value: unknown): boolean => value === 1 || value === true;

const fontName = (family: string): string =>
  Object.entries(FALLBACK_FONTS).find(([, list]) => list === family)?.[0] ?? family;

/** `#RRGGBB` of a colour as Univer writes them: `#abc`, `#aabbcc`, `rgb(1,2,3)`. Null for none and for anything else. */
function hex(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1);
  if (parts) return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color)?.slice(1);
  if (short) return `#${short.map((digit) => digit + digit).join('')}`.toUpperCase();
  return /^#[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : null;
}
