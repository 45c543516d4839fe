import { inspectJson } from '../../app/inspect-book';
import { makeBook } from '../../app/make-book';
import { openBook } from '../../app/open-book';
import { pickProfile } from '../../app/pick-profile';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import type { Arguments } from '../arguments';
import type { Desk } from '../desk';
import { sentenceWithPlace } from '../terminal';
import type { ExitCode } from '../terminal';

/** `dekkend new FILE --profile P6 [--plan plan.json] -o book.xlsx`: dossier, plan, matrix and forms in one workbook. */
export async function newBook(args: Arguments, desk: Desk): Promise<ExitCode> {
  const [file = ''] = args.files;
  const output = args.output ?? '';
  const imported = await desk.readDossier(file);
  const profile = pickProfile(imported.value, args.profile);
  const wanted = args.plan === null ? null : await desk.readJson(args.plan);

  const workbook = await desk.newWorkbook();
  const snapshotBefore = await workbook.snapshot();
  const made = naming(args.plan, () =>
    makeBook({ imported, profile, plan: wanted, language: args.language }, snapshotBefore),
  );
  await workbook.apply(made.value);
  const snapshot = await workbook.snapshot();
  await refuseToReplaceWork(output, snapshot, desk);
  await desk.write(output, await workbook.bytes());

  for (const diagnostic of made.diagnostics) {
    desk.terminal.err(
      `${desk.texts.severity[diagnostic.severity]}: ${sentenceWithPlace(diagnostic, null, desk.texts, desk.speak)}`,
    );
  }
  const { exams, forms } = openBook(snapshot).value;
  const rows = forms.reduce((sum, { criteria }) => sum + criteria.length, 0);
  desk.terminal.err(desk.texts.made(output, exams.length, rows));
  return 0;
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

/**
 * An existing file may only be replaced when it says exactly what would be written now: somebody's matrix, ratings or
 * another document altogether must never disappear behind a second run of the same command.
 */
async function refuseToReplaceWork(output: string, made: WorkbookSnapshot, desk: Desk): Promise<void> {
  if (!(await desk.exists(output))) {
    return;
  }
  if ((await contentOf(output, desk)) !== JSON.stringify(inspectJson(openBook(made).value, 0))) {
    throw new Refusal({
      code: 'file/exists-different',
      severity: 'error',
      at: { file: output },
      data: { file: output },
    });
  }
}

async function contentOf(file: string, desk: Desk): Promise<string | null> {
  try {
    const snapshot = await (await desk.openWorkbook(file)).snapshot();
    return JSON.stringify(inspectJson(openBook(snapshot).value, 0));
  } catch (error) {
    if (error instanceof Refusal) {
      return null; // something else than a workbook of ours
    }
    throw error;
  }
}
