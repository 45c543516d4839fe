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
  const rubrics = objectsIn(object['CFRubrics']).length;
  return {
    document: asObject(object['CFDocument']),
    items: objectsIn(object['CFItems']).map((fields, at) => ({
      identifier: identifierOf(fields) ?? `item-${at + 1}`,
      uri: textOf(fields, 'uri', 'CFItemURI'),
      fields,
    })),
    links: objectsIn(object['CFAssociations']).map((link) => ({
      type: (textOf(link, 'associationType') ?? '').replace(/^.*[/#:]/, ''),
      origin: nodeOf(link, 'originNode'),
      destination: nodeOf(link, 'destinationNode'),
      sequence: numberOf(link, 'sequenceNumber'),
    })),
    unread: rubrics === 0 ? [] : [`CFRubrics (${rubrics})`],
  };
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
