import type { ImportDiagnostic } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { PlacedText } from '../../source-document';
import type { CompetenceList } from './competence-list';
import type { DraftCompetence, DraftCompetenceArea, DraftSentence } from './draft';
import { sentences, withoutEnd } from './draft-tasks';
import type { AreaPart, CompetencePart, CompetenceSection } from './find-competences';
import type { ProfileLine } from './profile-lines';
import type { ProcessRow } from './read-tables';
import { readTables } from './read-tables';
import { afterOutcomeLabel } from './structural-words';
import { lettersOf } from './table-tokens';
import type { Variant } from './variants';

export interface DraftedCompetences {
  readonly areas: readonly DraftCompetenceArea[];
  readonly diagnostics: readonly ImportDiagnostic[];
}

type Tidy = (lines: readonly PlacedText[]) => string;

/**
 * The competence areas with their competences, in the order of the document.
 * @param names letters of the variants' names, for the heads of the tables.
 */
export function draftCompetences(
  section: CompetenceSection,
  list: CompetenceList,
  variants: readonly Variant[],
  names: string,
  tidy: Tidy,
): DraftedCompetences {
  const tables = readTables(section.competences, names, variants.length);
  const diagnostics: ImportDiagnostic[] = [];
  const rows = new Map<number, ProcessRow[]>();
  for (const row of tables.rows) {
    const known = rows.get(row.competence);
    if (known === undefined) rows.set(row.competence, [row]);
    else known.push(row);
  }
  const areas = new Map<string, DraftCompetenceArea & { readonly competences: DraftCompetence[] }>();
  for (const area of section.areas) areas.set(area.heading.code, areaOf(area, list, tidy, diagnostics));
  for (const [at, part] of section.competences.entries()) {
    const code = part.heading.code.split('.')[0] ?? '';
    const area = areas.get(code) ?? { code, title: titleOf(list, code, tidy), text: null, line: null, competences: [] };
    areas.set(code, area);
    area.competences.push(competenceOf(part, rows.get(at) ?? []));
  }
  diagnostics.push(...tableNotices(tables.heads));
  for (const marks of tables.loose) {
    diagnostics.push(notice('import/line-not-placed', marks.line, { text: 'x '.repeat(marks.count).trim() }));
  }
  const partial = tables.rows.filter(({ by }) => by === 'shown' || by === 'aligned');
  const shown = partial.filter(({ by }) => by === 'shown').length;
  if (partial.length > 0) {
    const code = shown > 0 ? 'import/variants-shown' : 'import/variants-guessed';
    diagnostics.push(notice(code, null, { rows: partial.length, shown, of: variants.length }));
  }
  return { areas: [...areas.values()], diagnostics };

  function competenceOf(part: CompetencePart, process: readonly ProcessRow[]): DraftCompetence {
    const { code, title: own } = part.heading;
    const { title, text } = titleAndText(part, titleOf(list, code, tidy), own, tidy);
    if (title === null) diagnostics.push(notice('import/title-missing', part.line.line, { code }));
    if (process.length === 0) diagnostics.push(notice('import/no-indicators', part.line.line, { code }));
    return {
      code,
      title,
      text,
      line: part.line.line,
      process: process.map(processSentence),
      outcomes: sentences(outcomeLines(part.outcome), tidy, null, diagnostics),
    };
  }

  function processSentence(row: ProcessRow): DraftSentence {
    const text = withoutEnd(tidy(row.lines));
    const line = row.lines[0]?.line ?? null;
    const codes = row.variants.flatMap((at) => variants[at]?.code ?? []);
    if (row.by === 'unclear') {
      diagnostics.push(notice('import/variants-unclear', line, { text, marks: row.marks, of: variants.length }));
    } else if (row.by === 'aligned') {
      diagnostics.push(notice('import/variants-aligned', line, { text, marks: row.marks, profiles: codes }));
    }
    return { text, variants: row.by === 'unclear' ? null : codes, line };
  }
}

/** The list has the title; without one, a first line that is no sentence is, and the definition stands below it. */
function titleAndText(
  { line, definition }: CompetencePart,
  listed: string | null,
  own: string,
  tidy: Tidy,
): { readonly title: string | null; readonly text: string | null } {
  const first = { text: own, line: line.line };
  const isTitle = definition[0] !== undefined && !/[.;,]$/.test(own) && /^\p{Lu}/u.test(definition[0].text);
  const repeats = listed !== null && lettersOf(own) === lettersOf(listed);
  if (isTitle && (listed === null || repeats)) return { title: tidy([first]), text: tidy(definition) };
  const text = tidy([first, ...definition]).replace(/\s+\.$/, '');
  return { title: listed, text: text === '' ? null : text };
}

function titleOf(list: CompetenceList, code: string, tidy: Tidy): string | null {
  const lines = list.titles.get(code);
  return lines === undefined ? null : tidy(lines);
}

/** The heading above the competences names the area; what the list calls it is told where more than the case differs. */
function areaOf(
  { heading, line, more }: AreaPart,
  list: CompetenceList,
  tidy: Tidy,
  diagnostics: ImportDiagnostic[],
): DraftCompetenceArea & { readonly competences: DraftCompetence[] } {
  const paragraph = more.findIndex(({ apart }) => apart);
  const runsOn = paragraph === -1 ? more : more.slice(0, paragraph);
  const printed = tidy([{ text: heading.title, line: line.line }, ...runsOn]);
  const listed = titleOf(list, heading.code, tidy);
  const isSame = listed !== null && lettersOf(listed) === lettersOf(printed);
  const title = isSame ? listed : printed;
  if (listed !== null && !isSame) {
    diagnostics.push(
      notice('import/title-differs', list.titles.get(heading.code)?.[0]?.line ?? line.line, {
        code: heading.code,
        title,
        other: listed,
      }),
    );
  }
  const text = tidy(more.slice(runsOn.length));
  return { code: heading.code, title, text: text === '' ? null : text, line: line.line, competences: [] };
}

/** The lines below the label "Resultaat", with what stands behind it. */
function outcomeLines(lines: readonly ProfileLine[]): readonly ProfileLine[] {
  return lines.flatMap((line) => {
    const behind = afterOutcomeLabel(line.text);
    if (behind === null) return [line];
    return behind === '' ? [] : [{ ...line, text: behind }];
  });
}

function tableNotices(heads: readonly ProfileLine[]): ImportDiagnostic[] {
  const [first] = heads;
  return first === undefined
    ? []
    : [notice('import/table-heads-removed', first.line, { lines: heads.map(({ line }) => String(line)) })];
}
