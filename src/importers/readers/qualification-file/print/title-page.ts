import type { SourceLine } from '../../../source-document';
import { dateIn } from './date-in';
import { fold, labelOf } from './labels';

/** What the title page says; null where it says nothing. */
export interface TitlePage {
  readonly title: string | null;
  readonly code: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly qualifications: readonly TitledQualification[];
}

export interface TitledQualification {
  readonly title: string;
  readonly crebo: string;
  readonly level: number | null;
  readonly line: number;
}

const crebo = /\(?\s*crebo\s?[-–]?\s?(?:nr|nummer|code)?\s?[.:]{0,2}\s*(?:nr\.?\s*)?(\d{5})\s*\)?/i;
const loneCrebo = /^crebo\s?[-–]?\s?(nr|nummer|code)?\s?[.:]{0,2}$/i;
/** What stands around a name: a bullet, the code of its profile, what it is; behind it its level and signs. */
const beforeName =
  /^[»•·\-–*>\s]*(?:P\s?\d{1,2}\s*[:.]?\s+(?=\p{Lu}))?(?:(?:naam )?(?:kwalificatie)?(?:dossier|kwalificatie|profiel)(?: mbo)?\s*:\s*|naam\s*:\s*|kwalificatiedossier\s+(?!mbo\b))?/iu;
const levelBehind = /[\s,(]+(?:mbo[- ]?)?niveau\s*:?\s*([1-4])\)?\s*$/i;
/** Lines of the title page that are something else than a name: what the document is, who made it, when. */
const notName =
  /^(kwalificatie(dossier|s)?|dossier|profielen|mbo|versie|geldig|vastgesteld|gewijzigd|opleidingsdomein|penvoerder|ontwikkeld|opgesteld|verantwoording|datum|sectorkamer|status)\b.*(:|\d{4}|^\S+( mbo)?$)/i;
const kindOfDocument = /^(dossier|kwalificatiedossier(mbo)?|kwalificaties?|profielen|mbo)$/;
/** Lines that a title in large letters may be broken over. */
const titleLines = 3;
/** A shorter line is not broken: the next is something else. */
const brokenLine = 20;

/**
 * Reads the title page: name and crebo of the dossier, its qualifications, dates. Every part may be missing, and their
 * order differs from year to year.
 * @param printed the lines before the overview.
 */
export function readTitlePage(printed: readonly SourceLine[]): TitlePage {
  const lines = wholeCrebos(printed);
  let title: string | null = null;
  let code: string | null = null;
  const qualifications: TitledQualification[] = [];
  lines.forEach(({ text, number }, at) => {
    const found = crebo.exec(text);
    if (found === null) return;
    const bare = text.replace(crebo, '').replace(/[\s,:(]+$/g, '');
    const level = levelBehind.exec(bare)?.[1];
    const name = bare
      .replace(levelBehind, '')
      .replace(beforeName, '')
      .replace(/[\s,:(]+$/g, '');
    if (/domein/i.test(name)) return;
    const number5 = found[1] ?? '';
    if (code === null && qualifications.length === 0) {
      code = number5;
      title = name.length > 2 ? name : (titleBeside(lines, at, -1) ?? titleBeside(lines, at, 1));
    } else if (name.length > 2) {
      qualifications.push({
        title: name,
        crebo: number5,
        level: level === undefined ? null : Number(level),
        line: number,
      });
    }
  });
  const filled = lines.filter(({ text }) => text !== '');
  return {
    title,
    code,
    validFrom: dateAfter(filled, /geldig vanaf/i),
    validUntil: dateAfter(filled, /(datum )?einde? (van de )?opleiding/i),
    qualifications,
  };
}

/** "Crebo" with its number below it, as columns are read, is one line. */
function wholeCrebos(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.map((line, at) => {
    const below = lines[at + 1]?.text ?? '';
    return loneCrebo.test(line.text) && /^\d{5}$/.test(below) ? { ...line, text: `${line.text} ${below}` } : line;
  });
}

/** The name above or below the crebo, with the lines that it is broken over: nothing empty between them. */
function titleBeside(lines: readonly SourceLine[], crebo: number, step: 1 | -1): string | null {
  let at = crebo + step;
  while (lines[at]?.text === '' || (step === -1 && isDate(lines, at))) at += step;
  const found: string[] = [];
  for (; found.length < titleLines && isName(lines[at]?.text ?? ''); at += step) {
    const upper = step === 1 ? found[found.length - 1] : lines[at]?.text;
    if (found.length > 0 && (upper ?? '').length < brokenLine) break;
    found.push(lines[at]?.text ?? '');
  }
  const title = (step === 1 ? found : found.reverse()).join(' ').replace(beforeName, '');
  return title.length > 2 ? title : null;
}

/** "Geldig vanaf 01-08-2024", also with the date in the next line: a title page may have it between name and crebo. */
function isDate(lines: readonly SourceLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  return /^geldig vanaf/i.test(text) || (/^\d/.test(text) && dateIn(text) !== null);
}

function isName(text: string): boolean {
  if (text === '' || labelOf(text) !== null || /^geldig vanaf/i.test(text)) return false;
  return !kindOfDocument.test(fold(text)) && !notName.test(text) && !crebo.test(text);
}

/** A date in the line that says what it is, or alone in the next. */
function dateAfter(lines: readonly SourceLine[], what: RegExp): string | null {
  const at = lines.findIndex(({ text }) => what.test(text) && text.length < 120);
  return at === -1 ? null : (dateIn(lines[at]?.text ?? '') ?? dateIn(lines[at + 1]?.text ?? ''));
}
