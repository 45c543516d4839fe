import type { ImportDiagnostic } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { BodyToken } from '../qualification-file/print/body-tokens';
import { fold } from '../qualification-file/print/labels';
import type { OwnTokens } from './own-tokens';

type Heading = Extract<BodyToken, { kind: 'heading' }>;

/** A title takes at most so many lines below the line of its code. */
const linesOfTitle = 3;

/**
 * Gives a heading with a mistaken code the code that the document lists for its title, if one item of its kind has that
 * title and no heading describes that item; each is told.
 * @param tokens of a body, headings with their codes.
 * @param titles of the codes that the document lists (a table, an overview).
 */
export function withTitledCodes(tokens: readonly BodyToken[], titles: ReadonlyMap<string, string>): OwnTokens {
  const described = new Set(tokens.flatMap((token) => (token.kind === 'heading' ? [token.found.code] : [])));
  const diagnostics: ImportDiagnostic[] = [];
  const settled = tokens.map((token, at) => {
    const code = token.kind === 'heading' ? codeByTitle(token, tokens.slice(at + 1)) : null;
    if (token.kind !== 'heading' || code === null) return token;
    diagnostics.push(notice('import/code-repaired', token.line, { original: token.found.original, repaired: code }));
    return { ...token, found: { ...token.found, code, original: code } };
  });
  return { tokens: settled, diagnostics };

  function codeByTitle({ found, title }: Heading, rest: readonly BodyToken[]): string | null {
    const own = fold([title, ...textsBefore(rest)].join(' '));
    const named = [...titles].filter(
      ([code, listed]) => fold(listed) === own && isProcess(code) === isProcess(found.code),
    );
    const [code] = named[0] ?? [];
    return own === '' || named.length > 1 || code === undefined || described.has(code) ? null : code;
  }
}

/** The lines between a heading and what follows it. */
function textsBefore(rest: readonly BodyToken[]): readonly string[] {
  const texts: string[] = [];
  for (const token of rest) {
    if (token.kind !== 'text' || texts.length === linesOfTitle) break;
    texts.push(token.text);
  }
  return texts;
}

function isProcess(code: string): boolean {
  return /-W\d+$/.test(code);
}
