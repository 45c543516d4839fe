import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs of the system that judge what we make; each is another pair of eyes than our own. */
export type Program = 'soffice' | 'chromium' | 'xmllint';

const names: Readonly<Record<Program, readonly string[]>> = {
  soffice: ['soffice', 'libreoffice'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  xmllint: ['xmllint'],
};

const labels: Readonly<Record<Program, string>> = {
  soffice: 'LibreOffice (install libreoffice-calc)',
  chromium: 'Chromium (install chromium)',
  xmllint: 'xmllint (install libxml2-utils)',
};

/** The path of a program, looked for in PATH; null when it is not there. */
export function findProgram(program: Program): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names[program]) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        continue;
      }
    }
  }
  return null;
}

/**
 * Tests that need a program: `body` gets its path. Without it the tests are skipped, with the reason in their title; on a
 * build server (CI=true) that is a failure, because there nobody reads what was skipped.
 */
export function describeWith(program: Program, title: string, body: (path: string) => void): void {
  const path = findProgram(program);
  if (path !== null) describe(title, () => body(path));
  else if (process.env['CI'] === 'true') {
    it(`${title}: needs ${labels[program]}`, () => {
      throw new Error(`no ${labels[program]}`);
    });
  } else it.skip(`${title}: skipped: no ${labels[program]}`, () => undefined);
}
