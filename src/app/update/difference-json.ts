import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { FrameworkDifference, Relation } from '../../core/framework/versions/difference';
import type { KeptCell } from '../../workbook/plan/kept/kept-cell';
import type { FormsRenewal } from '../forms/forms-renewal';
import { stayingForms } from '../forms/forms-renewal';
import type { Speak } from '../import-json';

/** What `compare --json` and `update --json` print. */
export interface DifferenceReport {
  readonly relation: Relation;
  /** Of the newer document; null when it has none or none was chosen. */
  readonly profile: string | null;
  readonly difference: FrameworkDifference;
  /** Names of sheets; null where no workbook is compared. */
  readonly outdatedForms: readonly string[] | null;
  /** What became of the forms, where the dossier was there already; null where they were not made again. */
  readonly forms: FormsRenewal | null;
  /** What people wrote and has no place any more; null where no workbook is compared. */
  readonly moved: readonly KeptCell[] | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A difference as JSON; items are as `import --json` has them. Every key is always there. */
export function differenceJson(report: DifferenceReport, speak: Speak): object {
  const { relation, profile, difference, outdatedForms, forms, moved, diagnostics } = report;
  return {
    schemaVersion: 1,
    relation,
    profile,
    about: difference.about,
    same: difference.same,
    differences: difference.differences,
    outdatedForms,
    forms:
      forms === null
        ? null
        : { made: forms.made, updated: forms.updated, removed: forms.removed, staying: stayingForms(forms) },
    moved: moved?.map(({ place, row, column, value, reason }) => ({ ...place, row, column, value, reason })) ?? null,
    diagnostics: diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      severity: diagnostic.severity,
      message: speak(diagnostic),
      line: diagnostic.at?.line ?? null,
    })),
  };
}
