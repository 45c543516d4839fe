import type { Framework } from '../../../src/core/framework/framework';

/** A JSON object of a test. */
export type Json = Record<string, unknown>;

const moment = '2026-01-01T00:00:00Z';

/** A UUID that looks like one, by number. */
export function uuid(number: number): string {
  return `${number.toString(16).padStart(8, '0')}-0000-5000-8000-000000000000`;
}

function link(identifier: string): Json {
  return { title: '', identifier, uri: `https://voorbeeld.test/uri/${identifier}` };
}

/** A CASE item with nothing but what the standard requires, and the fields given. */
export function caseItem(number: number, fullStatement: string, fields: Json = {}): Json {
  const identifier = uuid(number);
  return {
    identifier,
    uri: `https://voorbeeld.test/uri/${identifier}`,
    fullStatement,
    lastChangeDateTime: moment,
    ...fields,
  };
}

/** "This item is a child of that one"; parent 0 is the document. */
export function childOf(child: number, parent: number, sequenceNumber?: number): Json {
  const identifier = uuid(900_000 + child * 100 + parent);
  return {
    identifier,
    uri: `https://voorbeeld.test/uri/${identifier}`,
    associationType: 'isChildOf',
    originNodeURI: link(uuid(child)),
    destinationNodeURI: link(uuid(parent)),
    lastChangeDateTime: moment,
    ...(sequenceNumber === undefined ? {} : { sequenceNumber }),
  };
}

export function casePackage(items: readonly Json[], associations: readonly Json[], document: Json = {}): Json {
  return {
    CFDocument: {
      identifier: uuid(0),
      uri: `https://voorbeeld.test/uri/${uuid(0)}`,
      creator: 'Voorbeeld',
      title: 'Fietsverhuur',
      lastChangeDateTime: moment,
      ...document,
    },
    CFItems: items,
    CFAssociations: associations,
  };
}

/** A framework as this product exports it: in fields of CASE where there is one, else in `extensions.dekkend`. */
export function renderCase(framework: Framework): Json {
  const { title, items, ...document } = framework;
  const numbers = new Map(items.map(({ id }, at) => [id, at + 1] as const));
  return casePackage(
    items.map((item, at) => {
      const { id, type, profiles, competencies, additions } = item;
      return caseItem(at + 1, item.text ?? item.title ?? item.code ?? '–', {
        CFItemType: type,
        ...(item.code === null ? {} : { humanCodingScheme: item.code }),
        ...(item.title === null ? {} : { abbreviatedStatement: item.title }),
        ...(item.result === null ? {} : { notes: item.result }),
        extensions: { dekkend: { id, type, title: item.title, text: item.text, profiles, competencies, additions } },
      });
    }),
    items.map(({ parent }, at) => childOf(at + 1, parent === null ? 0 : (numbers.get(parent) ?? 0), at + 1)),
    { ...(title === null ? {} : { title }), extensions: { dekkend: document } },
  );
}
