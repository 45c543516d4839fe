import type { FolderTexts } from '../folder-texts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const workbooks = (count: number): string => plural(count, 'workbook', 'workbooks');

const numbered = (parts: readonly number[]): string => {
  const [last = 0, ...before] = [...parts].reverse();
  return before.length === 0 ? `part ${last} is` : `parts ${before.reverse().join(', ')} and ${last} are`;
};

const left = (seconds: number): string =>
  seconds < 90 ? `about ${Math.max(1, Math.round(seconds))} s left` : `about ${Math.round(seconds / 60)} min left`;

export const folderTexts: FolderTexts = {
  severity: { error: 'error', warning: 'warning', info: 'for information' },
  state: { open: 'open', accepted: 'accepted', unclear: 'have a look', unread: 'not read', deviating: 'differs' },
  csv: {
    file: 'file',
    qualification: 'qualification',
    profile: 'profile',
    state: 'state',
    severity: 'severity',
    title: 'about',
    message: 'finding',
    fix: 'what to do',
    sheet: 'sheet',
    cell: 'cell',
    by: 'accepted by',
    reason: 'reason',
    date: 'date',
    rule: 'rule',
    before: 'accepted before',
  },
  setting: 'Setting',
  workbooks,
  inWorkbooks: (count) => `in ${workbooks(count)}`,
  perRule: 'By rule',
  perQualification: 'By qualification',
  perSetting: 'Settings that differ from the default',
  deviatingCount: (count) => (count === 1 ? '1 setting differs' : `${count} settings differ`),
  unnamed: 'qualification not known',
  profile: (name) => `profile ${name}`,
  crebo: (code) => `(crebo ${code})`,
  withErrors: (count) => (count === 0 ? 'none with errors' : `${count} with errors`),
  counts: ({ errors, warnings, infos, unclear, accepted }) =>
    [
      errors === 0 ? '' : plural(errors, 'error', 'errors'),
      warnings === 0 ? '' : plural(warnings, 'warning', 'warnings'),
      infos === 0 ? '' : `${infos} for information`,
      unclear === 0 ? '' : `${unclear} to have a look at`,
      accepted === 0 ? '' : `${accepted} accepted`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  acceptedErrors: (count) => plural(count, 'accepted error', 'accepted errors'),
  progress: {
    line: (done, all, unreadable, seconds) =>
      [
        `${done} of ${all}`,
        ...(unreadable === 0 ? [] : [`${unreadable} not read`]),
        ...(seconds === null ? [] : [left(seconds)]),
      ].join(' · '),
    stopped: 'Stopped. What stands above is not everything, and no file was written.',
  },
  lost: {
    memory: 'This workbook asks for more memory than there is. See whether a sheet has very many filled cells.',
    time: (minutes) => `Reading took longer than ${plural(minutes, 'minute', 'minutes')} and was stopped.`,
    crash: (message) =>
      `Something went wrong in Dekkend itself with this workbook (${message}). Please report it, with the file.`,
  },
  notOurs: {
    'book/not-ours': 'This is no workbook of Dekkend, so nothing was checked. Nothing else is wrong with it.',
    'workbook/not-a-workbook':
      'This is no Excel workbook, although it is called so; perhaps it is damaged. Nothing was checked.',
    'book/empty': 'This workbook is empty, so nothing was checked.',
  },
  linksSkipped: (count, first) =>
    count === 1
      ? `A link to another place was skipped: ${first}.`
      : `${count} links to other places were skipped, the first is ${first}.`,
  merge: {
    twice: (file) => `${file}: is in more than one outcome, and counts once.`,
    twiceOtherwise: (file) =>
      `${file}: is in more than one outcome, and not the same. The outcome that you named last counts.`,
    missing: (parts, of) => `Of ${of} parts ${numbered(parts)} missing. The total is not that of all workbooks.`,
  },
  page: {
    title: 'Check of workbooks',
    made: (date) => `Made with Dekkend on ${date}`,
    folder: (folder) => `Folder: ${folder}`,
    lead: (withErrors, read, unread) => {
      if (read === 0) return unread === 0 ? 'No workbook was checked.' : 'Not one workbook could be read.';
      const many = `${withErrors === 0 ? 'None' : withErrors} of ${read} checked workbooks ${withErrors > 1 ? 'have' : 'has'} errors`;
      const how = read === 1 ? `The checked workbook has ${withErrors === 0 ? 'no ' : ''}errors` : many;
      return unread === 0 ? `${how}.` : `${how}, ${unread} could not be read.`;
    },
    acceptedLead: (errors) =>
      errors === 1 ? '1 error was accepted with a reason.' : `${errors} errors were accepted with a reason.`,
    acceptedList: (findings) => `Accepted (${findings})`,
    incomplete: 'Not all parts are in it',
    total: 'In short',
    allFine: 'Nothing was found.',
    unread: 'Not read',
    unreadable: (files) => `Not read (${files})`,
    headers: {
      rule: 'Rule',
      setting: 'Setting',
      severity: 'Severity',
      open: 'Open',
      accepted: 'Accepted',
      workbooks: 'Workbooks',
      qualification: 'Qualification',
      withErrors: 'With errors',
      errors: 'Errors',
      warnings: 'Warnings',
      infos: 'For information',
      unclear: 'Have a look',
      place: 'Place',
      message: 'Finding',
      file: 'File',
      reason: 'Reason',
      by: 'By',
      date: 'On',
    },
    perWorkbook: 'By workbook',
    nothingFound: 'no findings',
    accepted: (by, date, reason) => `Accepted by ${by}${date === '' ? '' : ` on ${date}`}: ${reason}`,
    place: (sheet, cell) => [sheet, cell].filter((part) => part !== null).join(', cell '),
    colophon:
      'A finding is no judgement of a candidate or an instrument: the exam committee decides. Unfold a workbook for what was found, where, and what to do.',
  },
};
