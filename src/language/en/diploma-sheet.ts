import type { DiplomaSheetTexts } from '../diploma-sheet-texts';

const few = (numbers: unknown): string => {
  const all = Array.isArray(numbers) ? numbers.map(String) : [];
  return all.length > 3 ? `${all.length} candidates` : `candidate ${all.join(', ')}`;
};

/** The sheet Diploma requirements. */
export const diplomaSheetTexts: DiplomaSheetTexts = {
  sheetName: 'Diploma requirements',
  title: 'Diploma requirements',
  note: 'Yellow cells are to be filled in; exemptions stand on Exemptions, the earlier result here. Name, start date and core tasks follow when forms are collected or the sheet is updated. The exam committee decides.',
  coreTasksOn: (date) =>
    `Core tasks stand as they were on ${date}: after a change in Register or Ratings, update this sheet.`,
  level: 'Level',
  words: 'Word as a result',
  marks: 'counts as mark',
  columns: {
    number: 'Number',
    name: 'Name',
    startDate: 'Start date',
    ruleSet: 'Which requirements hold',
    exempt: 'Exempt from',
    placement: 'Work placement',
    citizenship: 'Career and citizenship',
    dutch: 'Dutch',
    arithmetic: 'Arithmetic',
    english: 'English',
    diplomaOn: 'Diploma date',
    leftOn: 'Left on',
    appealUntil: 'Appeal runs until',
    outcome: 'Outcome',
    missing: 'What is missing yet',
    stated: 'By Candidates',
    remarks: 'Remarks',
  },
  electiveWord: 'Elective',
  elective: (number) => `Elective ${number}`,
  electiveResult: (number) => `Result ${number}`,
  electiveExtra: (number) => `Outside obligation ${number}`,
  exempt: 'exempt',
  exemptWords: ['exempt', 'exempted', 'exemption'],
  standings: { failed: 'insufficient', unrated: 'incomplete', 'not-examined': 'no exam' },
  notAdopted: (outcome) => `${outcome}, not adopted`,
  changedSince: (outcome) => `${outcome}, changed after adoption`,
  placement: { yes: 'positive', no: 'negative' },
  citizenship: { yes: 'met', no: 'not met' },
  extra: { yes: 'yes', no: 'no' },
  resultWords: {
    'very-poor': 'very poor',
    poor: 'poor',
    'well-below-sufficient': 'well below sufficient',
    insufficient: 'insufficient',
    sufficient: 'sufficient',
    'more-than-sufficient': 'more than sufficient',
    good: 'good',
    'very-good': 'very good',
    excellent: 'excellent',
  },
  markPrompt: 'A mark from 1 to 10, unrounded (6.4), or a word: sufficient. With an exemption: the earlier result.',
  electiveMarkPrompt:
    'A mark from 1 to 10, unrounded (6.4), or a word. The average is of unrounded marks; as a result the whole mark counts (3.9 is a 4). With an exemption: the earlier result.',
  electivePrompt: 'Name or code, e.g. K0023.',
  extraPrompt: 'Choose yes if this elective does not count for the obligation. Empty = it counts.',
  datePrompt: {
    diplomaOn: 'The date on the diploma. Retention counts from here.',
    leftOn: 'Only for somebody who left without a diploma. Retention then counts from here.',
    appealUntil: 'As long as an appeal runs, the data are kept. Fill in its last day.',
  },
  choose: 'Choose from the list, or leave the cell empty.',
  diagnostics: {
    'diploma/mark-unread': ({ column, found }) =>
      `${column}: "${found}" is no mark from 1 to 10 and no word of the row at the top. Fill in a mark or a word.`,
    'diploma/mark-is-text': ({ column, found }) =>
      `${column}: "${found}" is text there, not a number. Type the mark into this cell again.`,
    'diploma/exemption-elsewhere': ({ column, found }) =>
      `${column}: "${found}" does not count here. Write an exemption on the sheet Exemptions, with date and ground; enter the earlier result here, or leave the cell empty.`,
    'diploma/date-unread': ({ column, found }) =>
      `${column}: "${found}" is no date. Fill in a date, for example 31-12-2026.`,
    'diploma/choice-unread': ({ column, found, yes, no }) =>
      `${column}: "${found}" cannot be read. Choose ${yes} or ${no}.`,
    'diploma/level-unread': ({ found }) => `Level "${found}" is no number. Fill in 1, 2, 3 or 4.`,
    'diploma/candidate-missing': () => 'This row lacks the number of the candidate; what stands here does not count.',
    'diploma/candidate-unknown': ({ number }) =>
      `Candidate ${number} is not in the list of candidates; what stands here does not count. Correct the number, or put the candidate on the list.`,
    'diploma/candidate-twice': ({ number, cell }) =>
      `Candidate ${number} stands here twice; only the row of ${cell} counts. Take this row away.`,
    'diploma/typed-over': ({ column, found }) =>
      `${column}: "${found}" was typed over what the workbook itself writes; it does not count and may not fit the outcome. An update moves it to Remarks.`,
    'diploma/outdated': ({ numbers }) =>
      `The sheet is behind for ${few(numbers)}: name, start date or result is another by now, the candidate is new, or the sheet is of an earlier version of Dekkend. Update it with results -o, or on the screen Candidates.`,
  },
  written: (file) => `The sheet Diploma requirements is in ${file}.`,
};
