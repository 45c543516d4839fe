import type { SourceElement } from '../../../source-document';

/** The first child of that name. */
export function child(element: SourceElement | undefined, name: string): SourceElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of that name. */
export function childrenOf(element: SourceElement | undefined, name: string): readonly SourceElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** All elements of that name at any depth, in document order; not inside those named in `except`. */
export function descendants(
  element: SourceElement | undefined,
  name: string,
  except: readonly string[] = [],
): readonly SourceElement[] {
  if (element === undefined) return [];
  return element.children.flatMap((candidate) => [
    ...(candidate.name === name ? [candidate] : []),
    ...(except.includes(candidate.name) ? [] : descendants(candidate, name, except)),
  ]);
}

/** Attribute or text with outer and doubled white space removed; null when nothing is left. */
export function tidy(text: string | undefined): string | null {
  const tidied = (text ?? '').replace(/\s+/g, ' ').trim().normalize('NFC');
  return tidied === '' ? null : tidied;
}

/** The text of an element and of everything in it. */
export function allText(element: SourceElement): string {
  return [element.text, ...element.children.map(allText)].join(' ');
}
