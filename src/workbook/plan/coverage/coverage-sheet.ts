import type { Exam } from '../../../core/exam/exam-plan';
import type { Framework } from '../../../core/framework/framework';
import { unitsOf } from '../../../core/framework/structure';
import type { CoveredParts, SheetTexts } from '../../../language/sheet-texts';
import { cellName } from '../a1';
import { examKey } from '../exams/exam-columns';
import type { DraftCell, DraftColumn, DraftRow, DraftSheet } from '../sheet/draft';
import { blank, columnId, formula, text } from '../sheet/draft';
import type { Positions } from '../sheet/positions';
import { plannedPositions } from '../sheet/positions';
import { heightFor } from '../sheet/row-height';
import { titleRow } from '../sheet/title-row';
import { coverageFormulas } from './coverage-formulas';
import type { CoverageSheetInput, KeptCoverage } from './coverage-input';
import { coverageFeatures } from './coverage-features';
import { lineRow } from './coverage-line-row';
import type { CoverageLine, CoveringExam } from './coverage-rows';
import { countCovering, coverageLines, coveredParts, knowledgeLines } from './coverage-rows';

/** The sheet Dekking: what each exam covers, as marks, with live shares and words. */
export function draftCoverage(input: CoverageSheetInput, texts: SheetTexts, name: string): DraftSheet {
  const words = texts.coverage;
  const columns = columnsOf(input);
  const title = titleRow(columns, 'code', `${words.title} · ${input.framework.title ?? ''}`);
  const lines = coverageLines(input.framework);
  const knowledge = knowledgeLines(input.framework);
  const body = [
    ...keptBelow('forms', input),
    ...withKeptRows(lines.map(keyOfLine), input),
    'edge.bottom',
    ...(knowledge.length > 0 ? ['knowledge', ...withKeptRows(knowledgeKeys(input.framework, knowledge), input)] : []),
  ];
  const keys = [
    'title',
    'overall',
    'note',
    'header',
    'names',
    'forms',
    ...body.map((row) => (typeof row === 'string' ? row : row.key)),
  ];
  const at = plannedPositions(
    keys,
    columns.map(({ key }) => key),
  );
  const covered = coveredParts(lines);
  const formulas = coverageFormulas(at, texts, input.plan, covered);
  const covering = input.exams.map((exam): CoveringExam => ({
    covers: new Set(exam.covers),
    knowledgeOnly: exam.form === 'kennisexamen',
  }));
  const byKey = new Map([...lines, ...knowledge].map((line) => [keyOfLine(line), line]));
  const subs = lines.filter(({ part }) => part === 'sub');
  const coveredSubs = subs.filter((line) => countCovering(line, covering).covered).length;
  const filled = (style: DraftCell['style']): Readonly<Record<string, DraftCell>> =>
    Object.fromEntries(visibleIds(columns).map((id) => [id, blank(style)]));

  const bodyRow = (row: (typeof body)[number]): DraftRow => {
    if (typeof row !== 'string') return keptRow(row, columns);
    const line = byKey.get(row);
    if (line !== undefined) return lineRow({ line, key: row, columns, formulas, texts, input, covering, lines });
    if (row === 'edge.bottom') return { key: row, height: 6, cells: filled('locked') };
    if (row === 'knowledge') {
      return { key: row, height: 30, startsPage: true, cells: { code: text(words.knowledge, 'title') } };
    }
    const unit = unitsOf(input.framework).find(({ id }) => row === `knowledge:${id}`);
    return {
      key: row,
      height: null,
      cells: {
        ...filled('unit'),
        code: text(unit?.code ?? '', 'unit'),
        item: text(unit?.title ?? unit?.text ?? '', 'unit'),
      },
    };
  };

  return {
    role: { kind: 'coverage' },
    name,
    visibility: 'visible',
    tabColor: '#0f548c',
    columns,
    rows: [
      title.row,
      {
        key: 'overall',
        height: 22,
        cells: {
          code: formula(
            formulas.overall(),
            `${coveredSubs} ${words.outOf} ${subs.length} ${words.allCovered(covered)}`,
            'strong',
          ),
        },
      },
      { key: 'note', height: 20, cells: { code: text(words.note(covered), 'label') } },
      headerRow(input, columns, texts, covered),
      lookUpRow('names', input, columns, at, formulas.examName, texts),
      lookUpRow('forms', input, columns, at, formulas.examForm, texts),
      ...body.map(bodyRow),
    ],
    features: [...title.features, ...coverageFeatures(at, texts, input)],
  };
}

/** So that with three exams all of it stands beside a pane of usual width. */
function examWidth({ exams }: CoverageSheetInput): number {
  return exams.length > 6 ? 11 : 14;
}

