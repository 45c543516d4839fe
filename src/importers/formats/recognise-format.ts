import { recogniseText } from './recognise-text';
import { zipNames } from './zip-names';

/** Kinds of file told apart by their content. Those without a reader are recognised only to say what they are. */
export type FileFormat =
  | 'text'
  | 'markdown'
  | 'html'
  | 'xml'
  | 'json'
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'pages'
  | 'odt'
  | 'ods'
  | 'zip'
  | 'word-97'
  | 'excel-97'
  | 'office-encrypted'
  | 'rtf'
  | 'image'
  | 'binary';

const signatures: readonly { readonly format: FileFormat; readonly bytes: readonly number[] }[] = [
  { format: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { format: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'image', bytes: [0xff, 0xd8, 0xff] },
  { format: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { format: 'image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { format: 'image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
];

/** What a zip file is, by what is in it. A Word document may call its main part otherwise ("word/document2.xml"). */
const containers: readonly { readonly format: FileFormat; readonly entry: RegExp }[] = [
  { format: 'docx', entry: /^\/?word\/document\d*\.xml$/i },
  { format: 'xlsx', entry: /^\/?xl\/workbook\d*\.(xml|bin)$/i },
  { format: 'pptx', entry: /^\/?ppt\/presentation\.xml$/i },
  { format: 'pages', entry: /^\/?Index\/Document\.iwa$/i },
];

/**
 * What kind of file this is, by its bytes and never by its name.
 * @param bytes the whole file.
 * @returns null when it is text as far as the bytes tell: then textFormat says of what kind.
 */
export function binaryFormat(bytes: Uint8Array): FileFormat | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (/^\s*%PDF-|\n%PDF-\d/.test(head)) return 'pdf';
  const signature = signatures.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  if (signature !== undefined) return signature.format;
  if (/^PK(\x03\x04|\x05\x06)/.test(head)) return zipFormat(bytes, head);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return oldOfficeFormat(bytes);
  return null;
}

/** What kind of text this is. @param text the decoded file, without byte order mark. */
export function textFormat(text: string): FileFormat {
  return text.includes('\u0000') ? 'binary' : recogniseText(text);
}

function zipFormat(bytes: Uint8Array, head: string): FileFormat {
  const { names, isWhole } = zipNames(bytes);
  const found = containers.find(({ entry }) => names.some((name) => entry.test(name)));
  if (found !== undefined) return found.format;
  if (head.includes('application/vnd.oasis.opendocument.text')) return 'odt';
  if (head.includes('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  if (isWhole) return 'zip';
  // Half a download may end before its main part: by its folders, else most likely a document. Its reader says that it is damaged.
  const folder = (name: string): boolean => names.some((one) => one.replace(/^\//, '').startsWith(name));
  return folder('xl/') ? 'xlsx' : folder('ppt/') ? 'pptx' : folder('Index/') ? 'pages' : 'docx';
}

/** Office's binary files name their streams in UTF-16; a document with a password is such a file as well. */
function oldOfficeFormat(bytes: Uint8Array): FileFormat {
  const names = new TextDecoder('latin1').decode(bytes).replace(/\0/g, '');
  if (names.includes('EncryptedPackage')) return 'office-encrypted';
  return !names.includes('WordDocument') && /Workbook|\x05Book|Book/.test(names) ? 'excel-97' : 'word-97';
}
