import { callerPath } from './caller-path';
import { fileTrouble } from './file-trouble';
import { readInput } from './read-input';

/** What a document is called that comes from another program instead of a file; a file of that name is "./-". */
export const standardInput = '-';

/**
 * Reads documents by the name the caller gave, the standard input at most once however often it is asked for.
 * @param environment of the process. @param readStandardInput to its end; null where there is none.
 * @throws Refusal file/…
 */
export function documentInput(
  environment: Readonly<Record<string, string | undefined>>,
  readStandardInput: (() => Promise<Uint8Array>) | null,
): (name: string) => Promise<Uint8Array> {
  let read: Promise<Uint8Array> | null = null;
  return (name) => {
    if (name !== standardInput || readStandardInput === null) return readInput(callerPath(name, environment), name);
    read ??= readStandardInput().catch((error: unknown) => {
      throw fileTrouble(error, name, 'reading');
    });
    return read;
  };
}
