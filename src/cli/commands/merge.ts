import type { CheckedFile } from '../../app/check-book';
import type { Arguments } from '../arguments';
import { showFiles } from '../checked-files';
import { byPath } from '../files/by-path';
import type { Desk } from '../desk';
import type { ExitCode } from '../terminal';
import { UsageError } from '../usage';

/** `dekkend merge a.json b.json…`: the outputs of shards as one, in the order one run would have had. */
export async function mergeChecks(args: Arguments, desk: Desk): Promise<ExitCode> {
  const files: CheckedFile[] = [];
  for (const file of args.files) {
    files.push(...filesOf(await desk.readJson(file), file));
  }
  const merged = files.sort((a, b) => byPath(a.file, b.file)); // check sorts the same way, so the order is that of one run
  return showFiles(merged, args.json, desk);
}

function filesOf(value: unknown, file: string): readonly CheckedFile[] {
  if (
    isRecord(value) &&
    value['schemaVersion'] === 1 &&
    Array.isArray(value['files']) &&
    value['files'].every(isChecked)
  ) {
    return value['files'];
  }
  throw new UsageError('not-a-check-result', { file });
}

function isChecked(value: unknown): value is CheckedFile {
  return (
    isRecord(value) &&
    typeof value['file'] === 'string' &&
    (value['error'] === null || typeof value['error'] === 'string') &&
    Array.isArray(value['findings'])
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
