import type { SourceElement } from '../../../source-document';

/** The first child of one of these names. */
export function child(element: SourceElement | undefined, ...names: readonly string[]): SourceElement | undefined {
  return element?.children.find((candidate) => names.includes(candidate.name));
}

/** All children of one of these names. */
export function childrenOf(element: SourceElement | undefined, ...names: readonly string[]): readonly SourceElement[] {
  return element?.children.filter((candidate) => names.includes(candidate.name)) ?? [];
}

/** All elements of that name at any depth, in document order; not inside those named in `except`. */
export function descendants(
  element: SourceElement | undefined,
  name: string,
  except: readonly string[] = [],
): readonly SourceElement[] {
  const found: SourceElement[] = [];
  const collect = (inside: SourceElement): void => {
    for (const candidate of inside.children) {
      if (candidate.name === name) found.push(candidate);
      if (!except.includes(candidate.name)) collect(candidate);
    }
  };
  if (element !== undefined) collect(element);
  return found;
}

/** The element and all in it. */
export function everythingIn(element: SourceElement): readonly SourceElement[] {
  return [element, ...element.children.flatMap(everythingIn)];
}

/**
 * What an element says of itself under one of these names: as an attribute, else as the text of a child, as editions
 * differ in that. Null when it says nothing.
 */
export function fieldOf(element: SourceElement | undefined, ...names: readonly string[]): string | null {
  for (const name of names) {
    const said = tidy(element?.attributes[name]) ?? tidy(child(element, name)?.text);
    if (said !== null) return said;
  }
  return null;
}

/** Attribute or text with outer and doubled white space removed; null when nothing is left. */
export function tidy(text: string | undefined): string | null {
  const tidied = (text ?? '').replace(/\s+/g, ' ').trim().normalize('NFC');
  return tidied === '' ? null : tidied;
}

/** The text of an element and of everything in it, in the order of the file. */
export function allText(element: SourceElement): string {
  return element.content.map((part) => (typeof part === 'string' ? part : ` ${allText(part)} `)).join('');
}
