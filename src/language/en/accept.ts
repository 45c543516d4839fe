import type { AcceptTexts } from '../accept-texts';
import { counted } from './counting';

const findings = { one: 'finding', other: 'findings' };

/** What accepting findings says. */
export const acceptTexts: AcceptTexts = {
  diagnostics: {
    'findings/no-name': () => 'Fill in who accepts the finding.',
    'findings/no-reason': () =>
      'Write in a sentence why this may stay as it is. Whoever reads the report must be able to follow it.',
    'findings/bad-date': ({ date }) => `"${date}" is no date. Write for example 26-11-2026.`,
    'findings/gone': () => 'The check does not find this any more as it was. Look again at what is there now.',
    'findings/accepted-already': () => 'This was accepted before. Take that back first if another reason holds.',
    'findings/not-accepted': () => 'This is not accepted; there is nothing to take back.',
    'findings/unknown-rule': ({ rule }) =>
      `There is no rule "${rule}". Copy its name from check, for example plan/cut-score-unjustified; "dekkend rules" lists them all.`,
    'findings/none-of-rule': ({ rule, cell }) =>
      cell === null
        ? `The check finds nothing for ${rule}.`
        : `The check finds nothing for ${rule} at ${cell}. Write the place as Sheet!A1, or copy it from check.`,
    'findings/repair-changed': () =>
      'The workbook holds something else by now, and repairing would do something else. Look at what it says now.',
    'findings/would-move': ({ sheet }) =>
      `On ${sheet} somebody wrote something that would have no place afterwards. Bring the forms up to date in the step Forms: there you see first what moves.`,
    'findings/changed-since': ({ sheet }) =>
      `Something on ${sheet} was changed after the repair. It cannot be undone any more without losing that.`,
  },
  placeNames: (sheet, cell) => [`sheet ${sheet}, cell ${cell}`, `${sheet}, cell ${cell}`],
  accepted: (file, count, by) => `${file}: ${counted(count, findings)} accepted by ${by}.`,
  withdrawn: (file, count) => `${file}: ${counted(count, findings)} no longer accepted.`,
  foreseen: (file, count) =>
    count === 0
      ? `${file}: there is nothing that Dekkend can repair itself.`
      : `${file}: ${counted(count, findings)} can be repaired. Nothing was written.`,
  fixed: (file, count) =>
    count === 0
      ? `${file}: there is nothing that Dekkend can repair itself.`
      : `${file}: ${counted(count, findings)} repaired.`,
  before: (by, date, reason, then) =>
    `Accepted by ${by}${date === '' ? '' : ` on ${date}`} (${reason}), but it was different then: ${then} Look again and accept it as it is now, or change it.`,
  sheetLater:
    'The sheet with findings comes up to date only when you have it written in Excel, in the step Check; "dekkend check" shows how things stand now.',
};
