import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { NewAttemptTexts } from '../new-attempt-texts';

const whose = ({ exam, candidate }: DiagnosticData): string => `${String(exam)}, candidate ${String(candidate)}`;

/** What resit, re-mark and exemption say when forms are handed out. */
export const newAttemptTexts: NewAttemptTexts = {
  diagnostics: {
    'new-attempt/unknown-candidate': ({ candidate }) =>
      `Candidate ${candidate} is not in this workbook. Nothing was written.`,
    'new-attempt/unknown-exam': ({ exam }) => `Exam ${exam} is not in the exam plan. Nothing was written.`,
    'new-attempt/no-attempt': (data) => `${whose(data)}: no attempt was held or collected yet. Nothing was written.`,
    'new-attempt/incomplete': (data) =>
      `${whose(data)}: the latest attempt is not rated completely. Collect all forms first. Nothing was written.`,
    'new-attempt/nothing-failed': (data) => `${whose(data)}: nothing is insufficient. Nothing was written.`,
    'new-attempt/none-left': (data) =>
      `${whose(data)}: all attempts are used up (see the settings). Nothing was written.`,
    'new-attempt/nothing-to-remark': (data) =>
      `${whose(data)}: the first judgement is not complete yet. Nothing was written.`,
    'new-attempt/remarked': (data) => `${whose(data)}: this attempt was judged again before. Nothing was written.`,
  },
  attemptInFile: 'attempt',
  remarkInFile: 're-mark',
  exempt: (exam, candidate) => `${exam}, candidate ${candidate}: exempt from the whole exam, no form.`,
};
