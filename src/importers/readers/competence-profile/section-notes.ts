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
  const isInside = lines.map((_, at) => ranges.some(({ from, to }) => at >= from && at < to));
  const isNote = ({ role, text }: ProfileLine): boolean => role === 'footnote' || address.test(text);
  const inside = lines.filter((_, at) => isInside[at] === true);
  const notes = inside.filter(isNote);
  const cleaned = withoutFootnotes(
    notes.length === 0 ? inside : inside.filter((line) => !isNote(line)),
    {
      endsNote: ({ text, apart, startsPage }) => apart || startsPage || isHeading(text),
      startsPage: ({ startsPage }) => startsPage,
    },
    (line, text) => ({ ...line, text }),
  );
  return {
    lines: merged(lines, isInside, cleaned.lines),
    removed: [
      ...[...notes, ...cleaned.removed].map(({ text, line }) => notice('import/footnote-removed', line, { text })),
      ...cleaned.unclear.map(({ text, line }) => notice('import/footnote-unclear', line, { text })),
    ],
  };
}

/** The lines of the document with what is left of those inside in their place. */
function merged(
  lines: readonly ProfileLine[],
  isInside: readonly boolean[],
  left: readonly ProfileLine[],
): readonly ProfileLine[] {
  let next = 0;
  return lines.flatMap((line, at) => {
    if (isInside[at] !== true) return [line];
    const kept = left[next];
    if (kept?.line !== line.line) return [];
    next += 1;
    return [kept];
  });
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
