import { forProfile } from '../../app/corrections/for-profile';
import { previewCorrected } from '../../app/corrections/preview-corrected';
import { makeBook } from '../../app/make-book';
import { openBook } from '../../app/open-book';
import { pickProfile } from '../../app/pick-profile';
import { Refusal } from '../../core/diagnostics/diagnostic';
import { defaultLanguage } from '../../language/language';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { correctionsIn } from '../read-corrections';
import { refuseToReplaceWork } from '../refuse-to-replace-work';
import { tell } from '../tell';
import { newCohort } from './new-cohort';
import type { ExitCode } from '../terminal';

/** `dekkend new FILE --profile P6 [--plan plan.json] [--corrections c.json] -o book.xlsx`: dossier, plan, matrix and forms in one workbook. */
export async function newBook(args: Arguments, desk: Desk): Promise<ExitCode> {
  if (args.begins !== null) return newCohort(args.begins, args, desk);
  const [file = ''] = args.files;
  const output = args.output ?? '';
  const read = await desk.readForBook(file, args.dossiers[0] ?? null);
  const reading = { ...read, corrections: await correctionsIn(args.corrections, desk) };
  const profile = pickProfile(reading.framework, args.profile);
  const wanted = args.plan === null ? null : await desk.readJson(args.plan);

  const workbook = await desk.newWorkbook();
  const snapshotBefore = await workbook.snapshot();
  const made = naming(args.plan, () =>
    makeBook({ reading, profile, plan: wanted, language: args.sheetsLanguage ?? defaultLanguage }, snapshotBefore),
  );
  await workbook.apply(made.value);
  const snapshot = await workbook.snapshot();
  await refuseToReplaceWork(output, snapshot, desk);
  await desk.write(output, await workbook.bytes());

  const { refused, open } = previewCorrected(reading);
  const unread = forProfile(open, profile).filter(({ severity }) => severity !== 'info');
  tell([...unread, ...refused.map(({ reason }) => reason), ...made.diagnostics], desk);
  const { exams, forms } = openBook(snapshot).value;
  const rows = forms.reduce((sum, { criteria }) => sum + criteria.length, 0);
  desk.terminal.err(desk.texts.made(output, exams.length, rows));
  return unread.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What is wrong with a plan is wrong with the plan's file, not with the dossier. */
function naming<T>(planFile: string | null, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof Refusal && planFile !== null && error.diagnostic.code.startsWith('plan/')) {
      throw new Refusal({ ...error.diagnostic, at: { file: planFile, ...error.diagnostic.at } });
    }
    throw error;
  }
}
