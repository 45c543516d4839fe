import type { DossierSource } from '../../core/framework/corrections/dossier-source';
import { correctionLines } from '../../core/framework/corrections/correction-lines';
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
 * Corrections that do not apply are not kept: whoever writes has told of them before.
 * @param profile the one that the workbook is for; null = the document has none.
 */
export function dossierToWrite(reading: Reading, profile: string | null): DossierToWrite {
  const { framework, applied, open } = previewCorrected(reading);
  return {
    framework,
    asRead: reading.framework,
    source: {
      document: reading.document,
      corrections: applied,
      lines: correctionLines(reading.framework, applied),
    },
    openImportWarnings: openImportWarnings(forProfile(open, profile)),
  };
}
