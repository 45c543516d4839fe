import type { DossierSource } from '../../core/framework/corrections/dossier-source';
import { correctionLines, lineAsGiven } from '../../core/framework/corrections/correction-lines';
import type { Framework } from '../../core/framework/framework';
import { openImportWarnings } from '../open-import-warnings';
import type { Reading } from '../session/use-cases';
import { forProfile } from './for-profile';
import { previewCorrected } from './preview-corrected';

/** What of a reading goes into a workbook: the corrected document, where it comes from, and what is still open. */
export interface DossierToWrite {
  readonly framework: Framework;
  /** The document before it was corrected. */
  readonly asRead: Framework;
  readonly source: DossierSource;
  readonly openImportWarnings: number;
}

/**
 * Corrections that do not apply are kept beside those that do: whatever people put right is theirs to take away.
 * @param profile the one that the workbook is for; null = the document has none.
 */
export function dossierToWrite(reading: Reading, profile: string | null): DossierToWrite {
  const { framework, applied, refused, open } = previewCorrected(reading);
  return {
    framework,
    asRead: reading.framework,
    source: {
      document: reading.document,
      corrections: applied,
      lines: correctionLines(reading.framework, applied),
      unapplied: [
        ...(reading.kept?.unapplied ?? []),
        ...refused.map((each) => ({ ...each, line: lineAsGiven(each.correction) })),
      ],
    },
    openImportWarnings: openImportWarnings(forProfile(open, profile)),
  };
}
