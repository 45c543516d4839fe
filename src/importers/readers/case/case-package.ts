import { ownFields } from './own-fields';
import type { JsonObject } from './values';
import { asObject, numberOf, objectsIn, textOf } from './values';

/** A CASE package as far as it is read: the same for 1.0, its drafts and 1.1. */
export interface CasePackage {
  /** Null where a file has items only. */
  readonly document: JsonObject | null;
  readonly items: readonly CaseItem[];
  readonly links: readonly CaseLink[];
  /** Parts that hold something and are not read, with how much: "CFRubrics (2)". */
  readonly unread: readonly string[];
  /** How many entries of a list are no objects (null, a word), by list: nothing is known of them but that they are there. */
  readonly invalid: readonly InvalidEntries[];
}

/** Entries of a list that cannot be what the list holds. */
export interface InvalidEntries {
  readonly part: string;
  readonly count: number;
}

export interface CaseItem {
  readonly identifier: string;
  readonly uri: string | null;
  readonly fields: JsonObject;
}

/** An association between two items, or between an item and the document. */
export interface CaseLink {
  /** As the standard writes it ("isChildOf"). */
  readonly type: string;
  /** Identifiers or addresses, whatever the file gives. */
  readonly origin: readonly string[];
  readonly destination: readonly string[];
  readonly sequence: number | null;
  /** Part of the crosswalk of a package of ours: it says again what stands elsewhere in the package. */
  readonly isOwn: boolean;
}

/** How deep a package may be wrapped in other objects: `{"CFPackage": …}`, `{"data": {"CFPackage": …}}`. */
const deepestWrapper = 3;

/**
 * Finds the packages in a JSON file, however a server wraps them.
 * @returns none when nothing in it has CFItems, or a CFDocument of its own.
 */
export function findPackages(value: unknown, depth = 0): readonly CasePackage[] {
  const object = asObject(value);
  if (object !== null && (Array.isArray(object['CFItems']) || asObject(object['CFDocument']) !== null)) {
    return [readPackage(object)];
  }
  if (depth >= deepestWrapper) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => findPackages(entry, depth + 1));
  return Object.values(object ?? {})
    .filter((entry) => typeof entry === 'object')
    .flatMap((entry) => findPackages(entry, depth + 1));
}

function readPackage(object: JsonObject): CasePackage {
  const { items, links } = itemsIn(object['CFItems']);
  return {
    document: asObject(object['CFDocument']) ?? objectsIn(object['CFDocument'])[0] ?? null,
    items,
    links: [
      ...links,
      ...objectsIn(object['CFAssociations']).map((link) => ({
        type: (textOf(link, 'associationType') ?? '').replace(/^.*[/#:]/, ''),
        origin: nodeOf(link, 'originNode'),
        destination: nodeOf(link, 'destinationNode'),
        sequence: numberOf(link, 'sequenceNumber'),
        isOwn: ownFields(link) !== null,
      })),
    ],
    unread: Object.entries(object).flatMap(([part, value]) =>
      Array.isArray(value) && value.length > 0 && !read.has(part) ? [`${part} (${value.length})`] : [],
    ),
    invalid: ['CFItems', 'CFAssociations'].flatMap((part) => {
      const count = invalidIn(object[part]);
      return count === 0 ? [] : [{ part, count }];
    }),
  };
}

/** The lists of a package that are read. */
const read: ReadonlySet<string> = new Set(['CFDocument', 'CFItems', 'CFAssociations']);

/** How many entries of a list are no objects. */
function invalidIn(value: unknown): number {
  return Array.isArray(value) ? value.length - objectsIn(value).length : 0;
}

/**
 * The items of a list, and those that some servers put inside the item they belong to: these say by their place what an
 * association says elsewhere.
 */
function itemsIn(list: unknown): Pick<CasePackage, 'items' | 'links'> {
  const items: CaseItem[] = [];
  const links: CaseLink[] = [];
  const open = [{ siblings: objectsIn(list), next: 0, parent: null as string | null }];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const fields = level.siblings[level.next];
    level.next += 1;
    if (fields === undefined) {
      open.pop();
      continue;
    }
    const identifier = identifierOf(fields) ?? `item-${items.length + 1}`;
    items.push({ identifier, uri: textOf(fields, 'uri', 'CFItemURI'), fields });
    if (level.parent !== null) {
      links.push({
        type: 'isChildOf',
        origin: [identifier],
        destination: [level.parent],
        sequence: level.next,
        isOwn: false,
      });
    }
    const inside = ['children', 'CFItems'].flatMap((part) => objectsIn(fields[part]));
    open.push({ siblings: inside.filter(isItem), next: 0, parent: identifier });
  }
  return { items, links };
}

/** An object with words of its own, and not a mere link to an item elsewhere in the list. */
function isItem(fields: JsonObject): boolean {
  return textOf(fields, 'fullStatement', 'statement') !== null;
}

/** 1.0 before its final version said `sourcedId`. */
export function identifierOf(fields: JsonObject | null): string | null {
  return textOf(fields, 'identifier', 'sourcedId', 'sourcedID', 'id');
}

/** An end of an association: an object with identifier and address, or the address or identifier alone. */
function nodeOf(link: JsonObject, name: 'originNode' | 'destinationNode'): readonly string[] {
  const node = asObject(link[`${name}URI`]) ?? asObject(link[name]);
  const found =
    node === null ? [textOf(link, `${name}Identifier`, `${name}URI`, name)] : [identifierOf(node), textOf(node, 'uri')];
  return found.flatMap((text) => (text === null ? [] : [text, text.replace(/^.*[/#:]/, '')]));
}
