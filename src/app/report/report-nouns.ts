import type { FrameworkKind } from '../../core/framework/framework';
import type { Language } from '../../language/language';
import { packOf } from '../../language/pack-of';
import type { ReportNouns } from '../../language/report-texts';

/** What people call the parts of a kind of document. */
export function reportNouns(kind: FrameworkKind, language: Language): ReportNouns {
  return packOf(language).rules.nouns[kind];
}
