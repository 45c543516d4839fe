import { acceptTextsOf } from '../../language/accept-texts';
import type { Language } from '../../language/language';
import type { FindingLine } from '../../workbook/plan/findings/findings-sheet';
import type { WordedFinding } from '../session/use-cases';

/** Findings as the sheet Bevindingen has them. @param language of the sheets. */
export function findingLines(findings: readonly WordedFinding[], language: Language): readonly FindingLine[] {
  return findings.map(({ finding, words }) => {
    const { sentence, fix, before } = words[language];
    const { acceptedBefore } = finding;
    const { by = '', date = '', reason = '' } = acceptedBefore ?? {};
    const isOther = acceptedBefore !== undefined && before !== null;
    return {
      finding,
      message: sentence,
      fix,
      before: isOther ? acceptTextsOf(language).before(by, date, reason, before) : null,
    };
  });
}
