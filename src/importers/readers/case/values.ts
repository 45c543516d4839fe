import { nameless } from '../../text/character-names';

/** An object of a JSON file, of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The objects in a list; whatever else is in it, or no list at all, is left out. */
export function objectsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.map(asObject).filter((entry) => entry !== null) : [];
}

/** The first of these fields that says something: white space tidied, numbers as text. Only the object's own fields. */
export function textOf(object: JsonObject | null, ...fields: readonly string[]): string | null {
  for (const field of fields) {
    const value = object !== null && Object.hasOwn(object, field) ? object[field] : null;
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
    const tidied = text.replace(/\s+/g, ' ').trim().normalize('NFC');
    if (tidied !== '') return tidied;
  }
  return null;
}

const tag =
  /<!--[\s\S]*?-->|<(\/?)(p|br|div|span|b|i|u|em|strong|ul|ol|li|a|font|sup|sub|h[1-6]|table|thead|tbody|tr|td|th|small|mark|code|pre|blockquote|hr|img|dl|dt|dd)(?:\s[^<>]*)?\/?>/gi;

/** The same for words that servers let people type in an editor: mark-up and named characters made plain text. */
export function plainTextOf(object: JsonObject | null, ...fields: readonly string[]): string | null {
  for (const field of fields) {
    const text = textOf(object, field);
    const bare = nameless(
      (text ?? '').replace(tag, (_tag, _end, name: string | undefined) =>
        /^(b|i|u|em|strong|span|font|a|su[bp]|small|mark|code)$/i.test(name ?? 'b') ? '' : ' ',
      ),
    );
    const plain = textOf({ bare }, 'bare');
    if (plain !== null) return plain;
  }
  return null;
}

export function numberOf(object: JsonObject, field: string): number | null {
  const text = textOf(object, field);
  const number = text === null ? NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}

/** "2024-08-01" of a date or a moment; null when it is none. */
export function dateOf(object: JsonObject | null, field: string): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(textOf(object, field) ?? '')?.[0] ?? null;
}
