import type { EntryFault } from '../../core/exam/bank/bank-entry';
import type { BankTexts } from '../bank-texts';

const faults: Readonly<Record<EntryFault, string>> = {
  'no-text': 'the row has no text',
  'no-descriptors': 'no level has a descriptor',
  levels: 'there are not 2 to 6 levels, or a level has no code of its own',
  'too-long': 'a text is longer than a cell can hold',
};

const faultOf = (fault: unknown): string => Object.entries(faults).find(([key]) => key === fault)?.[1] ?? '';

/** What the rubric bank says. */
export const bankTexts: BankTexts = {
  diagnostics: {
    'bank/not-a-bank': () =>
      'This is no rubric bank. It takes a rubric CSV (with the columns Type and Description), CASE JSON with CFRubrics, or a workbook with the sheet Rubric bank.',
    'bank/no-entries': () => 'There is no row with described levels in this file.',
    'bank/row-type-unknown': ({ type }) =>
      `The type “${String(type)}” is not known; this line was skipped. Known are Rubric, Criterion and Level.`,
    'bank/level-without-criterion': ({ text }) =>
      `Level without a criterion, skipped: “${String(text)}”. The column CriterionIdentifier names no criterion of this file.`,
    'bank/number-unreadable': ({ column, cell }) =>
      `The column ${String(column)} holds “${String(cell)}”, which is no number and does not count.`,
    'bank/open-quote': () => 'A quotation mark is not closed; the cell was read as it stands.',
    'bank/entry-left-out': ({ text, fault }) => `Not taken over: “${String(text)}”: ${faultOf(fault)}.`,
  },
};
