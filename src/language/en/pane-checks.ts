import { englishNouns } from '../../core/checks/nouns/english';
import type { ChecksTexts } from '../pane-texts';
import { toldFindings } from './finding-counts';
import { ruleSourceTexts as sourceTexts } from './rule-source';
import { counted, number } from './counting';

/** More than a few cells are counted. */
const listed = (cells: readonly string[]): string =>
  cells.length > 5
    ? counted(cells.length, { one: 'cell', other: 'cells' })
    : `${cells.length === 1 ? 'cell' : 'cells'} ${cells.join(', ')}`;

export const checksTexts: ChecksTexts = {
  checking: 'Checking the workbook…',
  checkedAt: (time) => `Checked at ${time}, and again after every change`,
  again: 'Check now',
  covered: 'Covered',
  coveredText: (kind, hasSubUnits) => {
    const { unit, subUnit } = englishNouns[kind];
    const examined = hasSubUnits ? `Every ${unit.one} and every ${subUnit.one}` : `Every ${unit.one}`;
    return `${examined} is examined, and every exam has a form. There are no findings.`;
  },
  nothingOpen: 'Nothing is open any more: every finding was accepted with a reason.',
  looked: (rules, forms, candidates, date) =>
    [
      `Looked at on ${date}: ${counted(rules, { one: 'check', other: 'checks' })}, ${counted(forms, { one: 'form', other: 'forms' })}`,
      candidates === 0 ? '' : `, ${counted(candidates, { one: 'candidate', other: 'candidates' })}`,
      '.',
    ].join(''),
  empty: {
    dossier: 'There is nothing to check yet: this workbook holds no dossier.',
    exams: 'There is nothing to check yet: no exams have been made.',
  },
  summary: (counts, accepted) => toldFindings(counts, accepted).join(', '),
  why: 'Why this matters',
  fix: 'What you can do',
  source: ({ reference, status, inForce }, date) => {
    const source = `Source: ${reference} (${sourceTexts.standing(status, date)})`;
    return inForce === undefined ? source : `${source}. ${sourceTexts.inForce}: ${inForce}`;
  },
  perhaps: (title) => `Cannot be seen whether: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  accepted: (by, reason, date) => `Accepted by ${by}${date === '' ? '' : ` on ${date}`}: ${reason}`,
  acceptedCount: (count) => `${counted(count, { one: 'finding', other: 'findings' })} accepted`,
  noErrors: 'No errors. What is left does not stop an exam.',
  noPlace: 'whole workbook',
  firstError: 'Go to the first error',
  write: 'Write to sheet Findings',
  written: (sheet) => `The findings are on sheet ${sheet}.`,
  findings: (count) => counted(count, { one: 'finding', other: 'findings' }),
  handle: { repair: 'Repair or accept…', accept: 'Accept…' },
  close: 'Close',
  repair: {
    title: 'Have it repaired',
    act: 'Repair',
    all: (count) => `Repair all ${number(count)}`,
    can: (count, all) => (count === all ? 'Dekkend can repair this.' : `Dekkend can repair ${number(count)} of these.`),
    undo: 'Undo',
    everything: (count) => `Repair what can be (${number(count)})`,
    times: (offer, count) => `${offer} (${number(count)} times)`,
    stopped: (sentence) => `The rest was not repaired. ${sentence}`,
    undone: 'The repair was undone. Everything is as it was before.',
    undoneInPart: 'The repair was undone. What was changed by hand since was left as it is:',
    kept: (sheet, cells, isWhole) => {
      if (cells.length === 0) return `The repair on sheet ${sheet} stays too: it belongs to it.`;
      const where = `${listed(cells)} on sheet ${sheet}`;
      return isWhole ? `Because of the change in ${where} the repair on that whole sheet stays.` : `${where}.`;
    },
    canUndo: 'It can be undone until you have Dekkend do something else. What you change yourself since then stays.',
  },
  accept: {
    title: 'Leave it, with a reason',
    meaning: 'The finding stays in sight, with your name and reason, and no longer counts as open.',
    by: 'Accepted by',
    reason: 'Why may this stay as it is?',
    reasonHint: 'A sentence, for whoever reads the report.',
    others: (others) =>
      others === 1 ? 'The other one of this check too' : `The other ${number(others)} of this check too`,
    act: (count) => (count === 1 ? 'Accept' : `Accept all ${number(count)}`),
    done: (count, by) => (count === 1 ? `Accepted by ${by}.` : `${number(count)} findings accepted by ${by}.`),
    undo: 'Undo',
    undone: (count) => (count === 1 ? 'No longer accepted: it counts again.' : 'No longer accepted: they count again.'),
    withdraw: 'No longer accept',
    withdrawThis: (sentence) => `No longer accept: ${sentence}`,
  },
  filter: {
    label: 'Choose findings',
    severity: 'How bad',
    all: 'All',
    search: 'Search findings',
    more: 'Search, or choose by sheet or state',
    sheet: 'Sheet',
    allSheets: 'All sheets',
    kind: 'State',
    allKinds: 'Any state',
    kinds: { open: 'Open', repairable: 'Dekkend can repair', accepted: 'Accepted' },
    choice: (name, count) => `${name} (${number(count)})`,
    shown: (shown, all) => `${number(shown)} of ${counted(all, { one: 'finding', other: 'findings' })}`,
    none: (text, isNarrow) =>
      text === '' ? 'No finding fits this choice.' : `No finding with “${text}”${isNarrow ? ' in this choice' : ''}.`,
    showAll: 'Show all',
  },
  said: {
    gone: 'That finding is gone: the sheet changed.',
    next: 'This is the next one.',
    last: 'There are no more here.',
  },
};
