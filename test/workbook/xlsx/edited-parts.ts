import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The file with some of its parts changed as text; null takes a part away, a part that is not there begins empty. */
export function editedParts(
  bytes: Uint8Array,
  edits: Readonly<Record<string, (text: string) => string | null>>,
): Uint8Array {
  const parts = { ...unzipSync(bytes) };
  for (const [name, edit] of Object.entries(edits)) {
    const old = parts[name];
    const text = edit(old ? strFromU8(old) : '');
    if (text === null) delete parts[name];
    else parts[name] = strToU8(text);
  }
  return zipSync(parts);
}

/** A file's parts as text, for looking at. */
export function textParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}
