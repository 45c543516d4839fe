import type { ImportDiagnostic } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { BodyToken } from '../qualification-file/print/body-tokens';
import type { OwnTokens } from './own-tokens';

type Heading = Extract<BodyToken, { kind: 'heading' }>;

const taskSections: readonly string[] = ['complexity', 'responsibility', 'knowledge'];
const processSections: readonly string[] = ['description', 'result', 'behaviour'];

/**
 * Settles core tasks that are described without work processes. Sections that only work processes have become one work
 * process with the core task's title, so that every indicator has the parent that plans and forms expect
 * (contracts/cli.md, nesting); it is told. Also joins the lines of a heading that empty lines part.
 * @param tokens of a body, headings with their codes.
 * @param hasTitle whether the document names this code elsewhere (a table, an overview).
 */
export function wholeCoreTasks(tokens: readonly BodyToken[], hasTitle: (code: string) => boolean): OwnTokens {
  const diagnostics: ImportDiagnostic[] = [];
  const settled = segments(withWholeTitles(tokens)).flatMap((segment) => {
    const [heading, ...rest] = segment;
    if (heading?.kind !== 'heading' || heading.found.kind !== 'core-task') return segment;
    return [heading, ...withOwnProcess(heading, taskSectionsFirst(rest))];
  });
  return { tokens: settled, diagnostics };

  function withOwnProcess(heading: Heading, rest: readonly BodyToken[]): readonly BodyToken[] {
    const code = `${heading.found.code}-W1`;
    const first = rest.findIndex((token) => isLabel(token, processSections));
    const repeated = processSections.some((section) => rest.filter((token) => isLabel(token, [section])).length > 1);
    if (first === -1 || repeated || rest.some(isProcessHeading) || hasTitle(code)) return rest;
    const line = rest[first]?.line ?? heading.line;
    const title = [heading.title, ...titleLines(rest).map(({ text }) => text)].join(' ').trim();
    diagnostics.push(notice('import/work-process-supplied', line, { code, parent: heading.found.code }));
    const found = { ...heading.found, code, kind: 'work-process' as const, original: code };
    return [...rest.slice(0, first), { kind: 'heading', found, title, line }, ...rest.slice(first)];
  }
}

/** Core tasks, each with everything up to the next; a heading that repeats after a page break begins none. */
function segments(tokens: readonly BodyToken[]): BodyToken[][] {
  const found: BodyToken[][] = [[]];
  let code: string | null = null;
  for (const token of tokens) {
    if (token.kind === 'heading' && token.found.kind === 'core-task' && token.found.code !== code) {
      code = token.found.code;
      found.push([]);
    }
    found[found.length - 1]?.push(token);
  }
  return found;
}

/** What stands under the core task's own description, result and behaviour goes behind its complexity and knowledge. */
function taskSectionsFirst(rest: readonly BodyToken[]): readonly BodyToken[] {
  const first = rest.findIndex((token) => token.kind === 'label');
  const begins = rest[first];
  if (begins === undefined || !isLabel(begins, processSections) || rest.slice(0, first).some(isProcessHeading))
    return rest;
  const start = rest.findIndex((token) => isLabel(token, taskSections));
  const process = rest.findIndex(isProcessHeading);
  if (start === -1 || (process !== -1 && process < start)) return rest;
  const after = rest.slice(start);
  const length = after.findIndex((token) => isLabel(token, processSections) || isProcessHeading(token));
  const moved = length === -1 ? after : after.slice(0, length);
  return [...rest.slice(0, first), ...moved, ...rest.slice(first, start), ...after.slice(moved.length)];
}

/** A title that runs on below an empty line: between a heading and its first section nothing else can stand. */
function withWholeTitles(tokens: readonly BodyToken[]): BodyToken[] {
  const joined = [...tokens];
  joined.forEach((token, at) => {
    if (token.kind !== 'heading') return;
    const lines = titleLines(tokens.slice(at + 1));
    lines.forEach((line, offset) => {
      joined[at + 1 + offset] = { ...line, afterBlank: false };
    });
  });
  return joined;
}

/** The lines before the first section, when they can be a title and no sentence. */
function titleLines(rest: readonly BodyToken[]): readonly Extract<BodyToken, { kind: 'text' }>[] {
  const end = rest.findIndex((token) => token.kind !== 'text');
  const lines = rest.slice(0, Math.max(0, end)).flatMap((token) => (token.kind === 'text' ? [token] : []));
  const isTitle = lines.length <= 3 && rest[end]?.kind === 'label' && !lines.some(({ text }) => /[.;:]$/.test(text));
  return isTitle ? lines : [];
}

function isLabel(token: BodyToken, sections: readonly string[]): boolean {
  return token.kind === 'label' && sections.includes(token.label);
}

function isProcessHeading(token: BodyToken): boolean {
  return token.kind === 'heading' && token.found.kind === 'work-process';
}
