import { claimOf } from '../../core/checks/claim';
import type { FolderTexts } from '../../language/folder-texts';
import type { SpokenFinding } from '../check-book';
import { markup } from './markup';
import type { Markup } from './markup';

const signs = { error: '✕', warning: '!', info: 'i', unclear: '?' } as const;

/** How much a finding matters, by sign and word; colour says the same again. */
export function levelMark(
  finding: Pick<SpokenFinding, 'severity' | 'verdict' | 'accepted'>,
  texts: FolderTexts,
): Markup {
  const claim = claimOf(finding);
  const word = claim === 'unclear' ? texts.state.unclear : texts.severity[claim];
  const colour = finding.accepted === null && claim !== 'unclear' ? claim : 'quiet';
  return markup`<span class="level ${colour}"><i aria-hidden="true">${signs[claim]}</i> ${word}</span>`;
}
