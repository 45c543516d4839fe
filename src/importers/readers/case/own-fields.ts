import type {
  DefinedCompetency,
  Framework,
  FrameworkItem,
  ItemCompetency,
  Mapping,
  Profile,
  ProfileAddition,
} from '../../../core/framework/framework';
import { frameworkKinds } from '../../../core/framework/framework';
import { isOwnType } from './item-types';
import type { JsonObject } from './values';
import { asObject, dateOf, numberOf, objectsIn, textOf } from './values';

/** Under this key of `extensions` a package of ours keeps what CASE has no field for. */
const extensionKey = 'dekkend';

/** What a document of ours says of the framework besides its title. */
export type OwnDocument = Omit<Framework, 'title' | 'items'>;

/**
 * What `CFDocument.extensions.dekkend` says: kind, code, level, validFrom, validUntil, studyLoad, profiles, competencies
 * and mappings, named and shaped as `dekkend import --json` prints them.
 * @returns null where there is no such extension.
 */
export function ownDocument(document: JsonObject | null): OwnDocument | null {
  const own = ownFields(document);
  return own === null ? null : documentFields(own);
}

/** The same, of an object that has these fields itself; null where it names no kind of framework. */
export function documentFields(own: JsonObject): OwnDocument | null {
  const kind = frameworkKinds.find((known) => known === textOf(own, 'kind'));
  if (kind === undefined) return null;
  return {
    kind,
    code: textOf(own, 'code'),
    level: numberOf(own, 'level'),
    validFrom: dateOf(own, 'validFrom'),
    validUntil: dateOf(own, 'validUntil'),
    ...(Object.hasOwn(own, 'studyLoad') ? { studyLoad: numberOf(own, 'studyLoad') } : {}),
    profiles: objectsIn(own['profiles']).map(profile),
    competencies: objectsIn(own['competencies']).flatMap(definedCompetency),
    mappings: objectsIn(own['mappings']).flatMap(mapping),
  };
}

/** What an item of ours says besides words and place. */
export type OwnItem = Pick<FrameworkItem, 'type' | 'title' | 'text' | 'profiles' | 'competencies' | 'additions'> & {
  readonly id: string;
};

/** What `CFItem.extensions.dekkend` says: id, type, title, text, profiles, competencies and additions. */
export function ownItem(fields: JsonObject): OwnItem | null {
  const own = ownFields(fields);
  return own === null ? null : itemFields(own);
}

/** The same, of an object that has these fields itself; null where it is no item of ours. */
export function itemFields(own: JsonObject): OwnItem | null {
  const type = textOf(own, 'type');
  const id = textOf(own, 'id');
  if (type === null || !isOwnType(type) || id === null || !/^[\w.-]{1,80}$/.test(id)) return null;
  return {
    id,
    type,
    title: textOf(own, 'title'),
    text: textOf(own, 'text'),
    profiles: codes(own['profiles']),
    competencies: objectsIn(own['competencies']).flatMap(itemCompetency),
    additions: objectsIn(own['additions']).flatMap(addition),
  };
}

/** What stands under our key of `extensions`; null where nothing does. */
export function ownFields(object: JsonObject | null): JsonObject | null {
  const extensions = asObject(object?.['extensions']);
  return extensions !== null && Object.hasOwn(extensions, extensionKey) ? asObject(extensions[extensionKey]) : null;
}

function codes(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? value.filter((code): code is string => typeof code === 'string') : null;
}

function profile(fields: JsonObject): Profile {
  return {
    code: textOf(fields, 'code') ?? '',
    title: textOf(fields, 'title'),
    level: numberOf(fields, 'level'),
    crebo: textOf(fields, 'crebo'),
    validUntil: dateOf(fields, 'validUntil'),
  };
}

function definedCompetency(fields: JsonObject): DefinedCompetency[] {
  const name = textOf(fields, 'name');
  return name === null ? [] : [{ letter: textOf(fields, 'letter'), name, text: textOf(fields, 'text') }];
}

function itemCompetency(fields: JsonObject): ItemCompetency[] {
  const name = textOf(fields, 'name');
  return name === null ? [] : [{ letter: textOf(fields, 'letter'), name, profiles: codes(fields['profiles']) }];
}

function addition(fields: JsonObject): ProfileAddition[] {
  const [code, text] = [textOf(fields, 'profile'), textOf(fields, 'text')];
  const field = (['text', 'result'] as const).find((known) => known === textOf(fields, 'field'));
  return code === null || text === null || field === undefined ? [] : [{ profile: code, field, text }];
}

function mapping(fields: JsonObject): Mapping[] {
  const [from, to] = [textOf(fields, 'from'), textOf(fields, 'to')];
  const [dossier, qualification] = [textOf(fields, 'dossier'), textOf(fields, 'qualification')];
  return from === null || to === null
    ? []
    : [{ from, to, partial: fields['partial'] === true, dossier, qualification }];
}
