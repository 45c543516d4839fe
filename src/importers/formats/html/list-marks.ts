import { counted } from '../counted';
import type { NumberStyle } from '../counted';
import { attribute, isElement } from './walk';
import type { HtmlElement } from './walk';

/** A list that is open, with the number that its next item gets; null = bullets. */
interface OpenList {
  next: number | null;
  readonly step: number;
  readonly style: NumberStyle;
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
      style: styleNamed(attribute(list, 'type') ?? css ?? '1'),
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

/** The name CSS or the attribute `type` has for a way to count; Word's words for it are others. */
function styleNamed(name: string): NumberStyle {
  if (/^(a|lower-(alpha|latin))$/.test(name)) return 'lower-letter';
  if (/^(A|upper-(alpha|latin))$/.test(name)) return 'upper-letter';
  if (/^(i|lower-roman)$/.test(name)) return 'lower-roman';
  return /^(I|upper-roman)$/.test(name) ? 'upper-roman' : 'decimal';
}
