import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { CandidateField } from '../../core/exam/candidates/candidate';
import type { CandidatesTexts } from '../candidates-texts';
import { candidateListTexts } from './candidate-list';

const list = (value: unknown): string => (Array.isArray(value) ? value.map((each) => `“${each}”`).join(', ') : '');

/** Where the candidate stands already: on a line of the list or in a cell of the sheet. */
const there = ({ line, cell }: DiagnosticData): string => (cell === null ? `on line ${line}` : `in cell ${cell}`);

/** What reading a candidate list has to say. The caller adds the line or cell. */
export const candidatesTexts: CandidatesTexts = {
  'candidates/empty': () =>
    'There is no candidate in it. Paste a list with a number and a name on each line, or choose a CSV file.',
  'candidates/bsn': ({ column }) =>
    `The column “${column}” holds citizen service numbers (BSN). They may not be in here; nothing was read. Take the column out of the list and use the number the school itself gives the candidate.`,
  'candidates/no-number-column': ({ columns }) =>
    `None of the columns ${list(columns)} is a candidate number; nothing was read. Put “Number” above the column with numbers.`,
  'candidates/columns-ignored': ({ columns }) =>
    `Nothing is done with these columns: ${list(columns)}. Number, name, start date, cohort, crebo and group are read, each once.`,
  'candidates/extra-columns': () =>
    'Without a header line only the first two columns are read, as number and name. Put a header line above them to read more, or put a name with a comma in quotation marks.',
  'candidates/open-quote': () =>
    'A quotation mark at the beginning of a cell does not close at its end and was read as a plain character. Close it or take it away.',
  'candidates/number-missing': ({ name }) =>
    `${name === '' ? 'This line' : `“${name}”`} has no number and was left out. Fill in the candidate number.`,
  'candidates/number-shortened': ({ found }) =>
    `The number “${found}” was shortened by a spreadsheet and cannot be known any more; the line was left out. Format the column of numbers as text and fill in the numbers again.`,
  'candidates/too-many-cells': ({ found }) =>
    `This line has more cells than there are columns (${list(found)}) and was left out. Put a name with a comma or semicolon in quotation marks.`,
  'candidates/date-unreadable': ({ number, found }) =>
    `The start date “${found}” of candidate ${number} is not a date; the candidate was left out. Write the date as 1-9-2026.`,
  'candidates/twice': (data) =>
    `Candidate ${data.number} also stands ${there(data)} and was taken once. There is nothing to do.`,
  'candidates/number-twice': (data) =>
    `Number ${data.number} also stands ${there(data)}, but ${candidateListTexts.fields[data.field as CandidateField]} differs: first “${data.first}”, here “${data.second}”. This line was left out. Correct the number or make the lines the same.`,
};
