import type { Collected, CollectedForm, FormVersion, VersionRow } from '../../../core/exam/collect/collected';
import { fieldKey, fieldOf } from '../../../core/exam/collect/filled';
import type { ExamBook } from '../../../core/exam/exam-book';
import { notObservedCode } from '../../../core/exam/not-observed';
import { ratersOf, scaleOf } from '../../../core/exam/scoring';
import { collectedSheetTextsOf } from '../../../language/collected-sheet-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell, DraftRow, DraftSheet, InputRule } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { ListColumn } from './list-sheet';
import { draftList } from './list-sheet';
import { rowKeyOf, sittingCells } from './sitting-key';
import { versionRows } from './version-rows';

/**
 * The sheet Beoordelingen: everything that was collected, a row for each row of each form, from which it is read back.
 * @param there the sheet as it is now, of which people's own rows and columns stay; null = it is new.
 */
export function draftRatings(
  collected: Collected,
  book: ExamBook,
  texts: SheetTexts,
  name: string,
  there: KeyedSheet | null,
): DraftSheet {
  const words = collectedSheetTextsOf(book.language).ratings;
  const versions = new Map(collected.versions.map((version) => [version.id, version]));
  const rows = collected.forms.flatMap((form) => formRows(form, versions.get(form.version), book, texts));
  return draftList(
    {
      role: 'ratings',
      name,
      tabColor: '#107c10',
      title: words.title,
      note: words.note,
      table: 'DekkendBeoordelingen',
      columns: columnsFor(collected, words),
      above: versionRows(collected.versions, 'version'),
      rows: rows.length === 0 ? [{ key: null, height: 18, cells: { candidate: blank('text') } }] : rows,
      frozen: 3,
      features: () => [],
    },
    there,
    texts,
  );
}

/** As many assessors as there are, and points only where a knowledge exam was collected. */
function columnsFor(
  { forms, versions }: Collected,
  words: ReturnType<typeof collectedSheetTextsOf>['ratings'],
): readonly ListColumn[] {
  // The columns that occur, each once: of thousands of forms there are too many fields to list.
  const given = new Set(
    forms.flatMap(({ filled }) => [...new Set(Object.keys(filled).map((key) => fieldOf(key).column))]),
  );
  const numbers = [...given].map((column) => Number(/^(?:level|motivation)\.(\d+)$/.exec(column)?.[1] ?? 0));
  const raters = Math.max(1, ...numbers, ...versions.flatMap(({ exam, settings }) => ratersOf(exam, settings)));
  const points = given.has('achieved') || versions.some(({ exam }) => exam.form === 'kennisexamen');
  const column = (key: keyof typeof words.columns, width: number): ListColumn => {
    return { key, width, header: words.columns[key] };
  };
  return [
    column('candidate', 12),
    column('name', 20),
    column('exam', 10),
    column('attempt', 7),
    column('kind', 14),
    column('workProcess', 12),
    column('text', 38),
    ...Array.from({ length: raters }, (_, index) => index + 1).flatMap((assessor): readonly ListColumn[] => [
      { key: `level.${assessor}`, width: 9, header: words.level(assessor) },
      { key: `motivation.${assessor}`, width: 24, header: words.motivation(assessor) },
    ]),
    column('agreed', 12),
    column('agreedMotivation', 20),
    ...(points ? [column('maximum', 11), column('achieved', 11), column('remark', 24)] : []),
    { key: 'version', width: 9, hidden: true, header: 'version' },
  ];
}

function formRows(
  form: CollectedForm,
  version: FormVersion | undefined,
  { exams }: ExamBook,
  texts: SheetTexts,
): readonly DraftRow[] {
  const asked = version?.rows ?? [];
  const known = new Set(asked.map(({ id }) => id));
  const others = Object.keys(form.filled).flatMap((key) => fieldOf(key).row ?? []);
  const unknown = [...new Set(others)].filter((id) => !known.has(id));
  const sitting = sittingCells(form, exams, texts);
  const level = levelRule(version, texts);
  return [...asked, ...unknown.map((id) => ({ id, text: '', workProcess: '', maximum: null }))].map((row) => ({
    key: rowKeyOf(form, row.id),
    height: null,
    cells: {
      ...sitting,
      name: text(form.name ?? '', 'text'),
      workProcess: text(row.workProcess, 'text'),
      text: text(row.text, 'text'),
      ...filledCells(form, row, version, level),
      version: text(form.version, 'machine'),
    },
  }));
}

function filledCells(
  { filled }: CollectedForm,
  { id, maximum }: Pick<VersionRow, 'id' | 'maximum'>,
  version: FormVersion | undefined,
  level: InputRule | undefined,
): Readonly<Record<string, DraftCell>> {
  const isBlueprint = version?.exam.form === 'kennisexamen';
  const raters = version === undefined || isBlueprint ? [] : ratersOf(version.exam, version.settings);
  const open = isBlueprint ? [] : raters.flatMap((each) => [`level.${each}`, `motivation.${each}`]);
  const columns = isBlueprint ? ['achieved', 'remark'] : [...open, 'agreed', 'agreedMotivation'];
  const there = Object.keys(filled).flatMap((key) => (fieldOf(key).row === id ? [fieldOf(key).column] : []));
  const cells = [...new Set([...columns, ...there])].map((column): readonly [string, DraftCell] => {
    const value = filled[fieldKey(column, id)] ?? '';
    if (column === 'achieved') return [column, amount(value)];
    const isLevel = column === 'agreed' || column.startsWith('level.');
    const cell = text(value, isLevel ? 'inputCentered' : 'input');
    return [column, isLevel && level !== undefined ? { ...cell, input: level } : cell];
  });
  const most: DraftRow['cells'] = maximum === null ? {} : { maximum: number(maximum, 'number') };
  return { ...Object.fromEntries(cells), ...most };
}

/** Points stay a number, for whoever calculates with them. */
function amount(value: string): DraftCell {
  const points = Number(value);
  return value === '' || !Number.isFinite(points) ? text(value, 'inputNumber') : number(points, 'inputNumber');
}

function levelRule(version: FormVersion | undefined, texts: SheetTexts): InputRule | undefined {
  if (version === undefined) return undefined;
  const scale = scaleOf(version.exam, version.settings);
  const choices = [...scale.map(({ code }) => code), notObservedCode(scale)];
  return { rule: { kind: 'choices', choices }, strict: false, ...texts.inputLevel };
}
