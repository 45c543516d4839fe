import type { CoveredParts, SheetTexts } from '../../../language/sheet-texts';
import { quotedText } from '../a1';
import type { PlanColumns } from '../exams/plan-columns';
import { planLookUp } from '../exams/plan-columns';
import type { Positions } from '../sheet/positions';
import { addressOf, columnRange } from '../sheet/positions';

/**
 * The live formulas of the sheet Dekking. Exam columns stand between two narrow edge columns and rows above a narrow edge
 * row, so that what people insert at the border is still counted.
 */
export function coverageFormulas(at: Positions, texts: SheetTexts, plan: PlanColumns, covered: CoveredParts) {
  const words = texts.coverage;
  const marks = (row: string): string =>
    `TRIM(${addressOf(at, row, 'edge.left')}:${addressOf(at, row, 'edge.right')})<>""`;
  const forms = `${addressOf(at, 'forms', 'edge.left', true)}:${addressOf(at, 'forms', 'edge.right', true)}`;
  const block = (column: string): string => columnRange(at, 'forms', 'edge.bottom', column, true);
  const lookUp = (keyCell: string, column: number): string => `=IFERROR(${planLookUp(plan, keyCell, column)}&"","")`;
  const outOf = (covered: string, total: string): string => `${covered}&" ${words.outOf} "&${total}`;
  return {
    /** The exam's name and form, by the hidden id in the key row. */
    examName: (keyCell: string) => lookUp(keyCell, plan.name),
    examForm: (keyCell: string) => lookUp(keyCell, plan.form),
    count: (row: string) => `=SUMPRODUCT((${marks(row)})*1)`,
    /** 1 when an exam that can show behaviour marks the row. */
    covered: (row: string) =>
      `=IF(SUMPRODUCT((${marks(row)})*(${forms}<>${quotedText(texts.examForms.kennisexamen)}))>0,1,0)`,
    /** 1 when an exam marks the row, or each of its knowledge rows; a row that people put between those has no count. */
    knowledgeCovered: (row: string, first: string, last: string) => {
      const counts = columnRange(at, first, last, 'count');
      return `=IF(OR(${addressOf(at, row, 'count')}>0,SUMPRODUCT((${counts}<>"")*(${counts}=0))=0),1,0)`;
    },
    word: (row: string) =>
      `=IF(${addressOf(at, row, 'covered')}=1,${quotedText(words.covered)},IF(${addressOf(at, row, 'count')}>0,` +
      `${quotedText(words.onlyKnowledge)},${quotedText(words.notCovered)}))`,
    knowledgeWord: (row: string) =>
      `=IF(${addressOf(at, row, 'count')}>0,${quotedText(words.covered)},${quotedText(words.noMarkNeeded)})`,
    unitCovered: (row: string) =>
      `=SUMPRODUCT((${block('unit')}=${addressOf(at, row, 'unit')})*(${block('part')}="sub")*(${block('covered')}=1))`,
    unitTotal: (row: string) =>
      `=SUMPRODUCT((${block('unit')}=${addressOf(at, row, 'unit')})*(${block('part')}="sub"))`,
    unitShare: (row: string) => {
      const covered = addressOf(at, row, 'unitCovered');
      const total = addressOf(at, row, 'total');
      return `=${outOf(covered, total)}&" · "&ROUND(100*${covered}/MAX(1,${total}),0)&" %"`;
    },
    overall: () => {
      const all = `SUMPRODUCT((${block('part')}="sub")*1)`;
      const done = `SUMPRODUCT((${block('part')}="sub")*(${block('covered')}=1))`;
      return `=${outOf(done, all)}&${quotedText(` ${words.allCovered(covered)}`)}`;
    },
  };
}
