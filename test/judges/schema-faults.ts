import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findProgram } from './find-program';

const schemas = resolve(__dirname, '../../../shared/schemas/ooxml');

const held: readonly (readonly [schema: string, part: RegExp])[] = [
  ['sml.xsd', /^xl\/(workbook|styles|sharedStrings)\.xml$|^xl\/(worksheets|tables)\/[^/]+\.xml$/],
  ['dml-chart.xsd', /^xl\/charts\/chart[^/]*\.xml$/],
  ['dml-spreadsheetDrawing.xsd', /^xl\/drawings\/drawing[^/]*\.xml$/],
];

/** Attributes of later versions, which files mark as ignorable and the schemas do not know. */
const harmless = /Ignorable|dyDescent|knownFonts|namespace\}space/;

/** Whether the schemas of ISO 29500 lie beside the repository and can be asked. */
const schemasAreThere = existsSync(schemas) && findProgram('xmllint') !== null;

/** What the schemas say against the parts; nothing where they are not there. */
export function schemaFaults(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const program = findProgram('xmllint');
  if (!schemasAreThere || program === null) return [];
  const folder = mkdtempSync(join(tmpdir(), 'dekkend-schema-'));
  try {
    return held.flatMap(([schema, wanted]) => {
      const files = [...parts]
        .filter(([name]) => wanted.test(name))
        .map(([name, bytes]) => {
          const path = join(folder, name.replaceAll('/', '~'));
          writeFileSync(path, bytes);
          return path;
        });
      if (files.length === 0) return [];
      const run = spawnSync(program, ['--noout', '--schema', join(schemas, schema), ...files], { encoding: 'utf8' });
      return run.stderr
        .split('\n')
        .filter((line) => line.includes('Schemas validity error') && !harmless.test(line))
        .map((line) => line.replace(`${folder}/`, '').replaceAll('~', '/'));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
