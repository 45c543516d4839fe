import { keyOfNumber } from '../../../core/exam/candidates/merge-candidates';
import type { DiplomaEntries } from '../../../core/exam/diploma/diploma-record';
import { exemptParts, isExemptElective } from '../../../core/exam/diploma/exempt-parts';
import type { CellPlace } from '../../../core/exam/cell-place';
import type { Exemption } from '../../../core/exam/results/attempt';
import type { ResultsDiagnostic } from './unread-cells';

/**
 * Exemptions of a keuzedeel that its candidate does not have on the sheet with the requirements: nothing follows from them.
 * @param cells where each of them stands. @param diploma null = there is no such sheet, so it cannot be told yet.
 */
export function unlistedElectives(
  exemptions: readonly Exemption[],
  cells: readonly CellPlace[],
  diploma: DiplomaEntries | null,
): readonly ResultsDiagnostic[] {
  if (diploma === null) return [];
  const byCandidate = new Map(diploma.records.map(({ candidate, electives }) => [keyOfNumber(candidate), electives]));
  return exemptions.flatMap((exemption, index): readonly ResultsDiagnostic[] => {
    const { candidate, further, part } = exemption;
    const own = byCandidate.get(keyOfNumber(candidate));
    if (further !== 'elective' || part === null || own === undefined) return [];
    const only = exemptParts([exemption]);
    if (own.some((elective) => isExemptElective(elective, only))) return [];
    const at = cells[index];
    return [
      {
        ...{ code: 'results/elective-unknown', severity: 'warning', data: { found: part, sheet: diploma.sheet } },
        ...(at === undefined ? {} : { at }),
      },
    ];
  });
}
