import { unzipSync } from 'fflate';
import { refusal } from '../../import-diagnostic';

/**
 * All words of a document and how to read them, unpacked. Large dossiers unpack to 10 MB; a zip bomb of a few kB to
 * gigabytes.
 */
const largest = 64 * 1024 * 1024;

/**
 * Unpacks the parts of a zip file that are wanted. The bound is real although it is on sizes that the file itself
 * declares: fflate inflates into an array of the declared size and never makes it larger, so a part that declares too
 * little is cut off there and is no sound XML any more.
 * @throws Refusal `import/docx-too-large` when the parts together are larger than any document is.
 * @throws Error of fflate when the file is no sound zip.
 */
export function unpackBounded(bytes: Uint8Array, wanted: RegExp): Readonly<Record<string, Uint8Array>> {
  let total = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name.replace(/\\/g, '/'))) return false;
      total += originalSize;
      if (total > largest) throw refusal('import/docx-too-large', {});
      return true;
    },
  });
}
