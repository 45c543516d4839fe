import type { CandidateResults } from '../../../core/exam/collect/candidate-results';
import { candidateResults } from '../../../core/exam/collect/candidate-results';
import type { RecordedAttempt } from '../../../core/exam/collect/attempts-of';
import { sittingKey } from '../../../core/exam/collect/collected';
import { countingParts } from '../../../core/exam/collect/counting-parts';
import type { Filled } from '../../../core/exam/collect/filled';
import { remarksOf, valuesOf } from '../../../core/exam/collect/filled';
import type { ExamBook } from '../../../core/exam/exam-book';
import { wholeMark } from '../../../core/exam/mark';
import type { AttemptPart } from '../../../core/exam/results/attempt';
import { adoptionState } from '../../../core/exam/results/ratings-hash';
import { collectedSheetTextsOf } from '../../../language/collected-sheet-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import { statusWord } from '../form/attempt-words';
import type { DraftCell, DraftRow, DraftSheet, InputRule } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { ListColumn } from './list-sheet';
import { contentAt, draftList } from './list-sheet';
import type { RegisterRead } from './read-register';
import { dateAt, statusAt } from './register-cells';
import { hasOwnRemarks, withOwnRemarks } from './own-remarks';
import { factsText, readFacts, remarksSaid } from './register-row';
import { rowKeyOf, sittingCells } from './sitting-key';

const widths = {
  candidate: 12,
  name: 20,
  exam: 10,
  coreTask: 11,
  attempt: 7,
  kind: 14,
  status: 13,
  date: 12,
  assessors: 20,
  outcome: 11,
  mark: 8,
  counts: 9,
  exemption: 13,
  remarks: 24,
  state: 13,
  adoptedOn: 13,
  adoptedBy: 16,
} as const;

/** What a row is made of. */
interface RegisterLine {
  readonly candidate: CandidateResults;
  readonly recorded: RecordedAttempt;
  /** Null = nothing was rated. */
  readonly part: AttemptPart | null;
  /** The same as it counts: without what the candidate is exempt from; null = nothing of it counts. */
  readonly counting: AttemptPart | null;
}

/**
 * The sheet Register: a row for each core task of each attempt, with what it came to when forms were collected. What
 * people typed stays: course, date, adoption, rows and columns of their own.
 * @param book with everything that is collected. @param typed what stands in the register now.
 */
export function draftRegister(
  book: ExamBook,
  typed: RegisterRead['typed'],
  texts: SheetTexts,
  name: string,
  there: KeyedSheet | null,
): DraftSheet {
  const words = collectedSheetTextsOf(book.language).register;
  const column = (key: keyof typeof widths): ListColumn => ({ key, width: widths[key], header: words.columns[key] });
  const lines = candidateResults(book).flatMap((candidate) =>
    candidate.attempts
      // A row that somebody typed stays as it is; it needs no other.
      .filter(({ attempt, form }) => form !== null || !typed.has(sittingKey({ ...attempt, attempt: attempt.number })))
      .flatMap((recorded): readonly RegisterLine[] => {
        const { parts } = recorded.attempt;
        const counting = countingParts(recorded, candidate.exemptions);
        return (parts.length === 0 ? [null] : parts).map((part) => ({
          candidate,
          recorded,
          part,
          counting: counting.find(({ coreTask }) => coreTask === part?.coreTask) ?? null,
        }));
      }),
  );
  const rows = lines.map((line) => registerRow(line, book, texts, there));
  return draftList(
    {
      role: 'register',
      name,
      tabColor: '#107c10',
      title: words.title,
      note: words.note,
      table: 'DekkendRegister',
      columns: [
        ...(Object.keys(widths) as readonly (keyof typeof widths)[]).map(column),
        ...['hash', 'machine'].map((key) => ({ key, width: 9, hidden: true, header: key })),
      ],
      above: [],
      rows: rows.length === 0 ? [{ key: null, height: 18, cells: { candidate: blank('text') } }] : rows,
      frozen: 3,
      features: () => [],
      isNoted: (row) => there !== null && hasOwnRemarks(...remarksIn(there, row)),
    },
    there,
    texts,
  );
}

