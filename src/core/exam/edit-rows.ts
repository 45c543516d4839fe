import type { LevelTexts, RubricRow } from './rubric-row';
import { isProposed, newOwnId, undecided } from './rubric-row';

/** The rows of one work process on a form, in its order. */
export type PartRows = readonly RubricRow[];

/**
 * Puts a row before another one, or last. @param before id of the row it comes before; null = at the end.
 * @returns the rows in their new order; unchanged when a row is not there.
 */
export function moveRow(rows: PartRows, id: string, before: string | null): PartRows {
  const moved = rows.find((row) => row.id === id);
  if (moved === undefined || before === id) return rows;
  const others = rows.filter((row) => row.id !== id);
  const at = before === null ? others.length : others.findIndex((row) => row.id === before);
  return at < 0 ? rows : [...others.slice(0, at), moved, ...others.slice(at)];
}

/** One step up or down. */
export function stepRow(rows: PartRows, id: string, step: -1 | 1): PartRows {
  const at = rows.findIndex((row) => row.id === id);
  const target = at + step;
  if (at < 0 || target < 0 || target >= rows.length) return rows;
  const beforeIndex = step === -1 ? target : target + 1;
  return moveRow(rows, id, rows[beforeIndex]?.id ?? null);
}

/**
 * Several rows become one that counts for all of them: it stands where the first stood, is critical when one of them is,
 * weighs what they weighed together, and keeps what people described (texts of one level under each other).
 * Rows of the school's own cannot be merged with those of the dossier: what comes from where must stay visible.
 */
export function mergeRows(rows: PartRows, ids: readonly string[]): PartRows {
  const merged = rows.filter((row) => ids.includes(row.id));
  const [first] = merged;
  if (first === undefined || merged.length < 2 || merged.some(({ own }) => own)) return rows;
  const row: RubricRow = {
    ...first,
    ids: merged.flatMap((each) => each.ids),
    text: joinedText(merged.map(({ text }) => text)),
    competencies: [...new Set(merged.flatMap(({ competencies }) => competencies))],
    critical: merged.some(({ critical }) => critical),
    weight: Math.round(merged.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100,
    descriptors: descriptorsOf(merged),
    proposals: {},
  };
  return rows.flatMap((each) => (each.id === first.id ? [row] : merged.includes(each) ? [] : [each]));
}

/**
 * A merged row becomes the rows it counted for again. Its descriptors go to the first; its weight is shared out evenly.
 * @param textOf text and competencies of a row of the dossier, by id.
 */
export function splitRow(
  rows: PartRows,
  id: string,
  textOf: (id: string) => Pick<RubricRow, 'text' | 'competencies'>,
): PartRows {
  return rows.flatMap((row) => {
    if (row.id !== id || row.ids.length < 2) return [row];
    const weight = Math.max(0.01, Math.round((row.weight / row.ids.length) * 100) / 100);
    return row.ids.map((each, index): RubricRow => ({
      ...row,
      ...textOf(each),
      id: each,
      ids: [each],
      weight,
      descriptors: index === 0 ? row.descriptors : {},
      proposals: index === 0 ? row.proposals : {},
    }));
  });
}

/** Adds a row of the school's own at the end. @param taken ids of all rows on the form. */
export function addOwnRow(rows: PartRows, text: string, taken: Iterable<string>): PartRows {
  return [...rows, ownRow(newOwnId(taken), text.trim())];
}

/** A row of the school's own about which nothing is decided but its text. */
export function ownRow(id: string, text: string): RubricRow {
  return { ...undecided, id, ids: [id], own: true, text, competencies: [] };
}

/** Takes a row of the school's own away; rows of the dossier stay. */
export function removeOwnRow(rows: PartRows, id: string): PartRows {
  return rows.filter((row) => row.id !== id || !row.own);
}

/** Puts proposals into the levels that have no descriptor; what a person wrote stays. */
export function proposeFor(row: RubricRow, proposed: LevelTexts): RubricRow {
  const empty = Object.entries(proposed).filter(([code]) => (row.descriptors[code] ?? '').trim() === '');
  if (empty.length === 0) return row;
  const texts = Object.fromEntries(empty);
  return { ...row, descriptors: { ...row.descriptors, ...texts }, proposals: { ...row.proposals, ...texts } };
}

/** Takes proposals over as one's own; they are no longer marked. */
export function acceptProposals(row: RubricRow): RubricRow {
  return { ...row, proposals: {} };
}

/** Takes over what is proposed for one level. */
export function acceptProposal(row: RubricRow, level: string): RubricRow {
  return { ...row, proposals: without(row.proposals, [level]) };
}

/** Takes proposals away that nobody took over or changed. */
export function dropProposals(row: RubricRow): RubricRow {
  const untouched = Object.keys(row.proposals).filter((code) => isProposed(row, code));
  return { ...row, descriptors: without(row.descriptors, untouched), proposals: {} };
}

/** Takes away what is proposed for one level, if nobody changed it. */
export function dropProposal(row: RubricRow, level: string): RubricRow {
  const descriptors = isProposed(row, level) ? without(row.descriptors, [level]) : row.descriptors;
  return { ...row, descriptors, proposals: without(row.proposals, [level]) };
}

function without(texts: LevelTexts, codes: readonly string[]): LevelTexts {
  return Object.fromEntries(Object.entries(texts).filter(([code]) => !codes.includes(code)));
}

/** Texts of several rows as one sentence; a final stop or semicolon of each goes. */
export function joinedText(texts: readonly string[]): string {
  return texts.map((text) => text.trim().replace(/[.;]$/, '')).join('; ');
}

/** What people described, texts of one level under each other. */
function descriptorsOf(rows: PartRows): LevelTexts {
  const codes = [...new Set(rows.flatMap((row) => Object.keys(row.descriptors)))];
  const written = codes.map((code) => {
    const texts = rows.filter((row) => !isProposed(row, code)).flatMap((row) => row.descriptors[code] ?? []);
    return [code, [...new Set(texts)].join('\n')] as const;
  });
  return Object.fromEntries(written.filter(([, text]) => text !== ''));
}
