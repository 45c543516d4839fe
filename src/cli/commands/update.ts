import { keptCorrections } from '../../app/corrections/kept-corrections';
import { openPlanBook } from '../../app/open-book';
import type { Reading } from '../../app/session/use-cases';
import type { FormsRenewal } from '../../app/forms/forms-renewal';
import type { BookComparison } from '../../app/update/compare-with-book';
import { compareWithBook } from '../../app/update/compare-with-book';
import { differenceJson } from '../../app/update/difference-json';
import { differenceLines } from '../../app/update/difference-lines';
import { isSame } from '../../app/update/is-same';
import { renewDossier } from '../../app/update/renew-dossier';
import { outdatedForms } from '../../app/outdated-forms';
import { hasExamSheets } from '../../app/session/state';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../core/exam/exam-book';
import type { FrameworkDifference } from '../../core/framework/versions/difference';
import { differenceTextsOf } from '../../language/difference-texts';
import type { Arguments } from '../arguments';
import type { WorkbookFile } from '../../app/ports';
import type { Desk } from '../desk';
import type { KeptCell } from '../../workbook/plan/kept/kept-cell';
import { inFile } from '../in-file';
import { correctionsIn } from '../read-corrections';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import { movedLines } from '../moved-lines';
import { tell } from '../tell';
import type { ExitCode } from '../terminal';
import { UsageError } from '../usage';
import { renewFormsOf, renewalLines } from './renew-forms';

/**
 * `dekkend update book.xlsx DOCUMENT [-o out.xlsx]`: a newer version of the dossier in a workbook, with everything filled
 * in. With the dossier that it has already, its forms are brought up to plan, settings and rows as they are now. What
 * changed, and what people wrote that no longer has a place, goes to stdout. Without -o the workbook itself is replaced,
 * whole or not at all, and left alone where nothing changed. Corrections that the workbook keeps are made again, then
 * those of --corrections. Exit code 1 when reading the document found an error.
 */
export async function updateBook(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [bookFile = '', documentFile = ''] = args.files;
  const workbook = await inFile(bookFile, () => desk.openWorkbook(bookFile));
  const { reading, told } = await readFor(workbook, args, desk);
  const book = await inFile(bookFile, async () => openPlanBook(await workbook.snapshot()).value);
  const compared = await inFile(documentFile, () => compareWithBook(reading, book, args.profile));
  const { relation, profile } = compared;
  if (relation === 'other-dossier' && !args.otherDossier) {
    throw new UsageError('other-dossier', { file: documentFile, code: reading.framework.code ?? '' });
  }
  const isThere = isSame(compared) && !compared.hasOtherCorrections && profile === book.profile;
  const done = await inFile(bookFile, () =>
    isThere ? renewOnlyForms(workbook, book, compared, args) : renewWhole(workbook, reading, profile, args),
  );
  const output = args.output ?? bookFile;
  if (output !== bookFile) await refuseToReplaceWork(output, await workbook.snapshot(), desk);
  if (done.isChanged || output !== bookFile) await desk.write(output, await workbook.bytes());

  const { difference, outdated, forms, moved } = done;
  const diagnostics = [...told, ...done.diagnostics];
  desk.terminal.out(
    args.json
      ? JSON.stringify(
          differenceJson(
            { relation, profile, difference, outdatedForms: outdated, forms, moved, diagnostics },
            desk.speak,
          ),
          null,
          2,
        )
      : done.lines.join('\n'),
  );
  tell(diagnostics, desk);
  if (done.isChanged) desk.terminal.err(differenceTextsOf(args.language).updated(output));
  return reading.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What came of it: for the caller of the command, and for programs. */
interface Updated {
  readonly isChanged: boolean;
  readonly difference: FrameworkDifference;
  readonly outdated: readonly string[];
  readonly forms: FormsRenewal | null;
  readonly moved: readonly KeptCell[];
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: readonly string[];
}

async function renewWhole(
  workbook: WorkbookFile,
  reading: Reading,
  profile: string | null,
  { language }: Arguments,
): Promise<Updated> {
  const { difference, outdatedForms: outdated, moved, diagnostics } = await renewDossier(workbook, reading, profile);
  const lines = [...differenceLines(difference, differenceTextsOf(language)), ...movedLines(moved, language)];
  return { isChanged: true, difference, outdated, forms: null, moved, diagnostics, lines };
}

/** A workbook that has no exams yet has no forms. */
async function renewOnlyForms(
  workbook: WorkbookFile,
  book: ExamBook,
  { difference, diagnostics }: BookComparison,
  { language }: Arguments,
): Promise<Updated> {
  const before = await workbook.snapshot();
  const forms = hasExamSheets(book) ? await renewFormsOf(workbook) : null;
  const after = await workbook.snapshot();
  const isChanged = JSON.stringify(before) !== JSON.stringify(after);
  return {
    isChanged,
    difference,
    outdated: await outdatedForms(openPlanBook(after).value, after),
    forms,
    moved: forms?.moved ?? [],
    diagnostics: [...diagnostics, ...(forms?.diagnostics ?? [])],
    lines: renewalLines(forms, isChanged, language),
  };
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
