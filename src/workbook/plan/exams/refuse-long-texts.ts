import { Refusal } from '../../../core/diagnostics/diagnostic';
import type { Exam } from '../../../core/exam/exam-plan';
import { cellText, maxCellText } from '../cell-text';
import { listText, scaleText, weightText } from './readable';

/**
 * Each text of an exam stands in one cell of Examenplan. One that does not fit is refused before anything is written: a
 * text that ends halfway would look whole.
 * @throws Refusal forms/exam-text-too-long, naming exam and field as plan.json calls them
 */
export function refuseLongTexts(exams: readonly Exam[], passes: string): void {
  for (const exam of exams) {
    const texts: Readonly<Partial<Record<keyof Exam, string>>> = {
      code: exam.code,
      name: exam.name,
      weight: weightText(exam.weight),
      cutScoreReason: exam.cutScoreReason ?? '',
      scale: exam.scale === null ? '' : scaleText(exam.scale, passes),
      requires: listText(exam.requires ?? []),
      critical: JSON.stringify(exam.critical),
      essential: listText(exam.essential),
      instructions: exam.instructions ?? '',
    };
    for (const [field, text] of Object.entries(texts)) {
      const { length } = cellText(text);
      if (length <= maxCellText) continue;
      const label = exam.code.length <= 60 ? exam.code : `${exam.code.slice(0, 59)}…`;
      const data = { exam: label, field, length, limit: maxCellText };
      throw new Refusal({ code: 'forms/exam-text-too-long', severity: 'error', data });
    }
  }
}
