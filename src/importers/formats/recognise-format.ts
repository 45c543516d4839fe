/** Kinds of file told apart by their content. The last group is recognised only to say by name what it is. */
export type FileFormat =
  'text' | 'xml' | 'pdf' | 'docx' | 'xlsx' | 'odt' | 'zip' | 'word-97' | 'rtf' | 'html' | 'json' | 'image' | 'binary';

const signatures: readonly { readonly format: FileFormat; readonly bytes: readonly number[] }[] = [
  { format: 'word-97', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { format: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'image', bytes: [0xff, 0xd8, 0xff] },
  { format: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { format: 'image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { format: 'image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
];

/** Names that stand uncompressed in a zip container. */
const containers: readonly { readonly format: FileFormat; readonly entry: string }[] = [
  { format: 'docx', entry: 'word/document.xml' },
  { format: 'xlsx', entry: 'xl/workbook.xml' },
  { format: 'odt', entry: 'application/vnd.oasis.opendocument.text' },
];

/** Mail programs and servers put lines of their own before it; readers accept it in the first kilobyte (ISO 32000-1, H.3). */
const pdfHeader = /(^|[\r\n]|^\u00EF\u00BB\u00BF)%PDF-\d/;

/**
 * What kind of file this is, by its content and never by its name.
 * @param bytes the whole file.
 * @param text the same file decoded as text, without byte order mark.
 */
export function recogniseFormat(bytes: Uint8Array, text: string): FileFormat {
  const signature = signatures.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  if (signature !== undefined) return signature.format;
  if (pdfHeader.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))) return 'pdf';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05)) return zipFormat(bytes);
  const start = text.trimStart().slice(0, 400);
  if (/^<(!doctype\s+html|html[\s>])/i.test(start)) return 'html';
  if (/^<(\?xml|!--|!doctype|[A-Za-z_][\w.:-]*[\s/>])/i.test(start)) return 'xml';
  if (/^[{[]\s*["{[\]}]/.test(start)) return 'json';
  return text.includes('\u0000') ? 'binary' : 'text';
}

function zipFormat(bytes: Uint8Array): FileFormat {
  const names = new TextDecoder('latin1').decode(bytes);
  return containers.find(({ entry }) => names.includes(entry))?.format ?? 'zip';
}
