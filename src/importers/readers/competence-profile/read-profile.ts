import type { Result } from '../../../core/diagnostics/diagnostic';
import type { Framework } from '../../../core/framework/framework';
import type { ImportDiagnostic, ImportDiagnosticCode } from '../../import-diagnostic';
import { inLineOrder } from '../../import-diagnostic';
import type { SourceLine } from '../../source-document';
import type { DocumentWords } from '../../spelling/spelling';
import { documentWords, textTidier } from '../../text/tidy-text';
import { withoutContents } from '../contents';
import type { Reader } from '../reader';
import { assembleProfile } from './assemble-profile';
import { readCompetenceList } from './competence-list';
import { draftCompetences } from './draft-competences';
import { draftTasks } from './draft-tasks';
import { findCompetences } from './find-competences';
import { findTasks } from './find-tasks';
import { profileLines } from './profile-lines';
import { readTitle } from './profile-title';
import { mostMarks } from './read-tables';
import { withoutNotes } from './section-notes';
import { competenceHeading, isProcessHead } from './structural-words';
import { lettersOf } from './table-tokens';
import { tellUnreadParts } from './unread-parts';
import { nameVariants } from './variants';

/** So many lines with marks a text needs at least to be taken for a competence profile. */
const marksNeeded = 3;

/** Reads a competence profile (beroepscompetentieprofiel): tasks per variant, and competences with a matrix of marks. */
export const competenceProfileReader: Reader = {
  recognises: (document) => document.shape === 'lines' && isProfile(document.lines),
  read: async (document, spellings) =>
    readProfile(document.shape === 'lines' ? document.lines : [], await documentWords(spellings, document)),
};

/** A process head with a numbered competence above it and marks below it: no other kind of document has those. */
function isProfile(lines: readonly SourceLine[]): boolean {
  let isNumbered = false;
  let inTable = false;
  let marks = 0;
  for (const { text, cells } of lines) {
    if (text === '') continue;
    if (isProcessHead(text) || isProcessHead(cells?.[0] ?? '')) inTable ||= isNumbered;
    else if (!inTable) isNumbered ||= competenceHeading(text) !== null;
    else if (/(^|\s)\(?[xX×✓✔✗✘☑☒√]\)?(\s+[-–—])*$/u.test(text)) marks += 1;
    if (marks >= marksNeeded) return true;
  }
  return false;
}

function readProfile(all: readonly SourceLine[], words: DocumentWords): Result<Framework, ImportDiagnosticCode> {
  const printed = profileLines(all);
  const listed = withoutContents(printed.lines);
  const { lines, removed } = withoutNotes(listed.lines);
  const competences = findCompetences(lines);
  const codes = competences.competences.map(({ heading }) => heading.code);
  const list = readCompetenceList(lines, competences.from, codes);
  const tasks = findTasks(lines, list.from);
  const tidier = textTidier(
    lines.map(({ text }) => text),
    words,
  );
  const variants = nameVariants(
    tasks.variants,
    lines.slice(0, list.from),
    mostMarks(competences.competences),
    tidier.tidy,
  );
  const names = variants.value.map(({ title }) => lettersOf(title ?? '')).join('');
  const drafted = draftCompetences(competences, list, variants.value, names, tidier.tidy);
  const drawnUp = draftTasks(tasks, variants.value, tidier.tidy);
  const assembled = assembleProfile({
    title: readTitle(lines),
    variants: variants.value,
    taskAreas: drawnUp.areas,
    competenceAreas: drafted.areas,
  });
  const diagnostics: ImportDiagnostic[] = [
    ...printed.diagnostics,
    ...listed.diagnostics,
    ...removed,
    ...tellUnreadParts(lines, [tasks, list, competences]),
    ...variants.diagnostics,
    ...drafted.diagnostics,
    ...drawnUp.diagnostics,
    ...tidier.repairs,
    ...(assembled.diagnostics as readonly ImportDiagnostic[]),
  ];
  return { value: assembled.value, diagnostics: inLineOrder(diagnostics) };
}
