import type { Result } from '../../../core/diagnostics/diagnostic';
import type { Framework } from '../../../core/framework/framework';
import type { ImportDiagnostic, ImportDiagnosticCode } from '../../import-diagnostic';
import { inLineOrder, notice } from '../../import-diagnostic';
import type { PlacedText, SourceLine } from '../../source-document';
import type { DocumentWords } from '../../spelling/spelling';
import type { FilledLine } from '../../text/filled-lines';
import { filledLines } from '../../text/filled-lines';
import { documentWords, textTidier } from '../../text/tidy-text';
import { textOf } from '../../text/join-lines';
import { withoutFurnitureBut } from '../kept-headings';
import { furnitureNotices } from '../qualification-file/print/furniture-notices';
import { fold } from '../qualification-file/print/labels';
import type { Reader } from '../reader';
import { beginsAddition, withOwnAdditions } from './additions';
import { assembleAddendum } from './assemble-addendum';
import { chapterOf, divideChapters, listHeading, numbering } from './chapters';
import { withoutLoneFootnotes } from './lone-footnotes';
import { readCompetencies } from './read-competencies';
import { readKnowledge } from './read-knowledge';
import { readOverview } from './read-overview';
import { readTasks } from './read-tasks';
import { titleOf } from './title';

/** How many different signs of an addendum a text needs to be taken for one. */
const signsNeeded = 3;

/** Reads an addendum to a competence profile as text: numbered tasks in groups, knowledge, skills and competencies. */
export const addendumReader: Reader = {
  recognises: (document) => {
    if (document.shape !== 'lines') return false;
    const signs = new Set<string>();
    for (const { text } of document.lines) {
      const sign = signOf(text);
      if (sign !== null) signs.add(sign);
    }
    return signs.has('overview') && signs.size >= signsNeeded && !signs.has('code');
  },
  read: async (document, spellings) =>
    readAddendum(document.shape === 'lines' ? document.lines : [], await documentWords(spellings, document)),
};

/** What a line says of the kind of its document; codes of qualification files say that it is another. */
function signOf(text: string): string | null {
  if (text === '' || text.length > 160) return null;
  if (/^[BPCD]\d-K\d/.test(text)) return 'code';
  const chapter = chapterOf(text);
  if (chapter === 'overview' || chapter === 'tasks' || chapter === 'knowledge') return chapter;
  const list = listHeading(text);
  if (list !== null) return list === 'skills' ? 'skills' : null;
  if (/^Competentie\s+[A-Y][.:]?\s+\p{Lu}/u.test(text)) return 'competency';
  return beginsAddition(text) ? 'addition' : /^Addendum\b/.test(text) ? 'addendum' : null;
}

function readAddendum(all: readonly SourceLine[], words: DocumentWords): Result<Framework, ImportDiagnosticCode> {
  const marked = all.filter(({ role, text }) => role === 'footnote' && text !== '');
  const content = all.map((line) => (line.role === 'footnote' ? { ...line, text: '' } : line));
  const notes = withoutLoneFootnotes(content);
  const kept = withoutFurnitureBut(notes.lines, isBuiltOf);
  const lines = withOwnAdditions(filledLines(kept));
  const tidier = textTidier(
    lines.map(({ text }) => text),
    words,
  );
  const chapters = divideChapters(lines);
  const overview = readOverview(chapters.overview, occurrencesOf(lines));
  const tasks = readTasks(chapters.tasks, overview);
  const titles = [...overview.groups, ...tasks.groups].map(({ title }) => textOf(title));
  const knowledge = readKnowledge(chapters.knowledge, [...new Set(titles)]);
  const competencies = readCompetencies(chapters.competencies);
  const { value, diagnostics } = assembleAddendum(
    {
      title: titleOf(all),
      overview,
      groups: tasks.groups,
      knowledge: knowledge.groups,
      competencies: competencies.competencies,
    },
    tidier.tidy,
  );
  const told: ImportDiagnostic[] = [
    ...[...marked.map(({ text, number }) => ({ text, line: number })), ...notes.removed].map(({ text, line }) =>
      notice('import/footnote-removed', line, { text }),
    ),
    ...furnitureNotices(notes.lines, kept),
    ...[...chapters.others, knowledge.unplaced, competencies.before].flatMap(partNotRead),
    ...tasks.unplaced.map(({ text, line }) => notice('import/line-not-placed', line, { text })),
    ...(diagnostics as readonly ImportDiagnostic[]),
    ...tidier.repairs,
  ];
  return { value, diagnostics: inLineOrder(told) };
}

/** Headings stay, and so do sentences that begin alike on several pages. */
function isBuiltOf({ text }: SourceLine): boolean {
  if (/^(?:De|Het|Een|Zij|Ze|Hij|In|Bij|Daarnaast|Toelichting|Competentie)\s/.test(text)) return true;
  if (beginsAddition(text)) return true;
  return chapterOf(text) !== null || listHeading(text) !== null || numbering.test(text);
}

function occurrencesOf(lines: readonly FilledLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    if (text.length > 90) continue;
    const letters = fold(text.replace(numbering, ''));
    counts.set(letters, (counts.get(letters) ?? 0) + 1);
  }
  return counts;
}

function partNotRead(lines: readonly PlacedText[]): ImportDiagnostic[] {
  const [first] = lines;
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined || first.line === null) return [];
  return [notice('import/part-not-read', first.line, { part: first.text, from: first.line, to: last.line })];
}
