import type { BodyToken } from './body-tokens';
import { distance, fold } from './labels';
import type { Overview } from './overview';

/** The heading of a core task or work process that stands there without its code. */
export interface TitleToken {
  readonly kind: 'title';
  readonly of: 'core-task' | 'work-process';
  readonly title: readonly Text[];
  readonly line: number;
}

type Text = Extract<BodyToken, { kind: 'text' }>;

/** Lines that a title may be broken over. */
const titleLines = 4;
/** A shorter title is a word that a sentence can end in. */
const leastLetters = 8;

/**
 * Finds headings without a code: a title of the overview right above "Complexiteit" or "Omschrijving".
 * @param tokens of the body.
 */
export function titleHeadings(
  tokens: readonly BodyToken[],
  { coreTasks }: Overview,
): readonly (BodyToken | TitleToken)[] {
  const letters = (title: readonly { readonly text: string }[]): string => fold(title.map(({ text }) => text).join(''));
  const titles = {
    complexity: coreTasks.map(({ title }) => letters(title)),
    description: coreTasks.flatMap(({ workProcesses }) => workProcesses.map(({ title }) => letters(title))),
  };
  const found: (BodyToken | TitleToken)[] = [];
  for (const token of tokens) {
    if (token.kind === 'label' && (token.label === 'complexity' || token.label === 'description')) {
      const title = titleAtEnd(found, titles[token.label]);
      const [first] = title;
      if (first !== undefined) {
        found.splice(found.length - title.length);
        const of = token.label === 'complexity' ? 'core-task' : 'work-process';
        found.push({ kind: 'title', of, title, line: first.line });
      }
    }
    found.push(token);
  }
  return found;
}

/** The last lines that together are one of the titles; none below a heading, which has its title already. */
function titleAtEnd(tokens: readonly (BodyToken | TitleToken)[], titles: readonly string[]): readonly Text[] {
  for (let count = 1; count <= titleLines; count += 1) {
    const token = tokens[tokens.length - count];
    if (token?.kind !== 'text') break;
    const lines = tokens.slice(-count).flatMap((one) => (one.kind === 'text' ? [one] : []));
    const read = fold(lines.map(({ text }) => text).join(''));
    const isTitle = titles.some((title) => isLike(read, title));
    if (isTitle) return tokens[tokens.length - count - 1]?.kind === 'heading' ? [] : lines;
  }
  return [];
}

function isLike(read: string, title: string): boolean {
  const misread = Math.floor(title.length / 10);
  return title.length >= leastLetters && distance(read, title, misread) <= misread;
}
