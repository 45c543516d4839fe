import type { Result } from '../../core/diagnostics/diagnostic';
import type { BankEntry } from '../../core/exam/bank/bank-entry';
import { decodeText } from '../formats/decode-text';
import { readJson } from '../formats/json/read-json';
import type { BankFileCode } from './bank-diagnostic';
import { readBankCase } from './read-bank-case';
import { readBankCsv } from './read-bank-csv';

/**
 * Reads a rubric bank from a file, by its content: JSON with CASE rubrics, else rubric CSV.
 * @throws Refusal bank/not-a-bank, or import/broken-json with the place when JSON is broken.
 */
export function readBankFile(bytes: Uint8Array): Result<readonly BankEntry[], BankFileCode> {
  const { text } = decodeText(bytes);
  return /^\s*[[{]/.test(text) ? readBankCase(readJson(text).value) : readBankCsv(text);
}
