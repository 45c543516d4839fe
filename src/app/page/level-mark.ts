import type { FolderTexts } from '../../language/folder-texts';
import type { SpokenFinding } from '../check-book';
import { markup } from './markup';
import type { Markup } from './markup';

const signs = { error: '✕', warning: '!', info: 'i', unclear: '?' } as const;

/** How much a finding matters, by sign and word; colour says the same again. */
export function levelMark(
  { severity, verdict, accepted }: Pick<SpokenFinding, 'severity' | 'verdict' | 'accepted'>,
  texts: FolderTexts,
): Markup {
  const sign = signs[verdict === 'unclear' ? 'unclear' : severity];
  const word = verdict === 'unclear' ? texts.state.unclear : texts.severity[severity];
  const colour = accepted === null && verdict === 'unmet' ? severity : 'quiet';
  return markup`<span class="level ${colour}"><i aria-hidden="true">${sign}</i> ${word}</span>`;
}
