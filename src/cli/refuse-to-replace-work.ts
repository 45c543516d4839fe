import { inspectJson } from '../app/inspect-book';
import { openBook } from '../app/open-book';
import { Refusal } from '../core/diagnostics/diagnostic';
import type { WorkbookSnapshot } from '../workbook/plan/snapshot';
import type { Desk } from './desk';

/**
 * An existing file may only be replaced when it says exactly what would be written now: somebody's matrix, ratings or
 * another document altogether must never disappear behind a second run of the same command.
 * @throws Refusal file/exists-different, file/is-a-folder
 */
export async function refuseToReplaceWork(output: string, made: WorkbookSnapshot, desk: Desk): Promise<void> {
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
    if (error instanceof Refusal && error.diagnostic.code !== 'file/is-a-folder') {
      return null; // something else than a workbook of ours
    }
    throw error;
  }
}
