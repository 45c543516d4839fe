import type { DocumentMark } from '../../core/framework/corrections/dossier-source';
import type { Framework } from '../../core/framework/framework';
import type { ImportedDocument } from '../../importers/read-document';
import type { DossierChoice, DossierFile, Reading } from '../session/use-cases';

/** A document that was read, with the mark by which it is known when it is dropped in again. */
export async function asReading(file: DossierFile, imported: ImportedDocument): Promise<Reading> {
  const { value: framework, diagnostics, source } = imported;
  const choice = file.choice ?? choiceIn(imported);
  return { fileName: file.name, framework, diagnostics, source, choice, document: await markOf(file, framework) };
}

/** What a reader says that was not told which dossier to read: it took the first. */
function choiceIn({ diagnostics }: ImportedDocument): DossierChoice | null {
  const told = diagnostics.find(({ code }) => code === 'import/dossier-chosen')?.data;
  if (told === undefined || !Array.isArray(told['others'])) return null;
  const chosen = String(told['dossier']);
  return { chosen, all: [chosen, ...told['others'].map(String)] };
}

async function markOf({ name, bytes }: DossierFile, framework: Framework): Promise<DocumentMark> {
  // A copy: digest() does not take bytes that may be shared between threads.
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const { kind, code, title } = framework;
  return { fileName: name, hash, kind, code, title };
}
