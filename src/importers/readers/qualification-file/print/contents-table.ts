import type { SourceLine } from '../../../source-document';
import { findCodes } from './codes';
import { fold } from './labels';
import { withoutLeader } from './overview-lines';

/** Lines of the front that are its table of contents: from the first up to the one behind the last. */
export interface ContentsTable {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The dots between an entry and its page. */
const leader = /(\.\s?){5,}\s*\d{1,3}$|…+\s*\d{1,3}$/;

/**
 * Finds the table of contents: it begins with its heading and ends where its first entry stands again, as a heading, or
 * with the last dots before a page number.
 * It has the codes and titles of the overview once more, with page numbers behind them or torn off. A document whose
 * codes stand nowhere else in front of the body keeps it, as its overview.
 * @param front the lines before the body.
 */
export function contentsTable(front: readonly SourceLine[]): ContentsTable | null {
  const from = front.findIndex(({ text }) => /^inhoud(sopgave)?:?$/i.test(text));
  if (from === -1) return null;
  const first = front.findIndex(({ text }, at) => at > from && text !== '');
  const entry = fold(withoutPage(front[first]?.text ?? ''));
  const again = front.findIndex(({ text }, at) => at > first && entry !== '' && fold(text) === entry);
  const to = again === -1 ? front.map(({ text }) => leader.test(text)).lastIndexOf(true) + 1 : again;
  const hasCodes = to > from && front.slice(to).some(({ text }) => findCodes(text).length > 0);
  return hasCodes ? { name: front[from]?.text ?? '', from, to } : null;
}

function withoutPage(text: string): string {
  return withoutLeader(text).replace(/\s+\d{1,3}$/, '');
}
