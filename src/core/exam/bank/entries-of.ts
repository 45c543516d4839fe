import { itemOf } from '../../framework/structure';
import type { AssessmentForm, Criterion } from '../assessment-form';
import type { ExamBook } from '../exam-book';
import type { Exam } from '../exam-plan';
import type { LevelTexts } from '../rubric-row';
import { isProposed } from '../rubric-row';
import type { Scale } from '../scale';
import { levelOf } from '../scale';
import { scaleOf } from '../scoring';
import type { BankEntry } from './bank-entry';
import { toEntry } from './bank-entry';
import { mergeBanks } from './merge-banks';

/**
 * The described rows of a workbook's forms, those of approved exams too, each once. Descriptors that the program proposed
 * and nobody took over are not saved; a row without any other is left out. Forms of candidates are not looked at.
 * @param date today, YYYY-MM-DD.
 */
export function entriesOf(book: ExamBook, date: string): readonly BankEntry[] {
  const found = book.exams.flatMap(({ exam }) => {
    const form = book.forms.find(({ examId }) => examId === exam.id);
    if (form === undefined || form.levels.length === 0) return [];
    const scale = scaleOn(form, scaleOf(exam, book.settings));
    return form.criteria.flatMap((row) => {
      const entry = toEntry(savedRow(row, scale, exam, book, date));
      return typeof entry === 'string' ? [] : [entry];
    });
  });
  return mergeBanks([], found).entries;
}

function savedRow(row: Criterion, scale: Scale, exam: Exam, { framework }: ExamBook, date: string): BankEntry {
  const { text, weight, critical, evidence, own, workProcess } = row;
  return {
    workProcess,
    code: row.ids.length > 1 ? null : (itemOf(framework, row.id)?.code ?? null),
    text,
    scale,
    descriptors: written(row),
    weight,
    critical,
    evidence,
    own,
    origin: { dossier: framework.title, crebo: framework.code, version: framework.validFrom, exam: exam.code, date },
  };
}

/** The descriptors that people wrote or took over. */
export function written(row: Pick<Criterion, 'descriptors' | 'proposals'>): LevelTexts {
  return Object.fromEntries(
    Object.entries(row.descriptors).filter(([code, words]) => words.trim() !== '' && !isProposed(row, code)),
  );
}

/** The levels the form was made for: those of the exam, unless its scale was changed since. */
function scaleOn({ levels }: AssessmentForm, scale: Scale): Scale {
  return levels.map((code, rank) => levelOf(scale, code) ?? { code, name: code, points: rank, passes: rank > 0 });
}
