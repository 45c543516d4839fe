import type { CandidatePaneTexts } from '../candidate-pane-texts';
import { candidateListTexts } from './candidate-list';
import { counted } from './counting';

const candidates = (count: number): string => counted(count, { one: 'candidate', other: 'candidates' });
const forms = (count: number): string => counted(count, { one: 'form', other: 'forms' });

/** What stands on the screen Candidates. */
export const candidatePaneTexts: CandidatePaneTexts = {
  doing: {
    listing: 'Reading the list…',
    exempting: 'Writing the exemption down…',
    enrolling: 'Putting the candidates on the sheet…',
    distributing: 'Making the forms…',
    packing: 'Making the workbooks…',
    printing: 'Making the forms for paper…',
  },
  facts: (count, made, unread) =>
    [
      candidates(count),
      made === 0 ? '' : forms(made),
      unread === 0 ? '' : `${counted(unread, { one: 'row', other: 'rows' })} unreadable`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  list: {
    title: 'The list',
    inWorkbook: candidates,
    none: 'There are no candidates in this workbook yet.',
    emptySheet: 'Make an empty sheet to type in',
    unread: (rows) => `${counted(rows, { one: 'row', other: 'rows' })} cannot be read`,
  },
  take: {
    title: 'Add a list',
    label: 'Paste a list',
    hint: 'From Excel or another spreadsheet, with a heading; or a number and a name on each line.',
    read: 'Look at this list',
    file: 'Choose a CSV file',
  },
  preview: {
    title: 'What the list brings',
    added: (count) => `${candidates(count)} to add`,
    completed: (count) => `${candidates(count)} to complete`,
    same: (count) => `${candidates(count)} known already`,
    rejected: (lines) => `${counted(lines, { one: 'remark', other: 'remarks' })} while reading`,
    line: (line) => `line ${line}`,
    differing: (count) => `The sheet says something else about ${candidates(count)}`,
    difference: candidateListTexts.difference,
    fields: candidateListTexts.fields,
    whichHolds: 'Which of them holds?',
    keepSheet: 'Keep what the sheet says',
    takeList: 'Take what the list says',
    put: (added) => (added === 0 ? 'Update the sheet' : `Put ${candidates(added)} on the sheet`),
    putRest: (added) => `Put only the good lines on the sheet (${added})`,
    nothingNew: 'Everything in this list stands on the sheet already.',
    drop: 'Never mind',
  },
  put: (added, completed) =>
    [
      added === 0 ? '' : `${candidates(added)} added.`,
      completed === 0 ? '' : `${candidates(completed)} completed.`,
      added + completed === 0 ? 'The sheet Candidates is ready.' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  handOut: {
    title: 'Prepare forms',
    exams: 'Exams',
    candidates: (chosen, all) =>
      chosen === all ? `For all ${candidates(all)}` : `For ${chosen} of ${candidates(all)}`,
    everybody: 'Everybody',
    way: 'How',
    asSheets: 'As sheets in this workbook',
    asFiles: 'As separate workbooks, together in one zip',
    sheetsHint:
      'Whoever opens this workbook then sees the ratings of all candidates. Do not share it outside the exam office; protecting or hiding does not help.',
    filesHint: (perAssessor) =>
      perAssessor
        ? 'Each assessor gets a workbook of their own per candidate; the file name has the number, not the name.'
        : 'Each workbook is about one candidate; the file name has the number, not the name.',
    make: (count) => `Prepare ${forms(count)}`,
    nobody: 'Choose at least one exam and one candidate.',
    sheetsMade: (made, there) =>
      [
        made === 0 ? 'All forms were there already.' : `${forms(made)} made.`,
        made === 0 || there === 0
          ? ''
          : `${forms(there)} ${there === 1 ? 'was' : 'were'} there already and ${there === 1 ? 'stays' : 'stay'} as ${there === 1 ? 'it is' : 'they are'}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    filesMade: (file, count) => `${forms(count)} in ${file}, among your downloads.`,
    noForms: 'There are no forms to hand out yet.',
    toForms: 'To the forms',
  },
  paper: {
    title: 'On paper',
    purpose: 'An empty form for each exam to print, with boxes to tick.',
    make: 'Make forms for paper',
    made: (count) => `${forms(count)} for paper ${count === 1 ? 'is' : 'are'} in the workbook.`,
  },
};
