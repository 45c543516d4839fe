import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2019';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import '../../house/property-seed';
import { bankCsv, csvColumns } from '../../../src/core/exam/bank/bank-csv';
import type { BankEntry } from '../../../src/core/exam/bank/bank-entry';
import { bankPackage } from '../../../src/core/exam/bank/bank-package';
import { mergeBanks } from '../../../src/core/exam/bank/merge-banks';
import { entryKey } from '../../../src/core/exam/bank/same-wording';
import { readBankFile } from '../../../src/importers/bank/read-bank-file';
import { readSeparated } from '../../../src/core/exam/separated-cells';
import { anyEntry, entry } from '../../core/exam/bank/entry';

const anyBank = fc.array(anyEntry, { minLength: 1, maxLength: 6 }).map((entries) => mergeBanks([], entries).entries);

function readBack(file: string): readonly BankEntry[] {
  const { value, diagnostics } = readBankFile(new TextEncoder().encode(file));
  expect(diagnostics).toEqual([]);
  return value;
}

/** A file groups entries by where they come from. */
function sorted(bank: readonly BankEntry[]): readonly BankEntry[] {
  return [...bank].sort((a, b) => (entryKey(a) < entryKey(b) ? -1 : 1));
}

test('a bank comes back from CSV as it was, whatever its texts hold', () => {
  fc.assert(fc.property(anyBank, (bank) => expect(sorted(readBack(bankCsv(bank)))).toEqual(sorted(bank))));
});

test('a bank comes back from CASE as it was, whatever its texts hold', () => {
  fc.assert(
    fc.property(anyBank, (bank) => {
      const file = JSON.stringify(bankPackage(bank, 'Rubriekenbank', '2026-11-26'));
      expect(sorted(readBack(file))).toEqual(sorted(bank));
    }),
  );
});

test('no cell of the CSV is one that a spreadsheet calculates', () => {
  fc.assert(
    fc.property(anyBank, (bank) => {
      const cells = readSeparated(bankCsv(bank)).rows.flatMap((row) => row.cells);
      // A number below zero is no formula, but nothing tells a spreadsheet's import so; it is made safe as well.
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }),
  );
});

test('the CSV has exactly the columns of the format, and a second export is the same file', () => {
  const bank = [entry({ text: '=HYPERLINK("https://example.org")', code: 'r 1', critical: true, evidence: 'gesprek' })];
  const [heads, ...rows] = readSeparated(bankCsv(bank)).rows.map(({ cells }) => cells);
  expect(heads).toEqual(csvColumns);
  expect(rows.map((cells) => [cells.length, cells[0]])).toEqual([
    [13, 'Rubric'],
    [13, 'Criterion'],
    [13, 'Level'],
    [13, 'Level'],
    [13, 'Level'],
  ]);
  expect(rows[1]?.[5]).toBe('\'=HYPERLINK("https://example.org")');
  expect(bankCsv(bank)).toBe(bankCsv(readBack(bankCsv(bank))));
});

const schema = join(__dirname, '../../../../shared/schemas/case-v1p1-cfpackage.json');
const ifSchema = existsSync(schema) ? test : test.skip;
if (!existsSync(schema)) console.warn('skipped: no schema of CASE');

ifSchema('every export as CASE is valid CASE 1.1, with each identifier once', () => {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
  fc.assert(
    fc.property(anyBank, (bank) => {
      const file = bankPackage(bank, 'Rubriekenbank', '2026-11-26');
      validate(JSON.parse(JSON.stringify(file)));
      expect(validate.errors ?? []).toEqual([]);
      const ids = identifiersIn(file);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 50 },
  );
});

/** Of everything that has one of its own; a link only repeats another's. */
function identifiersIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(identifiersIn);
  return 'identifier' in value && 'lastChangeDateTime' in value ? [String(value.identifier), ...inside] : inside;
}
