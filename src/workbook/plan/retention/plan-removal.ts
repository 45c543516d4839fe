import { Refusal } from '../../../core/diagnostics/diagnostic';
import type { AssessmentForm } from '../../../core/exam/assessment-form';
import type { ExamBook } from '../../../core/exam/exam-book';
import { addStatistics } from '../../../core/exam/retention/add-statistics';
import type { ChosenRemoval, RetentionDiagnosticCode } from '../../../core/exam/retention/choose-removed';
import type { KeptStatistics, Statistic } from '../../../core/exam/retention/statistic';
import { noStatistics } from '../../../core/exam/retention/statistic';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { statisticsTextsOf } from '../../../language/statistics-texts';
import { refuseProtected } from '../book/compose';
import type { FoundSheets } from '../book/find-sheets';
import { findSheets } from '../book/find-sheets';
import { placeSheets } from '../book/place-sheets';
import { nameGiver } from '../book/sheet-names';
import { planCollected } from '../collected/plan-collected';
import { planDiploma } from '../diploma/plan-diploma';
import type { SingleRole } from '../identity';
import { definedNameOfRole, keyOfRole } from '../identity';
import { readBook } from '../read-book';
import type { WorkbookSnapshot } from '../snapshot';
import type { CellBlock, SheetChange, WorkbookPlan } from '../workbook-plan';
import type { CandidateLines } from './candidate-lines';
import { amongst, candidateLines, goes } from './candidate-lines';
import { keptLines } from './kept-lines';
import { snapshotWithout } from './snapshot-without';
import { draftStatistics } from './statistics-sheet';

/** A removal of candidate data as data, and the workbook as it is without them. */
export interface RemovalPlan {
  readonly plan: WorkbookPlan;
  /** Before anything of `plan` but the removal itself: for what is worked out from the rest. */
  readonly rest: WorkbookSnapshot;
  readonly restBook: ExamBook;
  /** Names of the sheets that go: forms of these candidates. */
  readonly sheets: readonly string[];
}

/** Lists that are made anew from what is left. */
const listsMadeAnew: readonly SingleRole[] = ['ratings', 'register', 'conflicts'];

/**
 * Takes everything of these candidates out of the sheets that are ours: their rows, their forms, and what was moved from
 * those. Of each row everything goes, also what people noted beside it. Lists are made anew from the rest; Kandidaten and
 * Vrijstellingen, which are people's own, keep an empty row. What stays is counts (`statistics`).
 * @param book read from `snapshot`. @param statistics of these candidates.
 * @throws Refusal retention/own-form, workbook/structure-protected
 */
export function planRemoval(
  book: ExamBook,
  snapshot: WorkbookSnapshot,
  { numbers, by, on }: ChosenRemoval,
  statistics: readonly Statistic[],
): RemovalPlan {
  refuseProtected(snapshot);
  const isOne = amongst(numbers);
  const isTheirs = ({ candidate }: AssessmentForm): boolean => isOne(candidate?.number ?? '');
  const own = book.forms.find(isTheirs);
  if (own !== undefined) throw ownForm(own);
  const found = findSheets(snapshot);
  const forms = book.candidateForms.filter(isTheirs);
  const sheets = new Set(forms.map(({ sheet }) => sheet));
  const lines = [...candidateLines(found, isOne), ...keptLines(found, book, numbers, sheets)];
  const rest = snapshotWithout(snapshot, sheets, lines);
  const restBook = bookOf(rest);
  const there = book.statistics ?? noStatistics;
  const next: KeptStatistics = {
    statistics: addStatistics(there.statistics, statistics),
    removals: [...there.removals, { on, by, candidates: numbers.length }],
  };
  const lists = listsFrom(restBook, rest, found, on);
  const kept = statisticsOn(next, restBook, rest);
  return {
    plan: {
      changes: [
        ...lines.filter(({ role }) => isOwnOfPeople(role)).map(emptied),
        ...lists.flatMap(({ changes }) => changes),
        ...kept.changes,
        ...forms.map(({ sheet }): SheetChange => ({ kind: 'delete', target: sheet })),
      ],
      names: [...lists.flatMap(({ names }) => names), ...kept.names],
      forget: forms.map(({ examId, copy }) => definedNameOfRole({ kind: 'form', examId, copy })),
      activate: keyOfRole({ kind: 'statistics' }),
    },
    rest,
    restBook,
    sheets: [...sheets],
  };
}

function ownForm({ candidate, sheet }: AssessmentForm): Refusal {
  const code: RetentionDiagnosticCode = 'retention/own-form';
  return new Refusal({ code, severity: 'error', at: { sheet }, data: { candidate: candidate?.number ?? '', sheet } });
}

/** A row that is emptied leaves a book that reads as before, only with less in it. */
function bookOf(rest: WorkbookSnapshot): ExamBook {
  const read = readBook(rest);
  if (read.kind !== 'book') throw new Error(`a book without some candidates is ${read.kind}`);
  return read.book;
}

function isOwnOfPeople(role: SingleRole): boolean {
  return !listsMadeAnew.includes(role) && role !== 'diploma';
}

function emptied({ sheet, rows }: CandidateLines): SheetChange {
  const last = Math.max(sheet.corner.column, ...sheet.columns.map(({ index }) => index));
  const blocks = rows.map((row): CellBlock => {
    const first = goes(sheet, row, sheet.corner.column) ? sheet.corner.column : sheet.corner.column + 1;
    return { row, column: first, contents: [Array.from({ length: last - first + 1 }, () => null)] };
  });
  return { kind: 'write', target: sheet.name, blocks };
}

/** Beoordelingen, Register, Verschillen and Diploma-eisen as they are from now on, as far as they are there. */
function listsFrom(
  book: ExamBook,
  rest: WorkbookSnapshot,
  { byKey }: FoundSheets,
  on: string,
): readonly WorkbookPlan[] {
  const hasLists = listsMadeAnew.some((role) => byKey.has(role));
  const used = new Set(book.collected.forms.map(({ version }) => version));
  const collected = { ...book.collected, versions: book.collected.versions.filter(({ id }) => used.has(id)) };
  const lists = hasLists ? [planCollected(book, rest, collected, on)] : [];
  const hasDiploma = lists.some(({ changes }) =>
    changes.some((each) => 'sheet' in each && each.sheet.key === 'diploma'),
  );
  return byKey.has('diploma') && !hasDiploma ? [...lists, planDiploma(book, rest, on)] : lists;
}

function statisticsOn(
  statistics: KeptStatistics,
  { language, framework }: ExamBook,
  rest: WorkbookSnapshot,
): Pick<WorkbookPlan, 'changes' | 'names'> {
  const { byKey } = findSheets(rest);
  const there = byKey.get('statistics')?.sheet ?? null;
  const words = statisticsTextsOf(language);
  const texts = sheetTextsOf(language, framework.kind);
  const name = there?.name ?? nameGiver(rest).free(words.sheetName);
  const draft = draftStatistics(statistics, { words, texts }, name, there);
  return placeSheets([draft], { byKey });
}
