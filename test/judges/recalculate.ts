import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import type { WorkbookSnapshot } from '../../src/workbook/plan/snapshot';
import { findProgram } from './find-program';

/**
 * LibreOffice keeps the results a file brings along, which proves nothing; this setting (0 = always) has it work out
 * every formula itself (org.openoffice.Office.Calc, Formula/Load).
 */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Has LibreOffice open the workbook, calculate everything and save it again.
 * @returns the file that LibreOffice wrote
 * @throws Error when there is no LibreOffice, or it does not open the file
 */
export function saveWithLibreOffice(bytes: Uint8Array, format: 'xlsx' | 'pdf' = 'xlsx'): Uint8Array {
  const program = findProgram('soffice');
  if (program === null) throw new Error('no LibreOffice');
  const folder = mkdtempSync(join(tmpdir(), 'dekkend-judge-'));
  try {
    const input = join(folder, 'book.xlsx');
    const output = join(folder, 'out');
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(program, [profile, '--headless', '--convert-to', format, '--outdir', output, input], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    return new Uint8Array(readFileSync(join(output, basename(input).replace('.xlsx', `.${format}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What every cell holds after LibreOffice has calculated every formula. */
export async function recalculate(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return (await openXlsx(saveWithLibreOffice(bytes))).snapshot();
}
