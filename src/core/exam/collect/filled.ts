/**
 * What is filled in on a form, by field. Fields of a row are its column and its id ("level.1@i3", "agreed@i3"), those of
 * the form as a whole have no row ("date", "assessor.1"). A cell without anything in it is no field: blank is not a value.
 */
export type Filled = Readonly<Record<string, string>>;

/** A field of a form: which column of which row; row null = of the form as a whole. */
export interface Field {
  readonly column: string;
  readonly row: string | null;
}

export function fieldKey(column: string, row: string | null): string {
  return row === null ? column : `${column}@${row}`;
}

export function fieldOf(key: string): Field {
  const at = key.indexOf('@');
  return at < 0 ? { column: key, row: null } : { column: key.slice(0, at), row: key.slice(at + 1) };
}

/** Whether a field holds a level: one that an assessor gave, or the agreed one. */
function isLevel({ column }: Field): boolean {
  return column === 'agreed' || column.startsWith('level.');
}

/** Whether a field decides what a form comes to: a level, points, or the version it is scored by. */
export function bearsOnResult(key: string): boolean {
  const field = fieldOf(key);
  return isLevel(field) || field.column === 'achieved' || key === 'version';
}

/**
 * What a value is compared by. Levels compare ignoring case, as Excel does; in texts a save by another program may write
 * spaces and line breaks differently.
 */
export function comparable(key: string, value: string): string {
  const clean = value.replace(/\s+/g, ' ').trim();
  return isLevel(fieldOf(key)) ? clean.toLowerCase() : clean;
}

/** The remarks on the forms of a sitting, one under the other. */
export function remarksOf(filled: Filled): string {
  return valuesOf(filled, /^remarks(\.\d+)?$/).join('\n');
}

/** Values of some fields, in the order of their names. */
export function valuesOf(filled: Filled, pattern: RegExp): readonly string[] {
  return Object.entries(filled)
    .filter(([key]) => pattern.test(key))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, value]) => value);
}
