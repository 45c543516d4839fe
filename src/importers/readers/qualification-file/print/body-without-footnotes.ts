import type { ImportDiagnostic } from '../../../import-diagnostic';
import { notice } from '../../../import-diagnostic';
import type { SourceLine } from '../../../source-document';
import { withoutFootnotes } from '../../../text/footnotes';
import type { BodyToken } from './body-tokens';
import { bodyTokens } from './body-tokens';

/**
 * The tokens of a body without its footnotes and the marks that call them; both are told. A line that the file itself
 * calls a footnote is one, also where no mark for it is found.
 * @param lines of the body, page furniture removed.
 */
export function bodyWithoutFootnotes(lines: readonly SourceLine[]): {
  readonly tokens: readonly BodyToken[];
  readonly notes: readonly ImportDiagnostic[];
} {
  const tokens = bodyTokens(lines);
  const texts = tokens.flatMap((token) => (token.kind === 'text' ? [token] : []));
  const follows = new Set(tokens.filter((_, at) => tokens[at - 1]?.kind !== 'text'));
  const cleaned = withoutFootnotes(
    texts,
    {
      endsNote: (line) => line.afterBlank || line.startsPage || follows.has(line),
      startsPage: (line) => line.startsPage,
    },
    (line, text) => ({ ...line, text }),
  );
  const named = new Set(lines.flatMap(({ role, number }) => (role === 'footnote' ? [number] : [])));
  const body = cleaned.lines.filter(({ line }) => !named.has(line));
  const removed = [...cleaned.removed, ...cleaned.lines.filter(({ line }) => named.has(line))];
  const byLine = new Map(body.map((line) => [line.line, line] as const));
  return {
    tokens: tokens.flatMap((token): readonly BodyToken[] => {
      const kept = token.kind === 'text' ? byLine.get(token.line) : token;
      return kept === undefined ? [] : [kept];
    }),
    notes: [
      ...removed.map(({ text, line }) => notice('import/footnote-removed', line, { text })),
      ...cleaned.unclear.map(({ text, line }) => notice('import/footnote-unclear', line, { text })),
    ],
  };
}
