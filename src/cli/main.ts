import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { asReading } from '../app/corrections/as-reading';
import { refusingOlder } from '../app/migrate/refuse-older';
import { binaryFormat } from '../importers/formats/recognise-format';
import { readDocument } from '../importers/read-document';
import { defaultLanguage, languages } from '../language/language';
import type { Language } from '../language/language';
import { speak } from '../language/speak';
import { openXlsx } from '../workbook/xlsx/xlsx-workbook';
import { readArguments } from './arguments';
import type { Arguments } from './arguments';
import type { CommandName } from './command-options';
import { acceptFindings } from './commands/accept';
import { showAgreement } from './commands/agreement';
import { showResults } from './commands/results';
import { showRetention } from './commands/retention';
import { adoptInBook } from './commands/adopt';
import { useBank } from './commands/bank';
import { putCandidates } from './commands/candidates';
import { checkWorkbooks } from './commands/check';
import { collectFilledForms } from './commands/collect';
import { compareFiles } from './commands/compare';
import { fixFindings } from './commands/fix';
import { fillRubricRows } from './commands/fill';
import { handOutForms } from './commands/forms';
import { importDocument } from './commands/import';
import { changeInstrument } from './commands/instrument';
import { inspectWorkbook } from './commands/inspect';
import { mergeChecks } from './commands/merge';
import { migrateWorkbook } from './commands/migrate';
import { newBook } from './commands/new';
import { makePaperForms } from './commands/paper';
import { relateFiles } from './commands/relate';
import { writeReport } from './commands/report';
import { printRules } from './commands/rules';
import { updateBook } from './commands/update';
import type { Speech } from './check/check-file';
import type { Desk } from './desk';
import { callerPath } from './files/caller-path';
import { checkerFor } from './files/checker';
import { documentInput, standardInput } from './files/document-input';
import { dutchDictionary } from './files/dutch-dictionary';
import { findWorkbooks } from './files/find-workbooks';
import { readJson } from './files/read-input';
import { textOf } from '../app/text-of-file';
import { stagedFolder } from './files/staged-folder';
import { stagedText } from './files/staged-text';
import { writeWhole } from './files/write-whole';
import { troubleSentence } from './terminal';
import type { ExitCode, Terminal } from './terminal';
import { packOf } from '../language/pack-of';

const commands: Record<CommandName, (args: Arguments, desk: Desk) => Promise<ExitCode>> = {
  import: importDocument,
  new: newBook,
  inspect: inspectWorkbook,
  check: checkWorkbooks,
  merge: mergeChecks,
  relate: relateFiles,
  compare: compareFiles,
  update: updateBook,
  migrate: migrateWorkbook,
  candidates: putCandidates,
  forms: handOutForms,
  collect: collectFilledForms,
  agreement: showAgreement,
  results: showResults,
  retention: showRetention,
  paper: makePaperForms,
  fill: fillRubricRows,
  bank: useBank,
  adopt: adoptInBook,
  accept: acceptFindings,
  fix: fixFindings,
  approve: changeInstrument,
  withdraw: changeInstrument,
  'new-version': changeInstrument,
  'put-right': changeInstrument,
  report: writeReport,
  rules: printRules,
};

/**
 * Runs one command line. Composition root of the command line: here files, library and language meet.
 * @param argv the words after "dekkend".
 * @returns the exit code of the contract: 0 fine, 1 done with errors, 2 not done.
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let language = languageBefore(argv);
  let file: string | null = null;
  try {
    const args = readArguments(argv);
    if (args === 'help') {
      terminal.out(packOf(language).cli.help(languages.join('|')));
      return 0;
    }
    language = args.language;
    file = args.files.length === 1 ? (args.files[0] ?? null) : null;
    return await commands[args.command](args, layOut(args, terminal));
  } catch (error) {
    terminal.err(troubleSentence(error, file, packOf(language).cli, (diagnostic) => speak(diagnostic, language)));
    return 2;
  }
}

/** The language to speak while it is not known yet whether the rest can be understood. */
function languageBefore(argv: readonly string[]): Language {
  const asked = argv[argv.indexOf('--lang') + 1];
  return languages.find((language) => language === asked) ?? defaultLanguage;
}

function layOut({ language }: Arguments, terminal: Terminal): Desk {
  const path = (name: string): string => callerPath(name, process.env);
  const input = documentInput(process.env, terminal.in ?? null);
  const speech: Speech = {
    language,
    texts: packOf(language).cli,
    speak: (diagnostic) => speak(diagnostic, language),
  };
  const called = (name: string): string => (name === standardInput ? packOf(language).cli.standardInput : name);
  return {
    terminal,
    ...speech,
    readDossier: async (name, dossier) => readDocument(await input(name), called(name), dutchDictionary, { dossier }),
    readForBook: async (name, dossier) => {
      const bytes = await input(name);
      const document = await readDocument(bytes, called(name), dutchDictionary, { dossier });
      return asReading({ name: basename(called(name)), bytes }, document);
    },
    isWorkbook: async (name) => binaryFormat(await input(name)) === 'xlsx',
    readBytes: input,
    readText: async (name) => textOf(await input(name)),
    readJson: (name) => readJson(path(name), name),
    newWorkbook: () => openXlsx(null),
    openWorkbook: async (name) => refusingOlder(await openXlsx(await input(name))),
    openToMigrate: async (name) => openXlsx(await input(name)),
    exists: (name) =>
      access(path(name)).then(
        () => true,
        () => false,
      ),
    write: (name, bytes) => writeWhole(path(name), name, bytes),
    openFolder: (name) => stagedFolder(path(name), name),
    openText: (name) => stagedText(path(name), name),
    findWorkbooks: (names, recursive) =>
      findWorkbooks(
        names.map((name) => ({ name, path: path(name) })),
        recursive,
      ),
    checker: (count, jobs) => checkerFor({ count, jobs }, speech),
  };
}
