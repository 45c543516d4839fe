import type { ImportDiagnostic } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { SourceLine } from '../../source-document';
import type { BodyToken } from '../qualification-file/print/body-tokens';
import { isSection } from '../qualification-file/print/labels';
import type { OwnLetter } from './own-codes';

type Text = Extract<BodyToken, { kind: 'text' }>;
type Heading = Extract<BodyToken, { kind: 'heading' }>;

/** Tokens of a body that has one part, and what had to be told about them. */
export interface OwnTokens {
  readonly tokens: readonly BodyToken[];
  readonly diagnostics: readonly ImportDiagnostic[];
}

/**
 * Makes the tokens of a body those of one part without profiles: headings with the document's own prefix only, no parts,
 * no additions, no sections that other documents have between core tasks; whatever looked like one is text again.
 * @param tokens in order.
 * @param lines that the tokens were made of.
 */
export function ownTokens(tokens: readonly BodyToken[], lines: readonly SourceLine[], letter: OwnLetter): OwnTokens {
  const diagnostics: ImportDiagnostic[] = [];
  const prefix = prefixOf(tokens, letter);
  const own: BodyToken[] = [{ kind: 'profile-heading', code: prefix, title: '', line: lines[0]?.number ?? 1 }];
  let begun = false;
  let asText: number | null = null;
  tokens.forEach((token, at) => {
    if (token.kind === 'heading' && isOwn(token, tokens[at + 1]))
      return begin({ ...token, found: withPrefix(token, prefix) });
    if (token.kind === 'label' && isSection(token.label)) return begin(token);
    if (token.kind === 'addition') return unplaced(wordsAt(token.line, token.name), token.line);
    if (token.kind === 'text' && token.line === asText) return;
    const text = textToken(token);
    if (begun) own.push(text ?? token);
    else if (text !== null) unplaced(text.text, text.line);
    else if (token.kind === 'competencies') unplaced(token.text, token.line);
  });
  return { tokens: own, diagnostics };

  function begin(token: BodyToken): void {
    begun = true;
    own.push(token);
  }

  function unplaced(text: string, line: number): void {
    diagnostics.push(notice('import/line-not-placed', line, { text }));
  }

  /** The token as a line of text; null where it is more than that. */
  function textToken(token: BodyToken): Text | null {
    switch (token.kind) {
      case 'text':
        return token;
      case 'label':
        asText = token.line;
        return asLine(token.text, token.line);
      case 'heading':
        return asLine(`${token.found.original} ${token.title}`.trim(), token.line);
      case 'profile-heading':
        return asLine(`${token.code} ${token.title}`, token.line);
      case 'addition':
      case 'competencies':
      case 'not-applicable':
        return null;
    }
  }

  function asLine(text: string, line: number): Text {
    return { kind: 'text', text, afterBlank: false, startsPage: false, line };
  }

  function wordsAt(line: number, otherwise: string): string {
    return lines.find(({ number, text }) => number === line && text !== '')?.text ?? otherwise;
  }

  /** A code with another letter is a misread one where a section follows; else a text mentions it. */
  function isOwn({ found, title }: Heading, next: BodyToken | undefined): boolean {
    if (next?.kind === 'label' && isSection(next.label)) return true;
    return found.code.startsWith(letter) && !/^\p{Ll}/u.test(title);
  }
}

/** "C1": what most of the headings have before their K. */
function prefixOf(tokens: readonly BodyToken[], letter: OwnLetter): string {
  const counts = new Map<string, number>();
  for (const token of tokens) {
    const prefix = token.kind === 'heading' ? (/^[A-Z]\d+/.exec(token.found.code)?.[0] ?? '') : '';
    if (prefix.startsWith(letter)) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? `${letter}1`;
}

function withPrefix({ found }: Heading, prefix: string): Heading['found'] {
  return { ...found, code: found.code.replace(/^[A-Z]\d+/, prefix) };
}
