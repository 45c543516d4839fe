import type { SheetTexts } from '../../../language/sheet-texts';
import { examIdOfKey } from '../exams/exam-columns';
import type { DraftCell, DraftColumn, DraftRow, InputRule } from '../sheet/draft';
import { blank, columnId, formula, number, text } from '../sheet/draft';
import type { coverageFormulas } from './coverage-formulas';
import type { CoverageLine, CoveringExam } from './coverage-rows';
import { countCovering } from './coverage-rows';
import type { CoverageSheetInput } from './coverage-input';

export interface LineRowInput {
  readonly line: CoverageLine;
  readonly key: string;
  readonly columns: readonly DraftColumn[];
  readonly formulas: ReturnType<typeof coverageFormulas>;
  readonly texts: SheetTexts;
  readonly input: CoverageSheetInput;
  readonly covering: readonly CoveringExam[];
  /** All lines that must be covered, for the share of a unit. */
  readonly lines: readonly CoverageLine[];
}

/** The row of one core task, work process or knowledge item. */
export function lineRow(row: LineRowInput): DraftRow {
  const { line, key } = row;
  const { item, part, heads: strong } = line;
  return {
    key,
    height: null,
    cells: {
      code: text(item.code ?? '', strong ? 'unit' : 'code'),
      item: text(item.title ?? item.text ?? '', strong ? 'unit' : 'text'),
      'edge.left': blank(strong ? 'unit' : 'locked'),
      'edge.right': blank(strong ? 'unit' : 'locked'),
      ...Object.fromEntries(markCells(row)),
      ...totals(row),
      unit: number(line.unit, 'machineNumber'),
      part: text(part, 'machine'),
    },
  };
}

function markCells({ line, columns, texts, input, key }: LineRowInput): readonly (readonly [string, DraftCell])[] {
  const rule: InputRule = { rule: { kind: 'choices', choices: ['●', 'x'] }, strict: true, ...texts.inputMark };
  let typed = 0;
  return columns.flatMap((column, index) => {
    const examId = examIdOfKey(column.key);
    if (examId === null && column.key !== null) return [];
    const marked =
      examId === null
        ? (input.kept.columns[typed++]?.marked.includes(key) ?? false)
        : (input.exams.find(({ id }) => id === examId)?.covers.includes(line.item.id) ?? false);
    const cell = text(marked ? '●' : '', line.markable ? 'inputCentered' : 'unit');
    return [[columnId(column, index), line.markable ? { ...cell, input: rule } : cell] as const];
  });
}

function totals({ line, key, formulas, texts, covering, lines }: LineRowInput): Readonly<Record<string, DraftCell>> {
  const words = texts.coverage;
  const { count, covered } = countCovering(line, covering);
  switch (line.part) {
    case 'unit': {
      const subs = lines.filter(({ part, unit }) => part === 'sub' && unit === line.unit);
      const done = subs.filter((sub) => countCovering(sub, covering).covered).length;
      const share = Math.round((100 * done) / Math.max(1, subs.length));
      return {
        count: blank('unit'),
        coverage: formula(
          formulas.unitShare(key),
          `${done} ${words.outOf} ${subs.length} · ${share} %`,
          'unitCentered',
        ),
        unitCovered: formula(formulas.unitCovered(key), done, 'machineNumber'),
        total: formula(formulas.unitTotal(key), subs.length, 'machineNumber'),
      };
    }
    case 'sub': {
      const word = covered ? words.covered : count > 0 ? words.onlyKnowledge : words.notCovered;
      return {
        count: formula(formulas.count(key), count, 'number'),
        coverage: formula(formulas.word(key), word, 'number'),
        covered: formula(coveredFormula(line, key, formulas), covered ? 1 : 0, 'machineNumber'),
      };
    }
    case 'knowledge':
      return {
        count: formula(formulas.count(key), count, 'number'),
        coverage: formula(formulas.knowledgeWord(key), count > 0 ? words.covered : words.noMarkNeeded, 'number'),
      };
  }
}

function coveredFormula({ onlyKnowledge }: CoverageLine, key: string, formulas: LineRowInput['formulas']): string {
  const [first, last] = [onlyKnowledge[0], onlyKnowledge.at(-1)];
  return first === undefined || last === undefined
    ? formulas.covered(key)
    : formulas.knowledgeCovered(key, `item:${first}`, `item:${last}`);
}
