import type { IssuedForm } from '../../core/exam/issued-form';
import type { Language } from '../../language/language';
import { issueTextsOf } from '../../language/issue-texts';
import { newAttemptTextsOf } from '../../language/new-attempt-texts';

/** Names a file for a form: exam, candidate's number, a further attempt and, where it is for one, the assessor. */
export type FileNamer = (
  exam: { readonly code: string; readonly id: string },
  number: string,
  rater: number | null,
  attempt?: Pick<IssuedForm, 'attempt' | 'kind'>,
) => string;

/** Windows takes these as devices, whatever comes after the first stop. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

const longest = 120;

/**
 * Gives names that Windows, macOS and Linux accept and that differ, also ignoring case: "PVB1-1001.xlsx",
 * "PVB1-1001-beoordelaar-2.xlsx", "PVB1-1001-kans-2.xlsx". Never with a candidate's name: file names travel in mails and logs.
 * @param language of the workbook.
 */
export function fileNamer(language: Language): FileNamer {
  const taken = new Set<string>();
  const { assessorInFile } = issueTextsOf(language);
  const { attemptInFile, remarkInFile } = newAttemptTextsOf(language);
  return ({ code, id }, number, rater, { attempt, kind } = { attempt: 1, kind: 'first' }) => {
    const which = [attemptInFile, String(attempt), ...(kind === 'remark' ? [remarkInFile] : [])];
    const parts = [
      code.trim() || id,
      safe(number) || spelled(number),
      ...(kind === 'first' ? [] : which),
      ...(rater === null ? [] : [assessorInFile, String(rater)]),
    ];
    const plain = safe(parts.map(safe).join('-')) || id;
    const stem = devices.test(plain) ? `_${plain}` : plain;
    let name = stem;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${stem} (${count})`;
    taken.add(name.toLowerCase());
    return `${name}.xlsx`;
  };
}

/** Letters, digits, stops, underscores and hyphens, beginning and ending with none of the marks. */
function safe(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '')
    .slice(0, longest)
    .replace(/[.-]+$/, '');
}

/** A number without a letter or digit, such as ".", by its characters: "u2e". It is the same name each time. */
function spelled(text: string): string {
  return [...text].map((character) => `u${(character.codePointAt(0) ?? 0).toString(16)}`).join('-');
}
