import { Refusal } from '../core/diagnostics/diagnostic';

/** With two files, a refusal has to say which one it is about. */
export async function inFile<T>(file: string, read: () => Promise<T> | T): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal({ ...error.diagnostic, at: { file, ...error.diagnostic.at } });
  }
}
