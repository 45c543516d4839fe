import type { Result } from '../../core/diagnostics/diagnostic';
import type { BankEntry, BankOrigin } from '../../core/exam/bank/bank-entry';
import { toEntry } from '../../core/exam/bank/bank-entry';
import { identifierOf } from '../readers/case/case-package';
import { ownFields } from '../readers/case/own-fields';
import type { JsonObject } from '../readers/case/values';
import { asObject, dateOf, numberOf, objectsIn, plainTextOf, textOf } from '../readers/case/values';
import type { BankFileCode } from './bank-diagnostic';
import { bankNotice, leftOut, notABank } from './bank-diagnostic';
import type { ReadLevel } from './level-scale';
import { descriptorsOf, scaleOf } from './level-scale';

/** How deep rubrics may be wrapped in other objects: `{"data": {"CFPackage": {"CFRubrics": […]}}}`. */
const deepestWrapper = 4;

interface RubricInFile {
  readonly rubric: JsonObject;
  /** The object that holds the rubrics, with the items and the document they are about. */
  readonly source: JsonObject;
}

/**
 * Reads the rubrics of a CASE file: ours, and of servers, however these wrap them, with mark-up in the texts and scores as
 * words. A criterion without words of its own has those of the item it is about.
 * @param value parsed JSON, not trusted. @throws Refusal bank/not-a-bank when there are no CFRubrics in it.
 */
export function readBankCase(value: unknown): Result<readonly BankEntry[], BankFileCode> {
  const rubrics = rubricsIn(value, 0);
  if (rubrics === null) throw notABank();
  const read = rubrics.flatMap(({ rubric, source }) => {
    const origin = originOf(rubric, source);
    const items = itemsIn(source);
    return objectsIn(rubric['CFRubricCriteria']).map((criterion) => entryOf(criterion, origin, items));
  });
  const entries = read.flatMap(({ entry }) => (typeof entry === 'string' ? [] : [entry]));
  const left = read.flatMap(({ entry, text }) => (typeof entry === 'string' ? [leftOut(text, entry, null)] : []));
  const none = entries.length === 0 ? [bankNotice('bank/no-entries', null, {})] : [];
  return { value: entries, diagnostics: [...left, ...none] };
}

/** Null where nothing in the file is a list of rubrics, not even an empty one. */
function rubricsIn(value: unknown, depth: number): readonly RubricInFile[] | null {
  const object = asObject(value);
  if (object !== null && Array.isArray(object['CFRubrics'])) {
    return objectsIn(object['CFRubrics']).map((rubric) => ({ rubric, source: object }));
  }
  if (object !== null && Array.isArray(object['CFRubricCriteria'])) return [{ rubric: object, source: {} }];
  if (depth >= deepestWrapper) return null;
  const inside = Array.isArray(value) ? value : Object.values(object ?? {});
  const found = inside
    .filter((entry) => typeof entry === 'object')
    .flatMap((entry) => rubricsIn(entry, depth + 1) ?? []);
  return found.length === 0 ? null : found;
}

function originOf(rubric: JsonObject, source: JsonObject): BankOrigin {
  const own = ownFields(rubric);
  if (own === null) {
    const document = asObject(source['CFDocument']);
    const date = dateOf(rubric, 'lastChangeDateTime');
    return {
      dossier: textOf(document, 'title') ?? textOf(rubric, 'title'),
      crebo: null,
      version: null,
      exam: null,
      date,
    };
  }
  const word = (field: keyof BankOrigin): string | null => rawText(own, field);
  return {
    dossier: word('dossier'),
    crebo: word('crebo'),
    version: word('version'),
    exam: word('exam'),
    date: word('date'),
  };
}

function itemsIn(source: JsonObject): ReadonlyMap<string, JsonObject> {
  const items = objectsIn(source['CFItems']);
  return new Map(
    items.flatMap((item) => {
      const names = [identifierOf(item), textOf(item, 'uri')];
      return names.flatMap((name) => (name === null ? [] : [[name.toLowerCase(), item] as const]));
    }),
  );
}

function entryOf(
  criterion: JsonObject,
  origin: BankOrigin,
  items: ReadonlyMap<string, JsonObject>,
): { readonly entry: ReturnType<typeof toEntry>; readonly text: string } {
  const own = ownFields(criterion);
  const words = own === null ? plainTextOf : rawText;
  const link = asObject(criterion['CFItemURI']);
  const names = [identifierOf(link), textOf(link, 'uri'), textOf(criterion, 'CFItemURI', 'CFItemIdentifier')];
  const item = names.map((name) => items.get((name ?? '').toLowerCase())).find((found) => found !== undefined) ?? null;
  const text =
    words(criterion, 'description') ??
    plainTextOf(item, 'fullStatement', 'abbreviatedStatement') ??
    plainTextOf(link, 'title') ??
    '';
  const levels = objectsIn(criterion['CFRubricCriterionLevels']).map((level) => levelOf(level, words));
  const entry = toEntry({
    workProcess: own === null ? textOf(criterion, 'category') : rawText(own, 'workProcess'),
    code: own === null ? textOf(item, 'humanCodingScheme') : rawText(own, 'code'),
    text,
    scale: scaleOf(levels),
    descriptors: descriptorsOf(levels),
    weight: numberOf(criterion, 'weight') ?? 1,
    critical: own?.['critical'] === true,
    evidence: rawText(own, 'evidence'),
    own: own?.['own'] === true,
    origin,
  });
  return { entry, text };
}

function levelOf(level: JsonObject, words: typeof plainTextOf): ReadLevel {
  // The standard makes the extensions of a level a list.
  const own = [asObject(level['extensions']), ...objectsIn(level['extensions'])]
    .map((extensions) => ownFields({ extensions }))
    .find((found) => found !== null);
  const name = words(level, 'quality') ?? textOf(level, 'title');
  const passes = own?.['passes'];
  return {
    code: rawText(own ?? null, 'code') ?? name ?? textOf(level, 'score', 'position') ?? '',
    name: name ?? '',
    points: numberOf(level, 'score'),
    position: numberOf(level, 'position'),
    passes: typeof passes === 'boolean' ? passes : null,
    text: words(level, 'description') ?? '',
  };
}

/** A text of ours, with its line breaks and signs. */
function rawText(object: JsonObject | null, field: string): string | null {
  const value = object !== null && Object.hasOwn(object, field) ? object[field] : null;
  return typeof value === 'string' ? value : null;
}
