import type { RubricRow } from '../../../core/exam/rubric-row';
import { isProposed } from '../../../core/exam/rubric-row';
import type { FormDecisions } from './form-decisions';
import type { FormUnit } from './form-shape';

/**
 * What people wrote on a form and would not stand on the one made anew: descriptors of rows or levels that are gone, and
 * rows of the school's own under a work process that is no longer covered. Proposals nobody took over do not count.
 */
export function lostTexts(decisions: FormDecisions, units: readonly FormUnit[]): readonly string[] {
  const after = new Set(
    units.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows.flatMap(({ row }) => textsOf(row)))),
  );
  const before = [...decisions.rows.values()].flat().flatMap(textsOf);
  return [...new Set(before)].filter((text) => !after.has(text));
}

function textsOf(row: RubricRow): readonly string[] {
  const descriptors = Object.entries(row.descriptors)
    .filter(([code]) => !isProposed(row, code))
    .map(([, text]) => text);
  return row.own ? [row.text, ...descriptors] : descriptors;
}
