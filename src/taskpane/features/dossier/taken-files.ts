import { Refusal } from '../../../core/diagnostics/diagnostic';
import type { DossierFile } from '../../../app/session/use-cases';

/** What the file chooser offers; what a file really is, its content says. */
export const acceptedFiles = '.pdf,.docx,.xml,.txt,.md,.html,.htm,.json';

/** @throws Refusal "file/failed", e.g. when the file was moved or is on a drive that is gone. */
export async function loadFile(file: File): Promise<DossierFile> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal({ code: 'file/failed', severity: 'error', data: { reason } });
  }
}

/** Mark-up that holds what plain text loses: which words are a list or a table. */
const structured = /<(table|ul|ol|h[1-6])[\s>]/i;

/**
 * What was pasted, as a document: the mark-up of the clipboard where it holds lists, tables or headings (copied from Word
 * or a web page), else the text.
 * @param name what to call it.
 * @returns null when the clipboard holds neither.
 */
export function pastedDocument(clipboard: Pick<DataTransfer, 'getData'>, name: string): DossierFile | null {
  const html = clipboard.getData('text/html');
  const text = clipboard.getData('text/plain');
  // Without a document around it, a fragment that begins with text would be taken for text.
  const content = structured.test(html) ? `<!doctype html><html><body>${html}</body></html>` : text;
  return content.trim() === '' ? null : { name, bytes: new TextEncoder().encode(content) };
}
