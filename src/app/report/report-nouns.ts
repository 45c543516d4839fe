import { dutchNouns } from '../../core/checks/nouns/dutch';
import { englishNouns } from '../../core/checks/nouns/english';
import type { FrameworkKind } from '../../core/framework/framework';
import type { Language } from '../../language/language';
import type { ReportNouns } from '../../language/report-texts';

/** What people call the parts of a kind of document. */
export function reportNouns(kind: FrameworkKind, language: Language): ReportNouns {
  return { nl: dutchNouns, en: englishNouns }[language][kind];
}
