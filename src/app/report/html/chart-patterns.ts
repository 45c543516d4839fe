import { markup } from '../../page/markup';
import type { Markup } from '../../page/markup';
import { isDark } from './luminance';

/** What is drawn on the tint of a series, in a square of 8: so series differ without any colour. Two of them are plain. */
const strokes: readonly string[] = [
  'M-2 2L2-2M0 8L8 0M6 10L10 6',
  '',
  'M2 2h1M6 6h1',
  'M0 4H8',
  'M-2 6L2 10M0 0L8 8M6-2L10 2',
  'M0 4H8M4 0V8',
];

/** The fill of a series, to be defined in the drawing that uses it. @param id of the drawing. */
export function patternOf(index: number, color: string, id: string): { readonly fill: string; readonly made: Markup } {
  const stroke = strokes[index % strokes.length] ?? '';
  if (stroke === '') return { fill: color, made: markup`` };
  const line = isDark(color) ? '#ffffff' : '#404040';
  const made = markup`<pattern id="${id}-s${index}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${color}"/><path d="${stroke}" stroke="${line}" stroke-width="1"/></pattern>`;
  return { fill: `url(#${id}-s${index})`, made };
}
