/** The zip with parts that an .xlsx is (ISO 29500-2), in and out, with its traps: not a zip, encrypted, a bomb. */
import { unzipSync, zipSync } from 'fflate';
import type { UnzipFileInfo, Zippable } from 'fflate';
import { refusal } from '../workbook-diagnostic';

/** Part names without leading slash → bytes, in the order of the file. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Our largest workbook unpacks to some 20 MB; Excel's own limits for a browser are near this. */
const maxUnpacked = 256 * 1024 * 1024;
const maxParts = 20_000;

const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const compoundFileSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * The parts of the file.
 * @throws Refusal "workbook/not-a-workbook", "workbook/encrypted", "workbook/other-format", "workbook/too-large",
 * "workbook/damaged".
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  if (startsWith(bytes, compoundFileSignature)) throw compoundFileRefusal(bytes);
  if (!startsWith(bytes, zipSignature)) throw refusal('workbook/not-a-workbook');
  let unpacked = 0;
  let count = 0;
  const within = (file: UnzipFileInfo): boolean => {
    unpacked += file.originalSize;
    count += 1;
    if (unpacked > maxUnpacked || count > maxParts) {
      throw refusal('workbook/too-large', { limit: maxUnpacked / 1024 / 1024 });
    }
    return !file.name.endsWith('/');
  };
  let files: Record<string, Uint8Array>;
  try {
    // fflate unpacks each entry into exactly the size announced, so an entry that lies about its size cannot grow.
    files = unzipSync(bytes, { filter: within });
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') throw error;
    throw refusal('workbook/damaged', { part: null });
  }
  return new Map(Object.entries(files));
}

/** The file of the parts: the same parts give the same bytes. */
export function pack(parts: Parts): Uint8Array {
  const files: Zippable = {};
  // 1980 is where a zip's clock begins; local time, because that is what fflate writes.
  const mtime = new Date(1980, 0, 1);
  for (const [name, bytes] of parts) files[name] = [bytes, { mtime, level: 6 }];
  return zipSync(files);
}

const decoders: Readonly<Record<string, string>> = { fffe: 'utf-16le', feff: 'utf-16be' };

/** A part as text; XML without a mark is UTF-8. */
export function textOf(bytes: Uint8Array): string {
  const mark = `${hex(bytes[0])}${hex(bytes[1])}`;
  return new TextDecoder(decoders[mark] ?? 'utf-8').decode(bytes);
}

/** Text as a part. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Both encrypted .xlsx and old .xls are compound files; a directory entry tells them apart (MS-CFB, MS-OFFCRYPTO 2.3). */
function compoundFileRefusal(bytes: Uint8Array): Error {
  const holds = (name: string): boolean => {
    const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
    for (let at = 512; at + wanted.length <= bytes.length; at += 128) {
      if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
    }
    return false;
  };
  if (holds('EncryptedPackage')) return refusal('workbook/encrypted');
  if (holds('Workbook') || holds('Book')) return refusal('workbook/other-format', { format: 'xls' });
  return refusal('workbook/not-a-workbook');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function hex(byte: number | undefined): string {
  return (byte ?? 0).toString(16).padStart(2, '0');
}
