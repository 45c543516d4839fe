import type { Exam, ExamForm, InstrumentStatus } from '../../../core/exam/exam-plan';
import { examForms } from '../../../core/exam/exam-plan';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { DraftCell, InputRule } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import type { Validation } from '../workbook-plan';
import { listText, scaleText, weightText } from './readable';

const statuses: readonly InstrumentStatus[] = ['draft', 'approved', 'withdrawn'];

/** The cells of one exam's row, all but the link to its form. */
export function examCells(exam: Exam, texts: SheetTexts): Readonly<Record<string, DraftCell>> {
  const weight = typeof exam.weight === 'number' ? numberOrBlank(exam.weight) : text(weightText(exam.weight), 'input');
  const cells: Readonly<Record<string, DraftCell>> = {
    code: text(exam.code, 'input'),
    name: text(exam.name, 'input'),
    form: text(texts.examForms[exam.form], 'input'),
    weight,
    cutScore: numberOrBlank(exam.cutScore),
    cutScoreReason: text(exam.cutScoreReason ?? '', 'input'),
    assessors: numberOrBlank(exam.assessors),
    requires: text(listText(exam.requires ?? []), 'input'),
    essential: text(listText(exam.essential), 'input'),
    scale: text(exam.scale === null ? '' : scaleText(exam.scale, texts.passes), 'input'),
    instructions: text(exam.instructions ?? '', 'input'),
    status: text(texts.statuses[exam.status], 'input'),
    version: text(exam.version, 'inputCentered'),
    builtBy: text(exam.builtBy ?? '', 'input'),
    approvedBy: text(exam.approvedBy ?? '', 'input'),
    approvedOn:
      exam.approvedOn === null
        ? blank('inputDate')
        : { content: { kind: 'date', date: exam.approvedOn }, style: 'inputDate' },
    critical: text(exam.critical.length === 0 ? '' : JSON.stringify(exam.critical), 'machine'),
  };
  return Object.fromEntries(
    Object.entries(cells).map(([key, cell]) => {
      const input = examInputs(texts)[key];
      return [key, input === undefined ? cell : { ...cell, input }];
    }),
  );
}

/** What may be typed in each column, also in rows that people add below. */
export function examInputs(texts: SheetTexts): Readonly<Record<string, InputRule>> {
  const words = texts.plan.columns;
  const choices = (list: readonly string[]): InputRule => ({
    rule: { kind: 'choices', choices: list },
    strict: true,
    ...texts.inputChoose,
  });
  const numeric = (rule: Validation & { min: number; max: number }, prompt?: string): InputRule => ({
    rule,
    strict: true,
    ...texts.inputNumber(rule.min, rule.max),
    ...(prompt === undefined ? {} : { prompt }),
  });
  const prompted = (column: { readonly header: string; readonly prompt?: string }): InputRule => ({
    rule: { kind: 'text-length', max: 2000 },
    strict: false,
    title: column.header,
    message: column.prompt ?? column.header,
    ...(column.prompt === undefined ? {} : { prompt: column.prompt }),
  });
  return {
    code: prompted(words.code),
    form: choices(examForms.map((form: ExamForm) => texts.examForms[form])),
    weight: prompted(words.weight),
    cutScore: numeric({ kind: 'decimal', min: 1, max: 99 }, words.cutScore.prompt),
    assessors: numeric({ kind: 'whole-number', min: 1, max: 9 }, words.assessors.prompt),
    requires: prompted(words.requires),
    essential: prompted(words.essential),
    scale: prompted(words.scale),
    status: choices(statuses.map((status) => texts.statuses[status])),
    approvedOn: {
      rule: { kind: 'date', min: '2000-01-01', max: '2099-12-31' },
      strict: true,
      ...texts.inputDate,
    },
  };
}

function numberOrBlank(value: number | null): DraftCell {
  return value === null ? blank('inputNumber') : number(value, 'inputNumber');
}