function columnsOf(input: CoverageSheetInput): readonly DraftColumn[] {
  const width = examWidth(input);
  return [
    { key: 'code', width: 13 },
    { key: 'item', width: 47 },
    { key: 'edge.left', width: 1.5 },
    ...input.exams.map(({ id }) => ({ key: examKey(id), width })),
    ...input.kept.columns.map(() => ({ key: null, width })),
    { key: 'edge.right', width: 1.5 },
    { key: 'count', width: 10 },
    { key: 'coverage', width: 23 },
    { key: 'unit', width: 6, hidden: true },
    { key: 'part', width: 8, hidden: true },
    { key: 'covered', width: 8, hidden: true },
    { key: 'unitCovered', width: 8, hidden: true },
    { key: 'total', width: 8, hidden: true },
  ];
}

function visibleIds(columns: readonly DraftColumn[]): readonly string[] {
  return columns.flatMap((column, index) => (column.hidden ? [] : [columnId(column, index)]));
}

function keyOfLine(line: CoverageLine): string {
  return `item:${line.item.id}`;
}

/** Each unit's heading, and below it its knowledge. */
function knowledgeKeys(framework: Framework, lines: readonly CoverageLine[]): readonly string[] {
  return unitsOf(framework).flatMap((unit, index) => {
    const own = lines.filter((line) => line.unit === index + 1).map(keyOfLine);
    return own.length > 0 ? [`knowledge:${unit.id}`, ...own] : [];
  });
}

type KeptRow = KeptCoverage['rows'][number];

function withKeptRows(keys: readonly string[], input: CoverageSheetInput): readonly (string | KeptRow)[] {
  return keys.flatMap((key) => [key, ...keptBelow(key, input)]);
}

function keptBelow(key: string, { kept }: CoverageSheetInput): readonly KeptRow[] {
  return kept.rows.filter(({ after }) => after === key);
}

function keptRow(row: KeptRow, columns: readonly DraftColumn[]): DraftRow {
  let typed = 0;
  const marks = columns.flatMap((column, index) => {
    if (column.key !== null && !column.key.startsWith('exam:')) return [];
    const id = column.key ?? `#${typed++}`;
    return [[columnId(column, index), text(row.marked.includes(id) ? '●' : '', 'inputCentered')] as const];
  });
  const cells = { code: text(row.code, 'input'), item: text(row.title, 'input'), ...Object.fromEntries(marks) };
  return { key: row.key, height: null, cells };
}

function headerRow(
  input: CoverageSheetInput,
  columns: readonly DraftColumn[],
  texts: SheetTexts,
  covered: CoveredParts,
): DraftRow {
  const words = texts.coverage;
  const typed = columns.flatMap((column, index) => (column.key === null ? [columnId(column, index)] : []));
  return {
    key: 'header',
    height: 34,
    cells: {
      code: text(words.code, 'header'),
      item: text(words.item(covered), 'header'),
      'edge.left': blank('header'),
      'edge.right': blank('header'),
      count: text(words.count, 'headerCentered'),
      coverage: text(words.coverage, 'headerCentered'),
      ...Object.fromEntries(input.exams.map((exam) => [examKey(exam.id), examHeader(exam, input, texts)])),
      ...Object.fromEntries(
        typed.map((id, index) => [id, text(input.kept.columns[index]?.header ?? '', 'columnHead')]),
      ),
    },
  };
}

function examHeader(exam: Exam, input: CoverageSheetInput, texts: SheetTexts): DraftCell {
  const cell = text(exam.code, 'columnHead');
  const sheet = input.formSheets.get(exam.id);
  if (sheet === undefined) return cell;
  return { ...cell, link: { sheet, target: { row: 1, column: 1 }, tip: texts.coverage.linkTip(exam.code) } };
}

function lookUpRow(
  key: 'names' | 'forms',
  input: CoverageSheetInput,
  columns: readonly DraftColumn[],
  at: Positions,
  source: (keyCell: string) => string,
  texts: SheetTexts,
): DraftRow {
  const cells = input.exams.map((exam) => {
    const keyCell = cellName({ row: 0, column: at.column(examKey(exam.id)) ?? 0 });
    const result = key === 'names' ? exam.name : texts.examForms[exam.form];
    return [examKey(exam.id), formula(source(keyCell), result, 'columnName')] as const;
  });
  const rest = visibleIds(columns).map((id) => [id, blank('columnName')] as const);
  const width = examWidth(input);
  const height = heightFor(
    input.exams.map(({ name }) => ({ text: name, width })),
    18,
  );
  return { key, height, hidden: key === 'forms', cells: Object.fromEntries([...rest, ...cells]) };
}
