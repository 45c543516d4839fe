import type { SourceLine } from '../../../source-document';
import { fold } from './labels';

/** What the title page says; null where it says nothing. */
export interface TitlePage {
  readonly title: string | null;
  readonly code: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly qualifications: readonly { readonly title: string; readonly crebo: string; readonly line: number }[];
}

const crebo = /\(?\s*crebo\s?[-–]?\s?(?:nr|nummer|code)?\s?[.:]?\s*(?:nr\.?\s*)?(\d{5})\s*\)?/i;
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/**
 * Reads the title page: name and crebo of the dossier, its qualifications, dates. Every part may be missing.
 * @param lines those before the overview.
 */
export function readTitlePage(lines: readonly SourceLine[]): TitlePage {
  const filled = lines.filter(({ text }) => text !== '');
  let title: string | null = null;
  let code: string | null = null;
  const qualifications: { title: string; crebo: string; line: number }[] = [];
  filled.forEach(({ text, number }, at) => {
    const found = crebo.exec(text);
    const name = text.replace(crebo, '').replace(/^[»•·\-–*>\s]+|[\s,:(]+$/g, '');
    if (found === null || /domein/i.test(name)) return;
    const number5 = found[1] ?? '';
    if (code === null && qualifications.length === 0) {
      code = number5;
      title = name.length > 2 ? name : titleAbove(filled, at);
    } else if (name.length > 2) {
      qualifications.push({ title: name, crebo: number5, line: number });
    }
  });
  return {
    title,
    code,
    validFrom: dateAfter(filled, /geldig vanaf/i),
    validUntil: dateAfter(filled, /(datum )?einde? (van de )?opleiding/i),
    qualifications,
  };
}

/** The line above the crebo, unless it only says what kind of document this is. */
function titleAbove(lines: readonly SourceLine[], at: number): string | null {
  const above = lines[at - 1]?.text ?? '';
  return above === '' || /^(dossier|kwalificatiedossier(mbo)?)$/.test(fold(above)) ? null : above;
}

/** A date in the line that says what it is, or alone in the next. */
function dateAfter(lines: readonly SourceLine[], what: RegExp): string | null {
  const at = lines.findIndex(({ text }) => what.test(text) && text.length < 120);
  return at === -1 ? null : (dateIn(lines[at]?.text ?? '') ?? dateIn(lines[at + 1]?.text ?? ''));
}

/** The first date in a text, as YYYY-MM-DD: "22-10-2022", "1 augustus 2024". */
export function dateIn(text: string): string | null {
  const numeric = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/.exec(text);
  if (numeric !== null) return iso(numeric[3], Number(numeric[2]), numeric[1]);
  const written = /\b(\d{1,2})\s+(\p{L}+)\s+(\d{4})\b/u.exec(text);
  const month = months.indexOf((written?.[2] ?? '').toLowerCase()) + 1;
  return written === null || month === 0 ? null : iso(written[3], month, written[1]);
}

function iso(year: string | undefined, month: number, day: string | undefined): string | null {
  const days = Number(day);
  if (month < 1 || month > 12 || days < 1 || days > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(days).padStart(2, '0')}`;
}
