import type { ImportDiagnostic } from '../../import-diagnostic';
import type { PlacedText, SourceLine } from '../../source-document';
import type { TextTidier } from '../../text/tidy-text';
import { textOf } from '../../text/join-lines';
import type { DraftCoreTask } from '../qualification-file/draft';
import { bodyWithoutFootnotes } from '../qualification-file/print/body-without-footnotes';
import { draftOfBody } from '../qualification-file/print/draft-of-body';
import type { Overview } from '../qualification-file/print/overview';
import { readBody } from '../qualification-file/print/read-body';
import type { OwnLetter } from './own-codes';
import { ownTokens } from './own-tokens';
import { withTitledCodes } from './titled-codes';
import { wholeCoreTasks } from './whole-core-tasks';

/** A code that the document names outside the description, with its title as far as it tells. */
export interface ListedCode {
  readonly code: string;
  readonly title: readonly PlacedText[];
  readonly line: number;
}

/**
 * Core tasks of a document that has no parts and profiles (certificate, elective), with everything below them: complexity,
 * responsibility, knowledge, and work processes with description, result, behaviour and competencies.
 * @param lines of the description, page furniture removed.
 * @param letter of its codes.
 * @param listed codes of its table or overview; what stands only there is an item without texts.
 * @param words tools of this document.
 */
export function readBuildingBlocks(
  lines: readonly SourceLine[],
  letter: OwnLetter,
  listed: readonly ListedCode[],
  words: TextTidier,
): { readonly coreTasks: readonly DraftCoreTask[]; readonly diagnostics: readonly ImportDiagnostic[] } {
  const titled = listed.filter(({ title }) => title.length > 0);
  const titles = new Map(titled.map(({ code, title }) => [code, textOf(title)] as const));
  const { tokens, notes } = bodyWithoutFootnotes(lines);
  const own = ownTokens(tokens, lines, letter);
  const coded = withTitledCodes(own.tokens, titles);
  const whole = wholeCoreTasks(coded.tokens, (code) => titles.has(code));
  const body = readBody(whole.tokens, (code) => titles.get(code) ?? null);
  const draft = draftOfBody(body.parts, {
    overview: overviewOf(listed),
    codesOf: () => [],
    judge: words.judge,
    spelling: words.repair,
  });
  return {
    coreTasks: draft.coreTasks,
    diagnostics: [
      ...notes,
      ...own.diagnostics,
      ...coded.diagnostics,
      ...whole.diagnostics,
      ...body.diagnostics,
      ...draft.diagnostics,
    ],
  };
}

/** The listed codes as a tree; a work process whose core task is not listed gets one. */
function overviewOf(listed: readonly ListedCode[]): Overview {
  const isTask = (code: string): boolean => !/-W\d+$/.test(code);
  const tasks = new Map(listed.filter(({ code }) => isTask(code)).map((entry) => [entry.code, entry] as const));
  for (const { code, line } of listed) {
    const core = code.replace(/-W\d+$/, '');
    if (!tasks.has(core)) tasks.set(core, { code: core, title: [], line });
  }
  const coreTasks = [...tasks.values()].map((task) => ({
    ...task,
    workProcesses: listed.filter(({ code }) => !isTask(code) && code.startsWith(`${task.code}-W`)),
  }));
  return { coreTasks, profiles: [], unsettled: [] };
}
