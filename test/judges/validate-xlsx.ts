import { unzipSync } from 'fflate';
import { XMLValidator } from 'fast-xml-parser';
import { packageFaults } from './package-faults';
import { schemaFaults } from './schema-faults';
import { sheetFaults } from './sheet-faults';
import { styleFaults } from './style-faults';
import { tableFaults } from './table-faults';
import { workbookFaults } from './workbook-faults';

/** A workbook file taken apart for judging. */
export interface JudgedFile {
  readonly names: ReadonlySet<string>;
  /** XML parts as text. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * What would make Excel say "unreadable content", as far as rules of our own tell: the schemas of ISO 29500 may not be
 * copied into the repository. Where they lie beside it (../shared/schemas/ooxml) they are asked too. Not a proof that
 * Excel opens the file. Each fault begins with its part.
 */
export function findFaults(bytes: Uint8Array): readonly string[] {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const texts = new Map(
    [...parts]
      .filter(([name]) => /\.(xml|rels|vml)$/.test(name))
      .map(([name, part]) => [name, new TextDecoder('utf-8', { fatal: true }).decode(part)]),
  );
  const broken = [...texts].flatMap(([name, text]) => {
    const verdict = XMLValidator.validate(text);
    return verdict === true ? [] : [`${name}: ${verdict.err.msg} in line ${verdict.err.line}`];
  });
  if (broken.length > 0) return broken;
  const file: JudgedFile = { names: new Set(parts.keys()), texts };
  return [
    ...packageFaults(file),
    ...workbookFaults(file),
    ...sheetFaults(file),
    ...styleFaults(file),
    ...tableFaults(file),
    ...schemaFaults(parts),
  ];
}
