import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Prints documents to PDF with LibreOffice, several in one start of it (a start takes seconds).
 * @param filter what to make of them; other than PDF for instance 'docx'.
 */
export function printPdfs(
  soffice: string,
  documents: Readonly<Record<string, string>>,
  filter = 'pdf',
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'dekkend-pdf-'));
  try {
    const names = Object.keys(documents);
    for (const name of names) writeFileSync(join(folder, `${name}.fodt`), documents[name] ?? '');
    execFileSync(
      soffice,
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        ...names.map((name) => join(folder, `${name}.fodt`)),
      ],
      { stdio: 'ignore', timeout: 600_000 },
    );
    return new Map(
      names.map(
        (name) => [name, new Uint8Array(readFileSync(join(folder, `${name}.${filter.split(':')[0] ?? ''}`)))] as const,
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
