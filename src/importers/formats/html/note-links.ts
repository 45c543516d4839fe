import { attribute, isElement, walk, wordsOf } from './walk';
import type { HtmlElement, HtmlParent } from './walk';

/** The footnotes of a page, by the links that lead to them and back. */
export interface NoteLinks {
  /** The marks in the text. */
  readonly calls: ReadonlySet<HtmlElement>;
  /** The footnotes themselves. */
  readonly notes: ReadonlySet<HtmlElement>;
  /** The links from a footnote back to its mark. */
  readonly returns: ReadonlySet<HtmlElement>;
}

/** What a mark looks like: "1", "[1]", "*", "a"; a longer link is a reference that a reader needs. */
const mark = /^[[(]?([\divxlc]{1,4}|[a-z]|[*†‡§]{1,3})[\])]?$/i;

/**
 * Finds footnotes by structure: a mark that links to a place from where a link leads back to the mark. That is how Word,
 * LibreOffice, pandoc and mammoth write them, whatever they call them.
 */
export function findNoteLinks(page: HtmlParent): NoteLinks {
  const places = new Map<string, HtmlElement>();
  const links: HtmlElement[] = [];
  walk(page, {
    enter: (element) => {
      for (const name of namesOf(element)) if (!places.has(name)) places.set(name, element);
      if (element.tagName === 'a' && (attribute(element, 'href') ?? '').startsWith('#')) links.push(element);
      return true;
    },
    leave: () => undefined,
    text: () => undefined,
  });

  const linksIn = linksByPlace(links);
  const calls = new Set<HtmlElement>();
  const notes = new Set<HtmlElement>();
  const returns = new Set<HtmlElement>();
  for (const link of links) {
    const target = places.get(targetOf(link));
    if (target === undefined || returns.has(link) || !mark.test(wordsOf(link))) continue;
    const back = linksIn.get(target)?.find((other) => other !== link && leadsTo(other, link));
    if (back === undefined) continue;
    calls.add(link);
    returns.add(back);
    notes.add(blockAround(target));
  }
  return { calls, notes, returns };

  function leadsTo(link: HtmlElement, call: HtmlElement): boolean {
    const name = targetOf(link);
    const place = places.get(name);
    return place !== undefined && (isInside(place, call) || isInside(call, place));
  }
}

function targetOf(link: HtmlElement): string {
  return (attribute(link, 'href') ?? '').slice(1);
}

function namesOf(element: HtmlElement): string[] {
  return [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : null].filter(
    (name): name is string => name !== null && name !== '',
  );
}

/** How far a mark is from its link, and a footnote from its link back. */
const steps = 6;
/** More links than this has no footnote. */
const mostLinks = 20;

function isInside(element: HtmlElement, outer: HtmlElement): boolean {
  return nearest(element).includes(outer);
}

/** The element itself and the few around it. */
function nearest(element: HtmlElement): readonly HtmlElement[] {
  const found = [element];
  for (let at = element.parentNode; at !== null && isElement(at) && found.length < steps; at = at.parentNode) {
    if (at.tagName === 'body') break;
    found.push(at);
  }
  return found;
}

function linksByPlace(links: readonly HtmlElement[]): ReadonlyMap<HtmlElement, readonly HtmlElement[]> {
  const found = new Map<HtmlElement, HtmlElement[]>();
  for (const link of links) {
    for (const place of nearest(link)) {
      const known = found.get(place) ?? [];
      if (known.length < mostLinks) known.push(link);
      found.set(place, known);
    }
  }
  return found;
}

function blockAround(target: HtmlElement): HtmlElement {
  let at: HtmlElement = target;
  while (!/^(p|li|div|dd|td|aside)$/.test(at.tagName)) {
    if (at.parentNode === null || !isElement(at.parentNode)) return target;
    at = at.parentNode;
  }
  return at;
}
