import type { CliTexts, Counts } from '../cli-texts';
import { folderTexts } from './folder';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const counts = ({ errors, warnings, infos, unclear, accepted }: Counts): string =>
  [
    plural(errors, 'error', 'errors'),
    plural(warnings, 'warning', 'warnings'),
    `${infos} for information`,
    ...(unclear === 0 ? [] : [`${unclear} to have a look at`]),
    ...(accepted === 0 ? [] : [`${accepted} accepted`]),
  ].join(', ');

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

/** Which two files a command wants. */
const twoFiles: Readonly<Record<string, string>> = {
  relate: 'first the certificate or the learning units, then the qualification (dossier or workbook)',
  compare: 'first the older version, then the newer one',
  update: 'first the workbook, then the newer version of the dossier',
  candidates: 'first the workbook, then the list',
};

export const cliTexts: CliTexts = {
  help: (languages) => `Dekkend: from qualification file to exams that cover it

  dekkend import FILE [--profile P6] [--dossier CREBO] [--json]
      reads a qualification file and prints it as JSON
  dekkend new FILE --profile P6 [--dossier CREBO] [--plan plan.json] -o book.xlsx
      makes a workbook with dossier, exam plan, coverage matrix and assessment forms
  dekkend new --from lastyear.xlsx --cohort 2027 -o book.xlsx
      begins a new cohort with last year's qualification file, exam plan, forms, rubric bank and approvals; everything about
      candidates stays in last year's workbook, which does not change
  dekkend inspect book.xlsx [--json]
      prints what the sheets of a workbook say
  dekkend check book.xlsx… [-r FOLDER] [--json] [--csv list.csv] [--html overview.html] [--shard 1/4] [--jobs 2]
      checks workbooks; with -r all in a folder. --csv: a line for each finding and each setting that differs (- is the screen);
      --html: a page with the overview; --jobs: how many workbooks at a time (what the computer can, unless you say)
  dekkend rules [--json]
      shows every rule of the checks with source, explanation and example
  dekkend merge a.json b.json… [--json] [--csv list.csv] [--html overview.html]
      joins outcomes of check --json, of shards as well (--shard)
  dekkend relate DOCUMENT QUALIFICATION [--profile P2] [--dossier CREBO] [--json]
      shows what a certificate or learning units cover of a qualification (a dossier or a workbook)
  dekkend compare OLDER NEWER [--profile P6] [--dossier CREBO] [--json]
      shows what differs between two versions of a dossier
  dekkend update book.xlsx NEWER [--profile P6] [--dossier CREBO] [--other-dossier] [-o new.xlsx] [--json]
      puts a newer version of the dossier into a workbook; everything filled in stays.
      With the dossier it has already: brings the forms up to plan, settings and rows
  dekkend migrate book.xlsx [--yes] [-o new.xlsx]
      shows what changes to bring a workbook of an older version up to date, and does it with --yes; it can be read and
      checked without, but not changed. What has been filled in stays
  dekkend candidates book.xlsx list.csv [-o new.xlsx]
      puts a list of candidates on the sheet Candidates; CSV: number;name
  dekkend forms book.xlsx [--candidates list.csv] -o FOLDER [--per-assessor]
      makes a workbook for each candidate and exam (and assessor) that holds that form only
  dekkend forms book.xlsx --resit | --remark --candidate NUMBER… --exam PVB1 -o FOLDER
      makes the form of a resit (only what failed) or of a re-mark (by other assessors)
  dekkend collect DIR… -o book.xlsx [--replace]
      reads filled forms back into the workbook; with --replace they count over what was collected before
  dekkend agreement book.xlsx [--json] [-o new.xlsx]
      shows per exam, row and pair how far assessors agree; -o also puts it on the sheet Agreement
  dekkend results book.xlsx [--json] [-o new.xlsx]
      shows per candidate the requirements for the diploma with their source, whether what is entered meets them, and
      what is missing in the exam file; -o also makes or updates the sheet Diploma requirements, on which placement,
      generic parts and electives are entered
  dekkend retention book.xlsx [--date DATE] [--json]
      shows per candidate until when data are kept, and who is due for removal on that day (or today); it reads the
      diploma date, date of leaving and appeal on Diploma requirements, and writes nothing
  dekkend retention book.xlsx --remove --by NAME [--candidate NUMBER]… [--date DATE] [--yes] [-o new.xlsx]
      removes everything of whoever is due on that day; counts without names stay on the sheet Statistics; without
      --yes it only shows what would go
  dekkend adopt book.xlsx --by NAME [--date DATE] [--candidate NUMBER]… [--exam PVB1] [-o new.xlsx]
      adopts complete results in the register; what changes afterwards is a finding
  dekkend accept book.xlsx --rule RULE [--cell Sheet!A1] --by NAME --reason "why" [--date DATE] [-o new.xlsx]
      accepts what check finds for a rule, with name and reason; --withdraw (without name and reason) takes that back
  dekkend fix book.xlsx [--rule RULE] [--dry-run] [-o new.xlsx]
      repairs what can be repaired safely and says what was done; with --dry-run only what would be
  dekkend report book.xlsx -o report.{html,xlsx,csv,json} [--format case|oke] [--by NAME] [--date DATE] [--names] [--per-candidate]
      makes the committee's report; without --names with numbers of candidates and letters for assessors, with
      --per-candidate also for each candidate; json is a package of CASE 1.1 or (--format oke) the results
  dekkend paper book.xlsx [-o new.xlsx]
      puts an empty form to print beside each exam
  dekkend fill book.xlsx [--exam CODE] [--accept | --drop | --bank bank.xlsx] [-o new.xlsx]
      proposes what each level is on each row; --accept takes proposals over, --drop takes them away; --bank fills rows
      from a rubric bank (workbook, CSV or CASE JSON)
  dekkend bank book.xlsx -o bank.{csv,json}
      writes the rubric bank with the described rows of the forms as rubric CSV or CASE
  dekkend bank book.xlsx --add bank.{csv,json,xlsx} [-o new.xlsx]
      adds a rubric bank to the sheet Rubric bank
  dekkend approve book.xlsx --exam PVB1 --by NAME --built-by NAME [--route own|bought|validated] [--date DATE] [-o new.xlsx]
      approves an instrument (own construction, bought or externally validated) and keeps what was approved
  dekkend withdraw | new-version book.xlsx --exam PVB1 --by NAME [--date DATE] [-o new.xlsx]
      withdraws an approved instrument, or begins a new version of it as a draft
  dekkend put-right book.xlsx --exam PVB1 --by NAME --old "text" --new "text" [--row "row"] [-o new.xlsx]
      corrects a typing error on an approved form and records it

  -   instead of a document: read it from the standard input
  --dossier CREBO   which dossier of a file with several (number or title), with relate that of the qualification;
      compare takes two where the numbers differ: first that of the older version
  --corrections corrections.json   corrections by hand, for import, new and update
  --lang ${languages}   language of messages (default nl), and of what new and report make
  --sheets-language ${languages}   another language for the sheets of new or the report; new without either: nl, report: the
      language of the sheets. The workbook keeps the language, and all later sheets and forms are in it

Exit code: 0 fine, 1 done but with errors, 2 not done.`,
  usage: {
    'no-command': () =>
      'Name a command: import, new, inspect, check, merge, relate, compare, update, migrate, candidates, forms, collect, agreement, results, retention, paper, fill, bank, approve, withdraw, new-version, put-right, accept, fix, report, rules or adopt. Help: dekkend --help.',
    'unknown-command': ({ command }) =>
      `There is no command "${command}". Use import, new, inspect, check, merge, relate, compare, update, migrate, candidates, forms, collect, agreement, results, retention, paper, fill, bank, approve, withdraw, new-version, put-right, accept, fix, report, rules or adopt. Help: dekkend --help.`,
    'unknown-option': ({ option, command }) =>
      `The option ${option} does not belong to "${command}" or lacks a value. Help: dekkend --help.`,
    'missing-file': ({ command }) => `Name the file after "${command}".`,
    'too-many-files': ({ command, file }) => `"${command}" takes one file; "${file}" is one too many.`,
    'no-file': ({ command, file }) => `"${command}" takes no file; "${file}" is one too many.`,
    'two-files': ({ command }) => `Name two files after "${command}": ${twoFiles[String(command)] ?? ''}.`,
    'too-many-dossiers': ({ command }) =>
      command === 'compare'
        ? 'Give --dossier twice at most: first the dossier of the older version, then that of the newer one.'
        : `Give --dossier once with "${command}".`,
    'no-standard-input': ({ command }) =>
      `Only a document can come from the standard input (-). With "${command}", name the file itself.`,
    'profile-not-in-newer': ({ file, profile, profiles }) =>
      `${file} has no profile that follows ${profile}. It has: ${profiles}. Leave out --profile to compare everything.`,
    'other-dossier': ({ file, code }) =>
      `${file} is another dossier (${code}) than that of the workbook. Nothing was changed. Make a copy of the workbook for a new cohort and bring that up to date with --other-dossier.`,
    'missing-output': () => 'Name the file to make with -o, for example -o exams.xlsx.',
    'missing-book': () => 'Name with -o the workbook with the exam plan to collect in, for example -o exams.xlsx.',
    'missing-folder': () => 'Name the folder for the forms with -o, for example -o forms.',
    'bad-language': ({ language, languages }) => `There is no language "${language}". Choose one of: ${languages}.`,
    'missing-option': ({ option, command }) => `"${command}" needs ${option} with a value. Help: dekkend --help.`,
    'bad-route': ({ route }) => `"${route}" is no route. Choose own, bought or validated.`,
    'bad-shard': ({ shard }) => `"${shard}" is no shard. Write --shard 2/4 for the second of four, counted from 1.`,
    'folder-without-r': ({ folder }) => `"${folder}" is a folder. Add -r to check all workbooks in it.`,
    'no-workbooks': () => 'There are no .xlsx or .xlsm files in what you named.',
    'not-a-check-result': ({ file }) =>
      `${file} is no outcome of "check --json". Name the files that command has written.`,
    'overview-output': ({ option, extension, file }) =>
      `"${file}" does not fit ${option}: name a file that ends in ${extension}.`,
    'two-outputs': () =>
      'With --json and --csv - everything comes mixed on the screen. Choose one, or name a file with --csv.',
    'bad-jobs': ({ jobs }) => `"${jobs}" is no number. Write for instance --jobs 2 for two workbooks at a time.`,
    'one-way-to-fill': () =>
      'Use one of --accept, --drop and --bank: together they contradict each other. Nothing was written.',
    'report-output': ({ file, extensions }) =>
      file === ''
        ? `Name the file for the report with -o; it ends in ${extensions}.`
        : `"${file}" cannot be a report. Name a file that ends in ${extensions}.`,
    'report-format': ({ format, formats }) =>
      `--format ${format} does not fit here. Only a .json takes --format: ${formats}.`,
    'bad-date': ({ date }) => `"${date}" is no date. Write for example 26-11-2026.`,
    'bank-output': () =>
      'Name the file for the rubric bank with -o, ending in .csv or .json; or add a bank with --add. Help: dekkend --help.',
  },
  files: {
    'file/not-found': () => 'This file does not exist. Check the name and the folder.',
    'file/is-a-folder': () => 'This is a folder. Name a file.',
    'file/no-access': () => 'This file may not be read or written. Close it in Excel or ask for access.',
    'file/closed-folder': () => 'This folder may not be read; nobody looked at what is in it. Ask for access.',
    'file/disk-full': () => 'The disk is full. Nothing was written; make room and try again.',
    'file/folder-missing': () => 'The folder for this file does not exist. Make it first.',
    'file/not-a-folder': () => 'This is a file. Name a folder.',
    'file/exists-different': () =>
      'This file exists and holds something else than would be made now. Nothing was written; choose another name or move the old file.',
    'file/not-json': () => 'This is not JSON. Check that the whole file was copied.',
    'file/too-large': () => 'This file is too large to read.',
    'file/failed': ({ reason }) => `Reading or writing failed (${reason}). Nothing has changed.`,
  },
  profiles: {
    'profile/choose-one': ({ profiles }) =>
      `This file has several profiles. Choose one with --profile: ${list(profiles)}.`,
    'profile/unknown': ({ profile, profiles }) =>
      list(profiles) === ''
        ? `This file has no profiles, so no "${profile}" either. Leave out --profile.`
        : `Profile "${profile}" is not in this file. Choose one of: ${list(profiles)}.`,
  },
  books: {
    'book/not-ours': () =>
      'This is no workbook of Dekkend. Make one with "dekkend new" or in Excel on the Dekkend tab.',
    'book/empty': () => 'This workbook is empty. Make one with "dekkend new" or in Excel on the Dekkend tab.',
    'book/is-a-form': () =>
      'This is the form of one candidate. Take the workbook with the exam plan that the form comes from.',
    'book/newer-format': ({ version }) =>
      `This workbook was made by a newer Dekkend (format ${version}). Update Dekkend to open it.`,
  },
  standardInput: 'standard input',
  place: ({ line, page, sheet, cell }) =>
    [
      sheet === undefined ? '' : `sheet ${sheet}`,
      cell === undefined ? '' : `cell ${cell}`,
      page === undefined ? '' : `page ${page}`,
      line === undefined || page !== undefined ? '' : `line ${line}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  severity: { error: 'error', warning: 'warning', info: 'for information' },
  paperMade: (file, forms) => `${file}: ${plural(forms, 'form', 'forms')} to print.`,
  made: (file, exams, rows) =>
    `${file}: ${plural(exams, 'exam', 'exams')}, ${plural(rows, 'rubric row', 'rubric rows')}.`,
  counts,
  nothingFound: 'no findings',
  total: (files, sum, unreadable) =>
    `${plural(files, 'workbook', 'workbooks')}: ${counts(sum)}${unreadable === 0 ? '' : `, ${unreadable} not read`}`,
  lookAtThis: 'have a look',
  accepted: (by, date, reason) => `accepted by ${by}${date === '' ? '' : ` on ${date}`}: ${reason}`,
  folder: folderTexts,
  inspect: {
    cohort: (name) => `cohort ${name}`,
    exam: (code, name, covers, rows) =>
      `${code} ${name}: covers ${plural(covers, 'part', 'parts')}, ${plural(rows, 'rubric row', 'rubric rows')}`,
    findings: (findings) => plural(findings, 'finding', 'findings'),
  },
  relate: {
    heading: (document, qualification) => `${document} and ${qualification}`,
    notCounted: (count) => `${plural(count, 'mapping does', 'mappings do')} not count:`,
    inPart: '(in part)',
  },
  unexpected: (message) =>
    `Something went wrong in Dekkend itself (${message}). Nothing was written; please report this with the file.`,
};
