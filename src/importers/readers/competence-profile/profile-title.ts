import type { ProfileLine } from './profile-lines';

/** Where a title page is. */
const titlePageLines = 30;

/**
 * The name of the occupation: behind "Beroepscompetentieprofiel" on the title page, else as the table of variants calls
 * it ("Varianten van het beroep …"). Null where neither stands there.
 */
export function readTitle(lines: readonly ProfileLine[]): string | null {
  for (const [at, { text }] of lines.slice(0, titlePageLines).entries()) {
    const found = /^(?:beroeps)?competentieprofiel(?:\s*[:–—-]\s*|\s+|$)(.*)$/iu.exec(text);
    if (found === null) continue;
    const title = (found[1] ?? '') === '' ? (lines[at + 1]?.text ?? '') : (found[1] ?? '');
    if (title !== '' && title.length <= 80 && !/[.,;:]$/.test(title)) return withCapital(title);
  }
  for (const { text } of lines) {
    const found = /^varianten van het beroep\s+(?:van\s+)?(\p{L}[^.;:,]{2,80})$/iu.exec(text);
    if (found !== null) return withCapital(found[1] ?? '');
  }
  return null;
}

function withCapital(title: string): string {
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}
