import { keptCorrections } from '../../app/corrections/kept-corrections';
import { openPlanBook } from '../../app/open-book';
import type { DossierRenewed, Reading } from '../../app/session/use-cases';
import { compareWithBook } from '../../app/update/compare-with-book';
import { differenceJson } from '../../app/update/difference-json';
import { differenceLines } from '../../app/update/difference-lines';
import { renewDossier } from '../../app/update/renew-dossier';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import { differenceTextsOf } from '../../language/difference-texts';
import { keptTextsOf } from '../../language/kept-texts';
import type { Language } from '../../language/language';
import { renewalTextsOf } from '../../language/renewal-texts';
import type { Arguments } from '../arguments';
import type { WorkbookFile } from '../../app/ports';
import type { Desk } from '../desk';
import { inFile } from '../in-file';
import { correctionsIn } from '../read-corrections';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import { tell } from '../tell';
import type { ExitCode } from '../terminal';
import { UsageError } from '../usage';

/**
 * `dekkend update book.xlsx DOCUMENT [-o out.xlsx]`: a newer version of the dossier in a workbook, with everything filled
 * in. What changed, and what people wrote that no longer has a place, goes to stdout. Without -o the workbook itself is replaced, whole or not at all. Corrections that the
 * workbook keeps are made again, then those of --corrections. Exit code 1 when reading the document found an error.
 */
export async function updateBook(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [bookFile = '', documentFile = ''] = args.files;
  const output = args.output ?? bookFile;
  const workbook = await inFile(bookFile, () => desk.openWorkbook(bookFile));
  const { reading, told } = await readFor(workbook, args, desk);
  const book = await inFile(bookFile, async () => openPlanBook(await workbook.snapshot()).value);
  const { relation, profile } = await inFile(documentFile, () => compareWithBook(reading, book, args.profile));
  if (relation === 'other-dossier' && !args.otherDossier) {
    throw new UsageError('other-dossier', { file: documentFile, code: reading.framework.code ?? '' });
  }

  const renewed = await inFile(bookFile, () => renewDossier(workbook, reading, profile));
  if (output !== bookFile) await refuseToReplaceWork(output, await workbook.snapshot(), desk);
  await desk.write(output, await workbook.bytes());

  const { difference, outdatedForms } = renewed;
  const diagnostics = [...told, ...renewed.diagnostics];
  const texts = differenceTextsOf(args.language);
  if (args.json) {
    const report = { relation, profile, difference, outdatedForms, diagnostics };
    desk.terminal.out(JSON.stringify(differenceJson(report, desk.speak), null, 2));
  } else {
    desk.terminal.out([...differenceLines(difference, texts), ...movedLines(renewed, args.language)].join('\n'));
  }
  tell(diagnostics, desk);
  desk.terminal.err(texts.updated(output));
  return reading.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What people wrote and has no place any more, each with the cell where it stood. */
function movedLines({ moved }: DossierRenewed, language: Language): readonly string[] {
  if (moved.length === 0) return [];
  const { line } = keptTextsOf(language);
  const lines = moved.map(({ place, row, column, value }) => `    ${line({ ...place, row, column, value })}`);
  return [renewalTextsOf(language).movedTo(moved.length), ...lines];
}

/** The document with the corrections that still hold for it, and what there is to say of the others. */
async function readFor(
  workbook: WorkbookFile,
  args: Arguments,
  desk: Desk,
): Promise<{ readonly reading: Reading; readonly told: readonly Diagnostic[] }> {
  const [bookFile = '', documentFile = ''] = args.files;
  const book = await inFile(bookFile, async () => openPlanBook(await workbook.snapshot()).value);
  const reading = await inFile(documentFile, () => desk.readForBook(documentFile, args.dossiers[0] ?? null));
  const kept = keptCorrections(reading, book);
  const given = await correctionsIn(args.corrections, desk);
  return {
    reading: { ...reading, kept, corrections: [...(kept?.corrections ?? []), ...given] },
    told: (kept?.unapplied ?? []).map(({ reason }) => reason),
  };
}
