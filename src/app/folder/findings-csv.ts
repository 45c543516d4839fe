import { acceptTextsOf } from '../../language/accept-texts';
import type { FolderTexts } from '../../language/folder-texts';
import type { Language } from '../../language/language';
import { sentenceAlone } from '../check-book';
import type { CheckedFile, SpokenFinding } from '../check-book';
import { separatedLine, utf8Mark } from '../separated-line';
import { named, profileName } from './qualification-name';
import { ruleTitle } from './rule-title';

/** The columns, in their order. */
const columns = [
  ...(['file', 'qualification', 'profile', 'state', 'severity', 'title', 'message', 'fix'] as const),
  ...(['sheet', 'cell', 'by', 'reason', 'date', 'rule', 'before'] as const),
];

export function csvHeader({ csv }: FolderTexts): string {
  return utf8Mark + line(columns.map((column) => csv[column]));
}

/**
 * A line for each finding and then for each setting that deviates, or one with the reason why the file could not be read;
 * none for a sound workbook with the usual settings.
 */
export function csvLines(
  { file, error, framework, findings, settings }: CheckedFile,
  texts: FolderTexts,
  language: Language,
): readonly string[] {
  if (error !== null) {
    return [line([file, '', '', texts.state.unread, '', '', error, '', '', '', '', '', '', '', ''])];
  }
  const about = [
    file,
    named(framework?.code ?? null, framework?.title ?? null),
    profileName(framework?.profile ?? null, texts),
  ];
  const kind = framework?.kind ?? 'qualification-file';
  const found = findings.map((finding) =>
    line([
      ...about,
      texts.state[stateOf(finding)],
      texts.severity[finding.severity],
      ruleTitle({ rule: finding.rule, kind }, language),
      sentenceAlone(finding),
      finding.fix,
      finding.sheet ?? '',
      finding.cell ?? '',
      finding.accepted?.by ?? '',
      finding.accepted?.reason ?? '',
      finding.accepted?.date ?? '',
      finding.rule,
      beforeIn(finding, language),
    ]),
  );
  const deviating = settings.map(({ setting, message }) =>
    line([...about, texts.state.deviating, '', texts.setting, message, '', '', '', '', '', '', setting, '']),
  );
  return [...found, ...deviating];
}

function beforeIn({ acceptedBefore = null }: SpokenFinding, language: Language): string {
  if (acceptedBefore === null) return '';
  const { by, date, reason, message } = acceptedBefore;
  return acceptTextsOf(language).before(by, date, reason, message);
}

function stateOf({ accepted, verdict }: SpokenFinding): 'open' | 'accepted' | 'unclear' {
  if (accepted !== null) return 'accepted';
  return verdict === 'unclear' ? 'unclear' : 'open';
}

/** Cells of a Dutch CSV. */
function line(cells: readonly string[]): string {
  return separatedLine(cells, ';');
}
