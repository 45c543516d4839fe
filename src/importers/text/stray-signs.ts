import type { ImportDiagnostic } from '../import-diagnostic';
import { notice } from '../import-diagnostic';
import type { SourceLine } from '../source-document';

/** Signs that a scan makes of dust and of the lines of a table, at either end of a line and apart from its text. */
const stray = /^[|¦\\]+\s+(?=\S)|\s+[|¦_~^\\]+$/g;

/** A line with nothing but such a sign. */
const alone = /^[|¦_~^\\]$/;

/**
 * Lines without the stray signs of a scan; each is told.
 * @param lines all lines of the document; as many come back.
 */
export function withoutStraySigns(lines: readonly SourceLine[]): {
  readonly lines: readonly SourceLine[];
  readonly diagnostics: readonly ImportDiagnostic[];
} {
  const diagnostics: ImportDiagnostic[] = [];
  const cleaned = lines.map((line) => {
    const { text, number } = line;
    if (!/[|¦_~^\\]/.test(text)) return line;
    const bare = alone.test(text) ? '' : text.replace(stray, '');
    if (bare === text) return line;
    diagnostics.push(notice('import/text-repaired', number, { original: text, repaired: bare }));
    return { ...line, text: bare };
  });
  return { lines: cleaned, diagnostics };
}
