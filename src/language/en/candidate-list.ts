import type { CandidateListTexts } from '../candidate-list-texts';

const candidates = (count: number): string => `${count} ${count === 1 ? 'candidate' : 'candidates'}`;

/** What is said about a list of candidates for the sheet Candidates. */
export const candidateListTexts: CandidateListTexts = {
  fields: {
    number: 'the number',
    name: 'the name',
    startDate: 'the start date',
    cohort: 'the cohort',
    crebo: 'the crebo',
    group: 'the group',
  },
  difference: (number, field, there, listed) =>
    `Candidate ${number}: ${field} is “${there}” on the sheet, “${listed}” in the list.`,
  nothingWritten: (list) => `${list}: make list and sheet say the same and try again. Nothing was written.`,
  done: (file, { added, completed, same }) =>
    `${file}: ${candidates(added)} added, ${candidates(completed)} completed, ${candidates(same)} unchanged.`,
};
