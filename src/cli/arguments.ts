import { parseArgs } from 'node:util';
import { defaultLanguage, languages } from '../language/language';
import type { Language } from '../language/language';
import { standardInput } from './files/document-input';
import { commandNames, known, options } from './command-options';
import type { CommandName } from './command-options';
import { instrumentFrom } from './instrument-arguments';
import type { InstrumentArguments } from './instrument-arguments';
import { acceptFrom } from './accept-arguments';
import type { AcceptArguments } from './accept-arguments';
import { adoptFrom } from './adopt-arguments';
import type { AdoptArguments } from './adopt-arguments';
import { cohortFrom } from './cohort-arguments';
import type { CohortArguments } from './cohort-arguments';
import { folderFrom } from './folder-arguments';
import type { FolderArguments } from './folder-arguments';
import { furtherFrom } from './further-arguments';
import type { FurtherArguments } from './further-arguments';
import { reportFrom } from './report-arguments';
import type { ReportArguments } from './report-arguments';
import { retentionFrom } from './retention-arguments';
import type { RetentionArguments } from './retention-arguments';
import { UsageError } from './usage';

/** The command line, understood. Paths are as typed. */
export interface Arguments {
  readonly command: CommandName;
  readonly files: readonly string[];
  /** Of messages. */
  readonly language: Language;
  /** Of sheets and files that are made: --sheets-language, else --lang; null = neither was given. */
  readonly sheetsLanguage: Language | null;
  readonly json: boolean;
  readonly profile: string | null;
  readonly plan: string | null;
  /** Last year's workbook, to begin a new cohort with; null = a document. */
  readonly begins: CohortArguments | null;
  /** The crebo number or title of the dossier to read, of files with several: one, or for compare one for each file. */
  readonly dossiers: readonly string[];
  /** A file with corrections of the document. */
  readonly corrections: string | null;
  /** A document with another code may take the place of a workbook's. */
  readonly otherDossier: boolean;
  readonly output: string | null;
  /** The list of candidates to hand out forms to; null = those of the workbook itself. */
  readonly candidates: string | null;
  /** A form for each assessor. */
  readonly perAssessor: boolean;
  /** What forms say counts over what was collected before. */
  readonly replace: boolean;
  /** Take proposals over as the committee's own. */
  readonly accept: boolean;
  /** Take proposals away. */
  readonly drop: boolean;
  /** A rubric bank to describe rows from. */
  readonly bank: string | null;
  /** A rubric bank to add to that of the workbook. */
  readonly add: string | null;
  /** Code of the one exam whose rows are filled. */
  readonly exam: string | null;
  /** Do what would else only be told. */
  readonly isConfirmed: boolean;
  readonly recursive: boolean;
  /** Take every `of`-th file, beginning with number `index` (from 1). */
  readonly shard: { readonly index: number; readonly of: number } | null;
  /** What is done to an instrument; null for other commands. */
  readonly instrument: InstrumentArguments | null;
  /** A resit or re-mark to hand out; null = first attempts, or another command. */
  readonly further: FurtherArguments | null;
  /** How the outcome of many workbooks is shown. */
  readonly folder: FolderArguments;
  /** Who adopts results, and whose; null for other commands. */
  readonly adopt: AdoptArguments | null;
  /** Which findings are accepted, or no longer; null for other commands. */
  readonly acceptance: AcceptArguments | null;
  /** What report is made; null for other commands. */
  readonly report: ReportArguments | null;
  /** When data are due for removal; null for other commands. */
  readonly retention: RetentionArguments | null;
  /** What is repaired: of one rule or all, and whether it is only told; null for other commands. */
  readonly fix: { readonly rule: string | null; readonly dryRun: boolean } | null;
}

/**
 * Reads the arguments after "dekkend".
 * @returns what was asked, or "help".
 * @throws UsageError for anything that is not in the contract of the command line.
 */
