import type { FormsTexts } from '../forms-texts';

const listed = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

const severities: readonly (readonly [string, string])[] = [
  ['error', 'error'],
  ['warning', 'attention'],
  ['info', 'for information'],
];

/** The line as it should stand on the sheet, as far as one can guess what somebody means. */
function lineMeant(rule: unknown, meant: unknown): string {
  const word = severities.find(([severity]) => severity === meant)?.[1];
  const how = 'a colon and error, attention or for information';
  if (typeof rule !== 'string') return ` Write the check, ${how}.`;
  return word === undefined ? ` Write “${rule}”, ${how}.` : ` Do you mean “${rule}: ${word}”?`;
}

/** What making forms and reading a workbook back says, in English. */
export const formsTexts: FormsTexts = {
  'forms/kept-filled': ({ exam, sheet }) =>
    `Something has been filled in on the form “${sheet}”. It was therefore not updated and no longer fits the plan of ${exam}. If a mark was taken out of Coverage, put it back. If the dossier was renewed, keep a copy of the workbook, clear what was filled in in the yellow cells of this sheet (candidate, date, assessors, ratings, motivations, points, remarks, signatures and rows of your own; critical and weight may stay) and update the forms again.`,
  'forms/kept-approved': ({ exam, sheet }) =>
    `The form “${sheet}” of ${exam} has been approved and was therefore not updated, though it no longer fits the plan. Make a new version of the exam if its content must be other.`,
  'forms/new-cohort': ({ exam, sheet, earlier, approved }) =>
    `The form “${earlier}” of ${exam} ${approved === true ? 'has been approved' : 'has something filled in'} and stays as it is, for the cohort that uses it. For the new cohort there is “${sheet}”${approved === true ? '; it has to be approved again' : ''}.`,
  'forms/no-form': ({ exam }) => `Exam ${exam} has no form yet. Make the forms first.`,
  'forms/approved-is-fixed': ({ exam, sheet }) =>
    `The form “${sheet}” of ${exam} is approved and does not change any more. Make a new version of the exam if its content must differ.`,
  'forms/edit-loses-ratings': ({ sheet, text }) =>
    `On “${sheet}” the row “${text}” has been rated. Merging or removing it would erase that rating; nothing was changed. Do this on an empty form.`,
  'forms/edit-loses-notes': ({ sheet, cell, text }) =>
    `Cell ${cell} of “${sheet}” holds something that somebody wrote (“${text}”) and that has no place beside the new rows; nothing has changed. Move it to the right of the table, or take it away.`,
  'forms/kept-notes': ({ exam, sheet, cells }) =>
    `The form “${sheet}” has not been brought up to date for ${exam}: between its rows or columns stands something that somebody wrote (${listed(cells)}). Move it to the right of or below the table and bring the forms up to date again.`,
  'forms/kept-belongings': ({ exam, sheet }) =>
    `The form “${sheet}” has a comment, picture or pivot table on it. It was therefore not brought up to date and no longer fits the plan${exam === sheet ? '' : ` of ${exam}`}. Take away what is on it, or put it on another sheet, and bring the forms up to date again.`,
  'forms/moved-to-kept': ({ count, sheet }) =>
    `${count === 1 ? 'One text or mark no longer has a place and is' : `${String(count)} texts or marks no longer have a place and are`} now on the sheet “${String(sheet)}”.`,
  'forms/kept-without-exam': ({ exam, sheet }) =>
    `Exam ${exam} is no longer in the exam plan, but something has been filled in on “${sheet}”. The sheet is still there; delete it yourself if it may go.`,
  'forms/removed': ({ exam, sheet }) =>
    `The empty form “${sheet}” was deleted, because exam ${exam} is no longer in the exam plan.`,
  'forms/column-removed': ({ exam, marks }) =>
    `The column of ${exam} was taken out of Coverage (${marks} marks), because this exam is no longer in the exam plan.`,
  'forms/setting-unreadable': ({ name, found }) =>
    found === ''
      ? `The setting “${name}” is empty; its default holds. Enter a value on the sheet Settings.`
      : `The setting “${name}” cannot be understood: “${found}”. Its default holds. Correct the value on the sheet Settings.`,
  'forms/severity-unreadable': ({ line, problem, rule, nearest, meant }) =>
    problem === 'rule'
      ? `The severity of checks says “${line}”, but there is no check “${rule}”.${lineMeant(nearest, meant)} The line does not count.`
      : `The severity of checks says “${line}”, but not how severe it is.${lineMeant(rule, meant)} The line does not count.`,
  'forms/mark-denies': ({ exam, row, found }) =>
    `On the coverage matrix ${row} has “${found}” under ${exam}. That is no mark: the check does not count it as covered, though the sheet itself counts anything. Empty the cell if ${exam} does not cover it, or choose the dot.`,
  'forms/mark-unclear': ({ exam, row, found }) =>
    `On the coverage matrix ${row} has “${found}” under ${exam}. It does not say whether ${exam} covers it: the check does not count it as covered, though the sheet itself counts anything. Choose the dot, or empty the cell.`,
  'forms/cell-unreadable': ({ what, found }) =>
    `At “${what}” there is “${found}”. That cannot stand there or cannot be understood. Correct the cell.`,
  'forms/cell-empty': ({ what }) => `“${what}” is empty and must be filled in.`,
  'forms/cell-typed-over': ({ what, found, written }) =>
    `At “${what}” ${found === '' ? 'the cell is empty' : `there is “${found}”`}, where “${written}” belongs. The check goes by “${written}”. Put that back.`,
  'forms/weight-odd': ({ sheet, row, found }) =>
    `On “${sheet}” the weight of “${row}” is ${found === '' ? 'empty' : `“${found}”`}, so this row counts for nothing. Fill in a number above zero.`,
  'forms/sheet-copied': ({ sheet, copy }) =>
    `The sheet “${copy}” is a copy of “${sheet}” and does not count. Delete the copy, or delete the other one if the copy is the one that holds.`,
  'forms/same-assessor': ({ sheet, names }) =>
    `On “${sheet}” ${listed(names)} is named as an assessor, who has judged this attempt before. Let somebody else do the re-mark.`,
  'forms/sheet-deleted': ({ sheet }) =>
    `The sheet “${sheet}” is missing from this workbook. Undo the deletion (Ctrl+Z) or open an earlier version of the file.`,
  'forms/sheet-unreadable': ({ sheet }) =>
    `The hidden part of the sheet “${sheet}” was changed and cannot be read any more. Undo the change or open an earlier version of the file.`,
  'forms/items-in-circles': ({ sheet, items }) =>
    `By the hidden part of the sheet “${sheet}” these items stand below themselves: ${Array.isArray(items) ? items.join(', ') : ''}. They were put at the top. Open an earlier version of the file to get their place back.`,
  'forms/settings-deleted': ({ sheet }) =>
    `The sheet “${sheet}” is missing; the default settings hold. Undo the deletion (Ctrl+Z) or open an earlier version of the file.`,
  'forms/exam-text-too-long': ({ exam, field, length, limit }) =>
    `The text of ${field} of exam ${exam} is ${length} characters long; a cell holds ${limit} at most. Nothing was written. Shorten the text, or refer to a document.`,
  'forms/book-exists': () =>
    'This workbook already has sheets of Dekkend. Go on with those sheets, or start in a new workbook.',
};
