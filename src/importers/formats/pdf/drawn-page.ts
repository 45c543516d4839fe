import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { cleanText } from './clean-text';
import type { DrawnPage, Fragment, TurnedText } from './fragment';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
/** A matrix of pdf.js: [a b c d e f] (ISO 32000-1, 8.3.3). */
type Matrix = readonly number[];

/** Smaller than this is not meant to be read. */
const smallest = 1.5;

/**
 * The text of a page where a reader sees it: turned pages upright, text outside the page and text drawn twice (to look
 * bold) left out.
 * @param page 1-based.
 * @param view the matrix that pdf.js turns a point of the file into a point of the page with, and the page's size.
 */
export function drawnPage(
  page: number,
  content: Pick<TextContent, 'items'>,
  view: { readonly transform: Matrix; readonly width: number; readonly height: number },
): DrawnPage {
  const upright: Writable<Fragment>[] = [];
  const turned: TurnedText[] = [];
  const seen = new Map<string, Place>();
  const quarter = mostlyTurned(content.items, view.transform);
  const toPage = turnedBack(view.transform, quarter, view);
  const { width, height } = quarter === 0 ? view : { width: view.height, height: view.width };
  let spaceBefore = false;
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    const text = cleanText(item.str);
    const words = text.trim();
    if (words === '') {
      if (item.str.trim() !== '') continue;
      spaceBefore = true;
      const last = upright[upright.length - 1];
      if (last !== undefined) last.spaceAfter = true;
      continue;
    }
    const matrix = product(toPage, item.transform);
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = matrix;
    const size = Math.hypot(c, d);
    const inside = x > -1 && y > -1 && x < width && y < height;
    if (!inside || size < smallest || drawnBefore(seen, words, x, y, size)) continue;
    const isSpaced = words.length < text.length;
    const base = {
      text: words,
      size,
      font: item.fontName,
      spaceBefore: spaceBefore || (isSpaced && /^\s/.test(text)),
      spaceAfter: isSpaced && /\s$/.test(text),
    };
    spaceBefore = false;
    if (Math.abs(b) < Math.abs(a)) {
      upright.push({ ...base, x, right: x + item.width, y });
    } else {
      const up = b < 0;
      const [left, right] = up ? [x - size * 0.8, x + size * 0.2] : [x - size * 0.2, x + size * 0.8];
      const [top, bottom] = up ? [y - item.width, y] : [y, y + item.width];
      turned.push({ ...base, x: left, right, y: bottom, top });
    }
  }
  return { page, width, height, upright, turned };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Where a text stands, and where the same text stood before it. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly before: Place | undefined;
}

/** A table can hold the same mark hundreds of times; those drawn last are the ones that can be drawn again. */
const recent = 8;

/** The same words at the same place, by the width of a stroke. */
function drawnBefore(seen: Map<string, Place>, text: string, x: number, y: number, size: number): boolean {
  const before = seen.get(text);
  const near = size * 0.2;
  let place = before;
  for (let back = 0; back < recent && place !== undefined; back += 1) {
    if (Math.abs(place.x - x) < near && Math.abs(place.y - y) < near) return true;
    place = place.before;
  }
  seen.set(text, { x, y, before });
  return false;
}

/** 0, or the quarter (1 or -1) by which most of the page's text is turned: a wide table on an upright page. */
function mostlyTurned(items: TextContent['items'], view: Matrix): -1 | 0 | 1 {
  let flat = 0;
  let up = 0;
  let down = 0;
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const matrix: Matrix = item.transform;
    const [g, h] = [matrix[0] ?? 1, matrix[1] ?? 0];
    const [a, b] = [(view[0] ?? 1) * g + (view[2] ?? 0) * h, (view[1] ?? 0) * g + (view[3] ?? 1) * h];
    if (Math.abs(b) < Math.abs(a)) flat += item.str.length;
    else if (b < 0) up += item.str.length;
    else down += item.str.length;
  }
  if (flat >= Math.max(up, down)) return 0;
  return up > down ? 1 : -1;
}

function turnedBack(
  matrix: Matrix,
  quarter: -1 | 0 | 1,
  page: { readonly width: number; readonly height: number },
): Matrix {
  if (quarter === 0) return matrix;
  return product(quarter === 1 ? [0, 1, -1, 0, page.height, 0] : [0, -1, 1, 0, 0, page.width], matrix);
}

/** First the second matrix, then the first. */
function product(first: Matrix, second: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
