import type { PartRows } from '../edit-rows';
import type { LevelTexts, RubricRow } from '../rubric-row';

/** The rows of a form by id of the part (work process) they stand under, each in the order of the form. */
export type RowsByPart = ReadonlyMap<string, PartRows>;

/** What a committee can decide about the rows of one exam's form. */
export interface EditedForm {
  readonly rows: RowsByPart;
  /** Ids of the parts that must be examined whatever the settings say of the share. */
  readonly essential: readonly string[];
}

/** All rows of a form by their id. */
export function rowsById({ rows }: Pick<EditedForm, 'rows'>): ReadonlyMap<string, RubricRow> {
  return new Map([...rows.values()].flat().map((row) => [row.id, row]));
}

/** A row as it is read back from the sheet: no spaces around texts, nothing said where nothing stands. */
function tidyRow(row: RubricRow): RubricRow {
  return {
    ...row,
    text: row.text.trim(),
    evidence: row.evidence?.trim() || null,
    descriptors: tidyTexts(row.descriptors),
    proposals: tidyTexts(row.proposals),
  };
}

/** A form with all its rows tidied. */
export function tidyForm({ rows, essential }: EditedForm): EditedForm {
  return { rows: new Map([...rows].map(([part, own]) => [part, own.map(tidyRow)])), essential };
}

/** Whether two rows say the same; undefined = there is none. */
export function isSameRow(one: RubricRow | undefined, other: RubricRow | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one === other || markOf(one) === markOf(other);
}

/** Whether two forms hold the same rows in the same order. */
export function isSameForm(one: EditedForm, other: EditedForm): boolean {
  const mark = ({ rows, essential }: EditedForm): string =>
    JSON.stringify([[...rows].map(([part, own]) => [part, own.map(markOf)]), [...essential].sort()]);
  return one === other || mark(one) === mark(other);
}

function markOf(row: RubricRow): string {
  const { id, ids, own, text, critical, weight, evidence, descriptors, proposals } = tidyRow(row);
  return JSON.stringify([id, ids, own, text, critical, weight, evidence, sorted(descriptors), sorted(proposals)]);
}

function tidyTexts(texts: LevelTexts): LevelTexts {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([code, text]) => (text.trim() === '' ? [] : [[code, text.trim()]])),
  );
}

function sorted(texts: LevelTexts): readonly (readonly [string, string])[] {
  return Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1));
}