export function readArguments(argv: readonly string[]): Arguments | 'help' {
  const { values, positionals } = parse(argv);
  const [name, ...files] = positionals;
  if (values.help === true || name === 'help') {
    return 'help';
  }
  if (name === undefined) {
    throw new UsageError('no-command');
  }
  const command = commandNames.find((candidate) => candidate === name);
  if (command === undefined) {
    throw new UsageError('unknown-command', { command: name });
  }
  for (const option of Object.keys(values)) {
    if (!known[command].some((allowed) => allowed === option)) {
      throw new UsageError('unknown-option', { option: `--${option}`, command });
    }
  }
  const ways = [values.accept, values.drop, values.bank].filter((way) => way !== undefined);
  if (ways.length > 1) {
    throw new UsageError('one-way-to-fill');
  }
  if (values.bank !== undefined && values.exam !== undefined) {
    throw new UsageError('unknown-option', { option: '--exam', command: 'fill --bank' });
  }
  const begins = cohortFrom(command, files, values);
  return {
    command,
    files: begins === null ? filesFor(command, files) : [],
    language: languageFrom(values.lang) ?? defaultLanguage,
    sheetsLanguage: languageFrom(values['sheets-language'] ?? values.lang),
    json: values.json ?? false,
    profile: values.profile ?? null,
    plan: values.plan ?? null,
    begins,
    dossiers: dossiersFor(command, values.dossier ?? []),
    corrections: values.corrections ?? null,
    otherDossier: values['other-dossier'] ?? false,
    output: outputFor(command, values.output),
    candidates: values.candidates ?? null,
    perAssessor: values['per-assessor'] ?? false,
    replace: values.replace ?? false,
    accept: values.accept ?? false,
    drop: values.drop ?? false,
    bank: values.bank ?? null,
    add: values.add ?? null,
    exam: values.exam ?? null,
    isConfirmed: values.yes ?? false,
    recursive: values.recursive ?? false,
    shard: shardFrom(values.shard),
    folder: folderFrom(values),
    further: furtherFrom(command, values),
    adopt: adoptFrom(command, values),
    acceptance: acceptFrom(command, values),
    report: reportFrom(command, values),
    retention: retentionFrom(command, values),
    fix: command === 'fix' ? { rule: values.rule ?? null, dryRun: values['dry-run'] ?? false } : null,
    instrument: instrumentFrom(command, values),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(-[^ ']*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new UsageError('unknown-option', { option, command: argv.find((word) => !word.startsWith('-')) ?? '' });
  }
}

/** Commands whose first file is a workbook: one is opened by its name, and written back to it. */
const ofWorkbooks: readonly CommandName[] = [
  'inspect',
  'check',
  'merge',
  'update',
  'migrate',
  'candidates',
  'forms',
  'paper',
  'fill',
  'bank',
  'adopt',
  'accept',
  'fix',
  'agreement',
  'results',
  'retention',
  'approve',
  'withdraw',
  'new-version',
  'put-right',
  'report',
];

/** Commands about two files; of those that change a workbook it is the first, and the second may come by a pipe. */
const ofTwoFiles: readonly CommandName[] = ['relate', 'compare', 'update', 'candidates'];

function filesFor(command: CommandName, files: readonly string[]): readonly string[] {
  if (command === 'rules') {
    const [file] = files;
    if (file !== undefined) throw new UsageError('no-file', { command, file });
    return [];
  }
  if (files.length === 0) {
    throw new UsageError('missing-file', { command });
  }
  if (
    ofWorkbooks.includes(command) &&
    (ofTwoFiles.includes(command) ? files.slice(0, 1) : files).includes(standardInput)
  ) {
    throw new UsageError('no-standard-input', { command });
  }
  if (ofTwoFiles.includes(command)) {
    if (files.length !== 2) {
      throw new UsageError('two-files', { command });
    }
    return files;
  }
  if (files.length > 1 && command !== 'check' && command !== 'merge' && command !== 'collect') {
    throw new UsageError('too-many-files', { command, file: files[1] ?? '' });
  }
  return files;
}

function dossiersFor(command: CommandName, dossiers: readonly string[]): readonly string[] {
  const most = command === 'compare' ? 2 : 1;
  if (dossiers.length > most) {
    throw new UsageError('too-many-dossiers', { command });
  }
  return dossiers;
}

function outputFor(command: CommandName, output: string | undefined): string | null {
  if (command === 'new' && (output === undefined || output === '')) {
    throw new UsageError('missing-output');
  }
  if (command === 'forms' && (output === undefined || output === '')) {
    throw new UsageError('missing-folder');
  }
  if (command === 'collect' && (output === undefined || output === '')) {
    throw new UsageError('missing-book');
  }
  return output ?? null;
}

function languageFrom(value: string | undefined): Language | null {
  if (value === undefined) {
    return null;
  }
  const language = languages.find((candidate) => candidate === value.toLowerCase());
  if (language === undefined) {
    throw new UsageError('bad-language', { language: value, languages: languages.join(', ') });
  }
  return language;
}

function shardFrom(value: string | undefined): Arguments['shard'] {
  if (value === undefined) {
    return null;
  }
  const [, first, second] = /^(\d+)\/(\d+)$/.exec(value) ?? [];
  const [index, of] = [Number(first), Number(second)];
  if (!(index >= 1 && index <= of)) {
    throw new UsageError('bad-shard', { shard: value });
  }
  return { index, of };
}
