import type { CollectTexts } from '../collect-texts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const of = (what: string) => (assessor: string | null) =>
  assessor === null ? what : `${what} of assessor ${assessor}`;

const onFormOf = (what: string) => (assessor: string | null) =>
  assessor === null ? what : `${what} on the form of assessor ${assessor}`;

const fields: Readonly<Record<string, (assessor: string | null) => string>> = {
  level: of('level'),
  motivation: of('reason'),
  agreed: of('agreed level'),
  agreedMotivation: of('reason for the agreed level'),
  achieved: of('points achieved'),
  remark: of('remark on the row'),
  date: of('date'),
  status: of('course of the exam'),
  assessor: of('name'),
  role: of('role'),
  handedIn: of('handed in'),
  remarks: of('remarks'),
  cohort: of('cohort'),
  placement: of('company or place'),
  time: of('start and end'),
  adaptation: of('adaptation'),
  independent: of('independence and expertise'),
  signedBy: of('name at the signature'),
  signature: of('signature'),
  candidateSignedBy: onFormOf('name at the signature of the candidate'),
  candidateSignature: onFormOf('signature of the candidate'),
  committeeSignedBy: onFormOf('name at the signature of the committee'),
  committeeSignature: onFormOf('signature of the committee'),
  dateTyped: of('date that cannot be read'),
  statusTyped: of('course of the exam that cannot be read'),
  version: of('version of the form'),
};

const field: CollectTexts['field'] = (column, assessor) => fields[column]?.(assessor) ?? column;

/** What collecting forms says. */
export const collectTexts: CollectTexts = {
  diagnostics: {
    'collect/not-a-form': () => 'Not collected: this is a workbook with an exam plan, not a form that was handed out.',
    'collect/other-qualification': ({ title, code }) =>
      `Not collected: this form belongs to another qualification (${[title, code].filter(Boolean).join(', ')}).`,
    'collect/unknown-exam': ({ exam }) => `Not collected: exam ${exam} is not in the exam plan of this workbook.`,
    'collect/other-exam': ({ exam, other }) =>
      `Not collected: this form of ${exam} is from another workbook; here ${other} stands in its place.`,
    'collect/other-candidate': ({ sheet, number, attempt, shown }) =>
      `Not collected: the form (sheet ${sheet}) was handed out for candidate ${number}, attempt ${attempt}, but its head says ${shown} now. A form is one candidate's: hand out another for the other one and copy the ratings to it, or put the head back.`,
    'collect/adopted-replaced': ({ candidate, exam, attempt, fields }) =>
      `${exam}, candidate ${candidate}, attempt ${attempt}: ${many(Number(fields), 'value', 'values')} of an adopted result replaced. Adopt again, or put back what stood there (sheet with differences).`,
    'collect/emptied': ({ candidate, exam, fields }) =>
      `${exam}, candidate ${candidate}: ${many(Number(fields), 'judgement is', 'judgements are')} empty on the form, but still in the workbook, where it counts. If it was taken back, empty it on the sheet of collected ratings.`,
    'collect/content-changed': ({ sheet, cells }) =>
      `Not collected: the form asks something else than when it was handed out. ${
        Array.isArray(cells) && cells.length > 0
          ? `On “${sheet}” locked cells were changed: ${cells.join(', ')}.`
          : 'Rows, weights, levels or instructions were changed.'
      } Copy the levels to a new form.`,
    'collect/nothing-filled-in': () => 'Not collected: nothing is filled in yet.',
    'collect/failed': ({ message }) =>
      `Not collected: something went wrong in Dekkend itself while reading. Please report it with this text: ${message}`,
    'collect/no-book': () =>
      'This workbook is not there. Forms are collected in the workbook with the exam plan they were handed out of: it has the core tasks, exams and candidates that no form has. Name that workbook after -o. If it is lost, make it again with dekkend new from the same document and the same plan. Nothing was written.',
    'collect/outdated': () =>
      'The workbook says something else by now than when the differences were looked at. Choose the forms again.',
    'collect/conflict': ({ candidate, exam, column, assessor, row, here, there, files }) =>
      [
        `${exam}, candidate ${candidate}: ${field(String(column), assessor === null ? null : String(assessor))}`,
        row === null ? '' : ` on "${row}"`,
        column === 'version'
          ? ` differs (${list(files)}).`
          : ` is ${here === null ? 'undecided' : `"${here}" in the workbook`} and "${there}" in ${list(files) || 'an earlier form'}.`,
      ].join(''),
    'collect/older-version': ({ exam }) =>
      `The form of ${exam} is another version than the one in the exam plan. It counts as it was handed out.`,
    'collect/exam-withdrawn': ({ exam }) => `Exam ${exam} was withdrawn; the form has been collected all the same.`,
    'collect/not-handed-in': ({ assessors }) =>
      `Not marked as handed in yet by assessor ${list(assessors)}; what it says has been collected all the same.`,
    'collect/invalid-level': ({ cells }) =>
      `No level of this form: ${list(cells)}. It is kept but does not count; put it right on the form or on the sheet of collected ratings.`,
    'collect/points-not-counted': ({ cells }) =>
      `Points that do not count: ${list(cells)}. Enter a number from 0 to what the row can bring; an empty cell is no 0.`,
    'collect/motivation-missing': ({ cells }) => `A required motivation is missing here: ${list(cells)}.`,
    'collect/unreadable': ({ cells }) =>
      `Cannot be read: ${list(cells)}. It is kept; fill in date and course yourself in the register.`,
    'collect/not-agreed': ({ candidate, exam, rows, apart }) =>
      `${exam}, candidate ${candidate}: levels differ and none is agreed at ${list(rows)}.${
        apart === 0 ? '' : ` ${many(Number(apart), 'row is', 'rows are')} far apart.`
      } These rows do not count yet.`,
    'collect/same-assessor': ({ names }) =>
      `Re-marked by ${list(names)}, who has judged this attempt before. What it says is collected; let somebody else do it again.`,
    'collect/name-differs': ({ number, name, other }) =>
      `Candidate ${number} is called ${name} on this form and ${other} elsewhere.`,
    'collect/not-in-list': ({ number }) => `Candidate ${number} is not in the list of candidates.`,
    'collect/also-on-sheet': ({ sheet }) =>
      `For this candidate and attempt there is a sheet "${sheet}" as well. What was collected counts; the sheet does not.`,
    'collect/twice': ({ files }) => `The same form is in ${list(files)}; it counts once.`,
  },
  field,
  done: (file, { taken, rejected, empty, conflicts }) =>
    `${file}: ${many(taken, 'form', 'forms')} collected, ${rejected} refused, ${empty} still empty, ${many(conflicts, 'difference', 'differences')}.`,
};
