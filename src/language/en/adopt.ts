import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { AdoptTexts } from '../adopt-texts';
import { counted } from './counting';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

const about = ({ exam, candidate, attempt, kind }: DiagnosticData): string =>
  `${String(exam)}, candidate ${String(candidate)}, attempt ${String(attempt)}${kind === 'remark' ? ' (re-mark)' : ''}`;
const adopted = ({ on, by }: DiagnosticData): string => `on ${String(on)}${by === '' ? '' : ` by ${String(by)}`}`;

/** What adopting results says. */
export const adoptTexts: AdoptTexts = {
  diagnostics: {
    'adopt/no-result': (data) => `${about(data)}: there is no result to adopt.`,
    'adopt/incomplete': (data) => `${about(data)}: still incomplete, so not adopted.`,
    'adopt/differs': (data) =>
      `${about(data)}: forms say different things. Not adopted; decide on the sheet with differences first.`,
    'adopt/unsupported': (data) =>
      `${about(data)}: takes parts over from an attempt that was declared invalid or says something else now. Not adopted; have these parts done again, or put the earlier attempt back.`,
    'adopt/no-longer-exempt': (data) =>
      `${about(data)}: the form left out a part for which there is no exemption any more. Not adopted; put the exemption back, or have that part done after all.`,
    'adopt/not-handed-in': ({ exam, count, candidates }) =>
      `${exam}: of ${counted(Number(count), { one: 'result', other: 'results' })} not every assessor marked the form as handed in: ${list(candidates)}.`,
    'adopt/own-form': ({ exam, sheet }) =>
      `${exam}: sheet “${sheet}” is filled in, but that form belongs to no candidate. No result was made of it. Make a form for the candidate and copy the ratings to it.`,
    'adopt/no-number': ({ exam, sheet }) =>
      `${exam}: sheet “${sheet}” is filled in without a candidate number. No result was made of it. Fill in the candidate number on that sheet.`,
    'adopt/not-approved': ({ exam }) =>
      `${exam}: the instrument of these results is not approved. The checks show which sittings that concerns.`,
    'adopt/withdrawn': ({ exam }) =>
      `${exam}: the instrument of these results has been withdrawn since. Check that it still held on the day of the exam.`,
    'adopt/already': (data) => `${about(data)}: adopted before, ${adopted(data)}.`,
    'adopt/changed': (data) =>
      `${about(data)}: adopted ${adopted(data)} and changed since. Put the ratings back, or take the date away in the register and adopt the result again.`,
    'adopt/unknown-candidate': ({ candidate }) =>
      `Candidate ${candidate} is not in this workbook. Nothing was adopted.`,
    'adopt/unknown-exam': ({ exam, exams }) =>
      `Exam ${exam} is not in the exam plan (which has ${list(exams ?? '')}). Nothing was adopted.`,
    'adopt/bad-date': ({ date }) => `"${date}" is no date. Write for example 2026-11-26. Nothing was adopted.`,
    'adopt/nobody': () => 'Name who adopts the result, for example the exam committee. Nothing was adopted.',
    'adopt/outdated': () => 'The results have changed since you saw them. Nothing was adopted; look again, then adopt.',
  },
  done: (file, taken, left) =>
    `${file}: ${taken} ${taken === 1 ? 'result' : 'results'} adopted, ${left} left unchanged.`,
};
