import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** What the file holds and the library neither reads nor writes. */
export interface LostParts {
  /** Keys (`nameKey`) of names that are hidden. */
  readonly hiddenNames: ReadonlySet<string>;
}

const DEFINED_NAME = /<definedName\b([^>]*)>/g;
/** So that the same workbook gives the same bytes. */
const ZIP_DATE = new Date(1980, 0, 1);

/** What picks a name of the file: its scope (position of the sheet, null for the workbook) and its text. */
export const nameKey = (scope: number | null, name: string): string => `${scope ?? ''}!${name.toLowerCase()}`;

/** Reads from the parts of a file what the library leaves out. */
export function readLostParts(bytes: Uint8Array): LostParts {
  const workbook = unzipSync(bytes, { filter: ({ name }) => name === 'xl/workbook.xml' })['xl/workbook.xml'];
  const hiddenNames = new Set<string>();
  for (const [, attributes = ''] of workbook ? strFromU8(workbook).matchAll(DEFINED_NAME) : []) {
    if (/\bhidden="(1|true)"/.test(attributes)) hiddenNames.add(keyOf(attributes));
  }
  return { hiddenNames };
}

/**
 * Writes into a file what the library leaves out: the hidden flag of names, and the type of cached errors, which it
 * takes for text.
 */
export function addLostParts(bytes: Uint8Array, lost: LostParts): Uint8Array<ArrayBuffer> {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) parts[name] = patched(name, content, lost);
  return zipSync(parts, { level: 6, mtime: ZIP_DATE }) as Uint8Array<ArrayBuffer>;
}

function patched(name: string, content: Uint8Array, lost: LostParts): Uint8Array {
  if (name === 'xl/workbook.xml') {
    return replaced(content, DEFINED_NAME, (whole, attributes) =>
      lost.hiddenNames.has(keyOf(attributes)) ? `<definedName${attributes} hidden="1">` : whole,
    );
  }
  if (!name.startsWith('xl/worksheets/sheet')) return content;
  return replaced(
    content,
    / t="str"(><f>[^<]*<\/f><v>#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)<\/v>)/g,
    (_whole, rest) => ` t="e"${rest}`,
  );
}

const replaced = (content: Uint8Array, pattern: RegExp, by: (whole: string, group: string) => string): Uint8Array =>
  strToU8(strFromU8(content).replace(pattern, by));

function keyOf(attributes: string): string {
  const name = /\bname="([^"]*)"/.exec(attributes)?.[1] ?? '';
  const scope = /\blocalSheetId="(\d+)"/.exec(attributes)?.[1];
  return nameKey(scope === undefined ? null : Number(scope), name);
}
