import { Refusal } from '../core/diagnostics/diagnostic';
import type { Desk } from './desk';

/**
 * A file that is there stays, unless it says the same: somebody may have added to it. A byte order mark says nothing.
 * @throws Refusal file/exists-different, file/is-a-folder
 */
export async function refuseToReplaceFile(output: string, bytes: Uint8Array, desk: Desk): Promise<void> {
  if (!(await desk.exists(output)) || isSame(await desk.readBytes(output), bytes)) return;
  const data = { file: output };
  throw new Refusal({ code: 'file/exists-different', severity: 'error', at: data, data });
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  const [bare, like] = [withoutMark(one), withoutMark(other)];
  return bare.length === like.length && bare.every((byte, index) => byte === like[index]);
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
