import type { EntryFault } from '../../core/exam/bank/bank-entry';
import type { BankTexts } from '../bank-texts';
import { counted } from './counting';

const rows = (count: number): string => counted(count, { one: 'row', other: 'rows' });

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
    'bank/row-unreadable': ({ text, fault }) => `Cannot be used: “${String(text)}”: ${faultOf(fault)}.`,
    'bank/mend-first': ({ sheet, cell, text, fault }) =>
      `A row on the sheet ${String(sheet)} cannot be used (cell ${String(cell)}, “${String(text)}”): ${faultOf(fault)}. Mend or delete that row first; nothing was written.`,
    'bank/outdated': () =>
      'The bank or the forms have changed meanwhile. Look again at what will be filled; nothing was written.',
  },
  sheet: {
    name: 'Rubric bank',
    title: 'Rubric bank',
    note: 'Described rows to use again in other exams. Rows may be added, changed, sorted and deleted.',
    columns: {
      workProcess: 'Work process',
      text: 'Criterion',
      scale: 'Scale',
      'level.1': 'Level 1 (lowest)',
      'level.2': 'Level 2',
      'level.3': 'Level 3',
      'level.4': 'Level 4',
      'level.5': 'Level 5',
      'level.6': 'Level 6',
      evidence: 'Evidence',
      weight: 'Weight',
      critical: 'Critical',
      own: 'Own row',
      code: 'Code of the row',
      dossier: 'Qualification file',
      crebo: 'Crebo',
      version: 'Version',
      exam: 'Exam',
      date: 'Saved on',
    },
    scalePrompt:
      'The levels from low to high, for example: O = insufficient (0); V = sufficient (1, passes). Empty: the scale of Settings.',
  },
  cli: {
    exported: (file, entries) => `${file}: ${rows(entries)} of the rubric bank written.`,
    empty: (file) =>
      `${file}: there are no described rows, neither on the sheet Rubric bank nor on the forms. Nothing was written.`,
    added: (file, added, known) =>
      `${file}: ${rows(added)} added to the rubric bank${known === 0 ? '' : `, ${rows(known)} ${known === 1 ? 'was' : 'were'} there already`}.`,
    used: (exam, text, from, by) =>
      `${exam}: “${text}” filled from ${from}${by === 'text' ? ' (another work process, the same sentence)' : ''}.`,
    offered: (exam, text, why) =>
      `${exam}: “${text}” not filled, because ${
        {
          several: 'the bank has different descriptors',
          alike: 'the bank only has a sentence that is like it',
          levels: 'the descriptors were written for other levels',
        }[why]
      }. Take over on the form what fits, or write the levels yourself:`,
    candidate: (from, text, descriptor) => `  ${from}: “${text}”: ${descriptor}`,
    filled: (file, used, offered, { unknown, scale }) =>
      `${file}: ${rows(used)} filled from the rubric bank, ${rows(offered)} to choose for, ${rows(unknown + scale)} without a descriptor in the bank${
        scale === 0 ? '' : ` (${scale} of them only for a scale that does not fit)`
      }.`,
  },
  fileName: 'rubric-bank',
  unknownOrigin: 'the bank',
  skippedApproved: (exams) =>
    `Skipped, because approved: ${exams.join(', ')}. An approved instrument does not change without a new version.`,
};