function registerRow(
  { candidate, recorded, part, counting: own }: RegisterLine,
  book: ExamBook,
  texts: SheetTexts,
  there: KeyedSheet | null,
): DraftRow {
  const words = collectedSheetTextsOf(book.language).register;
  const { attempt, form, hash } = recorded;
  const sitting = { ...(form ?? attempt), attempt: attempt.number };
  const coreTask = part?.coreTask ?? '';
  const key = rowKeyOf(sitting, coreTask);
  const result = candidate.coreTasks.find((each) => each.coreTask === coreTask);
  const counting = result?.exams.find(({ examId }) => examId === attempt.examId)?.counting?.attempt;
  const counts = counting?.number === attempt.number && counting.kind === attempt.kind;
  const filled = form?.filled ?? {};
  const remarks = remarksOf(filled);
  const head = headOf(book, sitting, filled);
  const said = { status: filled['status'] ?? 'taken', date: filled['date'] ?? '', ...(head ? {} : { remarks }) };
  const row = there?.row(key) ?? null;
  const adopted = attempt.adopted;
  return {
    key,
    height: null,
    cells: {
      ...sittingCells(sitting, book.exams, texts),
      name: text(candidate.name ?? '', 'text'),
      coreTask: text(coreTask, 'text'),
      assessors: text(valuesOf(filled, /^assessor\.\d+$/).join(', '), 'text'),
      outcome: text(own === null ? '' : (own.outcome ?? texts.form.incomplete), 'codeCentered'),
      mark: markOf(own),
      counts: text(counts ? words.counts : '', 'codeCentered'),
      exemption: text(exemptionText(candidate, coreTask, words.exempt), 'text'),
      remarks: text(there === null ? remarks : withOwnRemarks(...remarksIn(there, row), remarks), 'text'),
      state: text(words.states[adoptionState(attempt, hash, coreTask === '' ? null : coreTask)], 'text'),
      ...typedCells(key, attempt, texts, there),
      hash: text(adopted?.hash ?? '', 'machine'),
      machine: text(factsText({ head, said }), 'machine'),
    },
  };
}

/** What stands in the column with remarks, and what forms said there when the row was written. */
function remarksIn(there: KeyedSheet, row: number | null): readonly [typed: string, said: string] {
  const facts = readFacts(there.text(row, there.column('machine')));
  return [there.text(row, there.column('remarks')), remarksSaid(facts)];
}

/** Only of a form that was collected: one on a sheet says itself what is filled in. */
function headOf({ collected }: ExamBook, sitting: Parameters<typeof sittingKey>[0], filled: Filled): Filled | null {
  const isCollected = collected.forms.some((form) => sittingKey(form) === sittingKey(sitting));
  return isCollected ? Object.fromEntries(Object.entries(filled).filter(([key]) => !key.includes('@'))) : null;
}

/**
 * The cells that people fill in, as the workbook knows them now: what was typed in one row of an attempt holds for all. Of
 * what is not adopted stays what is no date (read-register.ts says when a date counts).
 */
function typedCells(
  key: string,
  shown: RecordedAttempt['attempt'],
  texts: SheetTexts,
  there: KeyedSheet | null,
): DraftRow['cells'] {
  const row = there === null ? null : there.row(key);
  const kept = (column: string, cell: DraftCell): DraftCell => {
    const content = row === null || there === null ? null : contentAt(there, row, there.column(column));
    return content === null ? cell : { ...cell, content };
  };
  // What the program does not understand stays for whoever typed it, and is told (read-register.ts).
  const isUnread = (column: string, isRead: (row: number) => boolean): boolean =>
    row !== null && there !== null && there.text(row, there.column(column)).trim() !== '' && !isRead(row);
  const word = text(statusWord(shown.status, texts), 'input');
  const isStatus = (at: number): boolean => there !== null && statusAt(there, at) !== null;
  const status = { ...(isUnread('status', isStatus) ? kept('status', word) : word), input: statusRule(texts) };
  const day = dateCell(shown.date);
  const isDay = (at: number): boolean => there !== null && dateAt(there, at, 'date') !== null;
  const date: DraftCell = { ...(isUnread('date', isDay) ? kept('date', day) : day), input: dateRule(texts) };
  const by = shown.adopted?.by ?? '';
  const adoptedOn = (): DraftCell => {
    if (shown.adopted !== null) return dateCell(shown.adopted.on);
    const isDate = row !== null && there !== null && dateAt(there, row, 'adoptedOn') !== null;
    return isDate ? blank('inputDate') : kept('adoptedOn', blank('inputDate'));
  };
  return {
    status,
    date,
    adoptedOn: { ...adoptedOn(), input: dateRule(texts) },
    adoptedBy: by === '' ? kept('adoptedBy', blank('input')) : text(by, 'input'),
  };
}

function dateCell(date: string | null): DraftCell {
  return date === null ? blank('inputDate') : { content: { kind: 'date', date }, style: 'inputDate' };
}

function statusRule(texts: SheetTexts): InputRule {
  return { rule: { kind: 'choices', choices: texts.form.sittings }, strict: true, ...texts.inputChoose };
}

function dateRule(texts: SheetTexts): InputRule {
  return { rule: { kind: 'date', min: '2000-01-01', max: '2099-12-31' }, strict: true, ...texts.inputDate };
}

function markOf(part: AttemptPart | null): DraftCell {
  return part === null || part.mark === null || part.outcome === null
    ? blank('number')
    : number(wholeMark(part.mark, part.outcome), 'number');
}

function exemptionText({ exemptions }: CandidateResults, coreTask: string, words: (date: string) => string): string {
  const own = exemptions.filter((each) => each.coreTask.trim().toLowerCase() === coreTask.toLowerCase());
  return own.map(({ part, date }) => [part, words(date)].filter(Boolean).join(' ')).join(', ');
}
