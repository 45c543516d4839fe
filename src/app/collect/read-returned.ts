import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import { Refusal } from '../../core/diagnostics/diagnostic';
import type { FormRead } from '../../core/exam/collect/accept-form';
import type { WorkbookSnapshot } from '../../workbook/plan/snapshot';
import { openBook } from '../open-book';
import type { TaskOptions } from '../session/use-cases';

/** A file that came back: its name, for messages, and what is in it. */
export interface ReturnedFile {
  readonly file: string;
  /** Rejects with a Refusal when it is no workbook, or cannot be read. */
  readonly snapshot: () => Promise<WorkbookSnapshot>;
}

/** Files that came back, read. */
export interface ReadFiles {
  readonly forms: readonly FormRead[];
  /** Why a file could not be read, each with its file. */
  readonly unreadable: readonly Diagnostic[];
}

/**
 * Reads files one by one. One that cannot be read is told, and the rest goes on.
 * @throws Refusal workbook/cancelled when somebody stopped it.
 */
export async function readReturned(
  files: readonly ReturnedFile[],
  { progress, signal }: Partial<TaskOptions> = {},
): Promise<ReadFiles> {
  const forms: FormRead[] = [];
  const unreadable: Diagnostic[] = [];
  for (const [index, { file, snapshot }] of files.entries()) {
    if (signal?.aborted) throw new Refusal({ code: 'workbook/cancelled', severity: 'info', data: {} });
    progress?.(index, files.length);
    try {
      forms.push({ file, book: openBook(await snapshot()).value });
    } catch (error) {
      unreadable.push(reasonOf(error, file));
    }
  }
  return { forms, unreadable };
}

function reasonOf(error: unknown, file: string): Diagnostic {
  if (error instanceof Refusal) return { ...error.diagnostic, at: { ...error.diagnostic.at, file } };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'collect/failed', severity: 'error', at: { file }, data: { message } };
}
