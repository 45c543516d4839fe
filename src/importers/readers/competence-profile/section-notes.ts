import type { ImportDiagnostic } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import { withoutFootnotes } from '../../text/footnotes';
import { readCompetenceList } from './competence-list';
import { findCompetences } from './find-competences';
import { findTasks } from './find-tasks';
import type { ProfileLine } from './profile-lines';
import {
  afterOutcomeLabel,
  areaHeading,
  competenceHeading,
  isPartHeading,
  isProcessHead,
  taskAreaHeading,
} from './structural-words';

export interface WithoutNotes {
  readonly lines: readonly ProfileLine[];
  readonly removed: readonly ImportDiagnostic[];
}

/** An address alone on a line: what a PDF keeps of the links of a page. */
const address = /^(https?:\/\/|www\.)\S+$/i;

/**
 * Leaves the footnotes out of the sections that are read, with the marks that point to them and the addresses that
 * extraction puts below them. The other chapters keep theirs: they are left out as a whole. The list of
 * competences is left alone, as its numbers look like those of footnotes.
 */
export function withoutNotes(lines: readonly ProfileLine[]): WithoutNotes {
  const competences = findCompetences(lines);
  const codes = competences.competences.map(({ heading }) => heading.code);
  const list = readCompetenceList(lines, competences.from, codes);
  const tasks = findTasks(lines, list.from);
  // A footnote of the last tasks stands below them, where the next part may have begun already.
  const ranges = [
    { from: tasks.from, to: tasks.to > tasks.from ? list.from : tasks.to },
    { from: competences.from, to: competences.to },
  ];
  const inside = new Set(ranges.flatMap(({ from, to }) => lines.slice(from, to)));
  const notes = [...inside].filter(({ role, text }) => role === 'footnote' || address.test(text));
  const left = new Set(notes);
  const cleaned = withoutFootnotes(
    [...inside].filter((line) => !left.has(line)),
    {
      endsNote: ({ text, apart, startsPage }) => apart || startsPage || isHeading(text),
      startsPage: ({ startsPage }) => startsPage,
    },
    (line, text) => ({ ...line, text }),
  );
  const byLine = new Map(cleaned.lines.map((line) => [line.line, line] as const));
  return {
    lines: lines.flatMap((line) => (inside.has(line) ? (byLine.get(line.line) ?? []) : line)),
    removed: [
      ...[...notes, ...cleaned.removed].map(({ text, line }) => notice('import/footnote-removed', line, { text })),
      ...cleaned.unclear.map(({ text, line }) => notice('import/footnote-unclear', line, { text })),
    ],
  };
}

/** A heading of the profile itself: no footnote runs on over it. */
function isHeading(text: string): boolean {
  return (
    isPartHeading(text) ||
    isProcessHead(text) ||
    competenceHeading(text) !== null ||
    areaHeading(text) !== null ||
    taskAreaHeading(text) !== null ||
    afterOutcomeLabel(text) !== null
  );
}
