import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** What to do on the way through a page, in the order of the document. */
export interface Visitor {
  /** @returns false to leave out the element and everything in it; `leave` is then not called. */
  readonly enter: (element: HtmlElement) => boolean;
  readonly leave: (element: HtmlElement) => void;
  /** @param line where the text begins, 1-based. */
  readonly text: (text: string, line: number) => void;
}

/** Goes through everything below a node. With a stack of its own, so that a page nested without end is no trouble. */
export function walk(start: HtmlParent, visitor: Visitor): void {
  const open: { readonly parent: HtmlParent; next: number }[] = [{ parent: start, next: 0 }];
  for (let at = open.length - 1; at >= 0; at = open.length - 1) {
    const place = open[at];
    const node = place?.parent.childNodes[place.next];
    if (place === undefined || node === undefined) {
      open.pop();
      if (place !== undefined && isElement(place.parent) && place.parent !== start) visitor.leave(place.parent);
      continue;
    }
    place.next += 1;
    if (isText(node)) visitor.text(node.value, node.sourceCodeLocation?.startLine ?? 1);
    else if (isElement(node) && visitor.enter(node)) open.push({ parent: node, next: 0 });
  }
}

/** An attribute's value, or null where it is missing. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null;
}

/** The words in an element, with single spaces. */
export function wordsOf(element: HtmlElement): string {
  const parts: string[] = [];
  walk(element, { enter: () => true, leave: () => undefined, text: (text) => void parts.push(text) });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

export function isElement(node: HtmlNode | HtmlParent): node is HtmlElement {
  return 'tagName' in node;
}

function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}
