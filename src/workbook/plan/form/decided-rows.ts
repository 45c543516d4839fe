import type { RubricRow } from '../../../core/exam/rubric-row';
import { joinedText } from '../../../core/exam/edit-rows';
import { onScale } from '../../../core/exam/rubric-row';
import type { Scale } from '../../../core/exam/scale';
import type { FrameworkItem } from '../../../core/framework/framework';
import type { FormDecisions } from './form-decisions';

/** One row on a form, with what stands between it and its part, e.g. a sub-activity: a line above the rows it holds for. */
export interface FormRow {
  readonly row: RubricRow;
  readonly heading: FrameworkItem | null;
}

/**
 * The rows of one part as the committee decided them: in its order, merged as it merged them, with its weights and
 * descriptors, and rows of its own. What the dossier has and the form had not yet comes after the row it follows in the
 * dossier; what the dossier no longer has is left out (the form is not replaced while something stands on it).
 * @param fresh the rows as the dossier gives them. @param part id of the part.
 */
export function decidedRows(
  fresh: readonly FormRow[],
  part: string,
  decisions: FormDecisions,
  scale: Scale,
): readonly FormRow[] {
  const there = decisions.rows.get(part) ?? [];
  const everywhere = new Map([...decisions.rows.values()].flat().map((row) => [row.id, row] as const));
  const byId = new Map(fresh.flatMap((each) => each.row.ids.map((id) => [id, each] as const)));
  const placed: FormRow[] = [];
  for (const decided of there) {
    const row = renewed(decided, fresh, byId);
    if (row === null) continue;
    const heading = row.own ? (placed.at(-1)?.heading ?? null) : headingFor(row, byId);
    placed.push({ row: scaled(row, decisions, scale), heading });
  }
  for (const [at, each] of fresh.entries()) {
    if (placed.some(({ row }) => row.ids.some((id) => each.row.ids.includes(id)))) continue;
    const decided = everywhere.get(each.row.id);
    const row = decided === undefined ? each.row : { ...withDecision(each.row, decided), ids: each.row.ids };
    const before = [...fresh.slice(0, at)].reverse().find((other) => placed.some((known) => sharesId(known, other)));
    const after = before === undefined ? -1 : placed.findIndex((known) => sharesId(known, before));
    placed.splice(after + 1, 0, { row: scaled(row, decisions, scale), heading: each.heading });
  }
  return placed;
}

/** A decided row with the words that the dossier has for it now; null when nothing of it is left there. */
function renewed(decided: RubricRow, fresh: readonly FormRow[], byId: ReadonlyMap<string, FormRow>): RubricRow | null {
  if (decided.own) return decided;
  const whole = fresh.find(({ row }) => row.id === decided.id && row.ids.length > 1);
  if (whole !== undefined) return withDecision(whole.row, decided);
  const left = decided.ids.filter((id) => byId.get(id)?.row.id === id);
  const [first] = left;
  const known = first === undefined ? undefined : byId.get(first)?.row;
  if (known === undefined) return null;
  if (left.length === 1) return { ...withDecision(known, decided), id: known.id, ids: left };
  const rows = left.flatMap((id) => byId.get(id)?.row ?? []);
  const same = left.length === decided.ids.length;
  return {
    ...withDecision(known, decided),
    ids: left,
    text: same ? decided.text : joinedText(rows.map(({ text }) => text)),
    competencies: [...new Set(rows.flatMap(({ competencies }) => competencies))],
  };
}

function withDecision(row: RubricRow, decided: RubricRow): RubricRow {
  const { critical, weight, evidence, descriptors, proposals } = decided;
  return { ...row, critical, weight: weight > 0 ? weight : 1, evidence, descriptors, proposals };
}

function scaled(row: RubricRow, { levels }: FormDecisions, scale: Scale): RubricRow {
  return {
    ...row,
    descriptors: onScale(row.descriptors, levels, scale),
    proposals: onScale(row.proposals, levels, scale),
  };
}

function headingFor(row: RubricRow, byId: ReadonlyMap<string, FormRow>): FormRow['heading'] {
  return row.ids.flatMap((id) => byId.get(id) ?? [])[0]?.heading ?? null;
}

function sharesId(one: FormRow, other: FormRow): boolean {
  return one.row.ids.some((id) => other.row.ids.includes(id));
}
