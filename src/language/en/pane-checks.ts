import { englishNouns } from '../../core/checks/nouns/english';
import { countingIn } from '../counted';
import type { ChecksTexts } from '../pane-texts';

const { counted } = countingIn('en');

const standing = {
  'in-force': 'in force',
  'repealed-still-practice': 'repealed, still practice',
  practice: 'practice',
} as const;

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
  summary: (errors, warnings, infos) =>
    [
      errors === 0 ? '' : counted(errors, { one: 'error', other: 'errors' }),
      warnings === 0 ? '' : counted(warnings, { one: 'warning', other: 'warnings' }),
      infos === 0 ? '' : counted(infos, { one: 'notice', other: 'notices' }),
    ]
      .filter((part) => part !== '')
      .join(', '),
  why: 'Why this matters',
  fix: 'What you can do',
  source: ({ reference, status, inForce }, date) => {
    const source = `Source: ${reference} (${standing[status]}, text read ${date})`;
    return inForce === undefined ? source : `${source}. In force now: ${inForce}`;
  },
  unclear: 'Have a look',
  accepted: (by, reason, date) => `Accepted by ${by} on ${date}: ${reason}`,
  acceptedCount: (count) => `${counted(count, { one: 'finding', other: 'findings' })} accepted`,
  noErrors: 'No errors. What is left does not stop an exam.',
  noPlace: 'whole workbook',
  firstError: 'Go to the first error',
  write: 'Write to sheet Findings',
  written: (sheet) => `The findings are on sheet ${sheet}.`,
  findings: (count) => counted(count, { one: 'finding', other: 'findings' }),
};
