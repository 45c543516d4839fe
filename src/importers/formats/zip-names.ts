/** The names of what a zip file holds. */
export interface ZipNames {
  readonly names: readonly string[];
  /** False for half a download: its names are those of the files that came in. */
  readonly isWhole: boolean;
}

/**
 * The names of what a zip file holds, from its directory, which is the last thing in it; else from what stands before
 * each file. Read here and not with the zip library, because it only decides which parser to load.
 */
export function zipNames(bytes: Uint8Array): ZipNames {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  return end === null
    ? { names: namesBeforeFiles(bytes, view), isWhole: false }
    : { names: namesInDirectory(bytes, view, end), isWhole: true };
}

function namesInDirectory(bytes: Uint8Array, view: DataView, end: number): readonly string[] {
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true);
    names.push(nameAt(bytes, at + 46, length));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function namesBeforeFiles(bytes: Uint8Array, view: DataView): readonly string[] {
  const names: string[] = [];
  for (let at = bytes.indexOf(0x50); at !== -1 && at + 30 <= view.byteLength; at = bytes.indexOf(0x50, at + 1)) {
    if (view.getUint32(at, true) === 0x04034b50) names.push(nameAt(bytes, at + 30, view.getUint16(at + 26, true)));
  }
  return names;
}

function nameAt(bytes: Uint8Array, at: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(at, at + length)).replace(/\\/g, '/');
}

/** Where the record is that ends the directory; a comment of up to 64 kB may stand behind it. */
function directoryEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}
