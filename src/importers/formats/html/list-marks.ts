import { attribute, isElement } from './walk';
import type { HtmlElement } from './walk';

/** A list that is open, with the number that its next item gets; null = bullets. */
interface OpenList {
  next: number | null;
  readonly step: number;
  readonly style: string;
}

/** Keeps count of lists inside lists. */
export class ListMarks {
  readonly #lists: OpenList[] = [];

  get depth(): number {
    return this.#lists.length;
  }

  open(list: HtmlElement): void {
    const isReversed = list.tagName === 'ol' && attribute(list, 'reversed') !== null;
    const first = Number.parseInt(attribute(list, 'start') ?? '', 10);
    const start = Number.isNaN(first) ? (isReversed ? itemsIn(list) : 1) : first;
    const css = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attribute(list, 'style') ?? '')?.[1];
    this.#lists.push({
      next: list.tagName === 'ol' ? start : null,
      step: isReversed ? -1 : 1,
      style: attribute(list, 'type') ?? css ?? '1',
    });
  }

  close(): void {
    this.#lists.pop();
  }

  /** What a browser prints before an item: "•", or "3." in a numbered list. */
  markOf(item: HtmlElement): string {
    const list = this.#lists[this.#lists.length - 1];
    if (list === undefined || list.next === null) return '•';
    const own = Number.parseInt(attribute(item, 'value') ?? '', 10);
    const number = Number.isNaN(own) ? list.next : own;
    list.next = number + list.step;
    return `${counted(number, list.style)}.`;
  }
}

function itemsIn(list: HtmlElement): number {
  return list.childNodes.filter((node) => isElement(node) && node.tagName === 'li').length;
}

/** A number as the list style writes it. */
function counted(number: number, style: string): string {
  if (/^(a|lower-(alpha|latin))$/.test(style)) return letters(number);
  if (/^(A|upper-(alpha|latin))$/.test(style)) return letters(number).toUpperCase();
  if (/^(i|lower-roman)$/.test(style)) return roman(number);
  if (/^(I|upper-roman)$/.test(style)) return roman(number).toUpperCase();
  return String(number);
}

/** 1 = a, 26 = z, 27 = aa; other numbers stay numbers, as in CSS. */
function letters(number: number): string {
  if (number < 1) return String(number);
  let left = number;
  let text = '';
  for (; left > 0; left = Math.floor((left - 1) / 26)) text = String.fromCharCode(97 + ((left - 1) % 26)) + text;
  return text;
}

const numerals = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let left = number;
  let text = '';
  for (const [value, numeral] of numerals) {
    for (; left >= value; left -= value) text += numeral;
  }
  return text;
}
