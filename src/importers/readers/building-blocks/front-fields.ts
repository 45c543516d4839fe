import type { ImportDiagnostic } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { PlacedText } from '../../source-document';
import type { ListLine } from '../../text/bullets';
import { misreadDigits } from '../misread-digits';
import { dateIn } from '../qualification-file/print/date-in';
import type { FrontPart } from './front-parts';

/** Headings that certificates and electives share. */
export type SharedKey = 'code' | 'valid-from' | 'study-load' | 'name';

export interface FrontFields {
  readonly code: string | null;
  readonly validFrom: string | null;
  readonly studyLoad: number | null;
  /** "C1: Title" below the general information; empty where it is missing. */
  readonly name: readonly PlacedText[];
  /** Numbers of the lines that these were read from. */
  readonly used: ReadonlySet<number>;
  readonly diagnostics: readonly ImportDiagnostic[];
}

/** Letters that scans read for digits, in codes of four digits. */
const codeDigits = '[0-9OoIl|]';

/**
 * Reads the fields that certificates and electives share. Where the columns of the title page were read one after the
 * other, a value stands below another heading: then it is known by its form.
 * @param codeLetter "C" of C0103, "K" of K0262.
 */
export function frontFields(parts: readonly FrontPart<SharedKey | string>[], codeLetter: 'C' | 'K'): FrontFields {
  const used = new Set<number>();
  const diagnostics: ImportDiagnostic[] = [];
  const first = (key: SharedKey): readonly ListLine[] => parts.find((part) => part.key === key)?.lines ?? [];
  const front = parts.slice(0, Math.max(1, parts.findIndex(({ key }) => key === 'name') + 1 || parts.length));
  const noteLine = (line: number | null): void => void (line === null || used.add(line));

  return { code: code(), validFrom: validFrom(), studyLoad: studyLoad(), name: name(), used, diagnostics };

  function code(): string | null {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${codeLetter}\\s?(${codeDigits}{4})(?![\\p{L}\\p{N}])`, 'u');
    const places = [...parts.filter(({ key }) => key === 'code'), ...front].flatMap(({ lines }) => lines);
    const found = places.find(({ text }) => pattern.test(text));
    const match = pattern.exec(found?.text ?? '');
    if (found === undefined || match === null) return null;
    noteLine(found.line);
    const read = `${codeLetter}${misreadDigits(match[1] ?? '')}`;
    if (read !== match[0])
      diagnostics.push(notice('import/code-repaired', found.line, { original: match[0], repaired: read }));
    return read;
  }

  function validFrom(): string | null {
    const places = [...first('valid-from'), ...parts.filter(({ key }) => key === 'code').flatMap(({ lines }) => lines)];
    const found = places.find(({ text }) => dateIn(text) !== null);
    noteLine(found?.line ?? null);
    return dateIn(found?.text ?? '');
  }

  function studyLoad(): number | null {
    const found = first('study-load').find(({ text }) => /^\D{0,12}\d{2,4}\b/.test(text));
    const hours = /\d{1,2}\.\d{3}|\d{2,4}/.exec(found?.text ?? '')?.[0].replace('.', '');
    if (hours === undefined) return null;
    noteLine(found?.line ?? null);
    return Number(hours);
  }

  /** Up to the first empty line: what comes below is no title. */
  function name(): readonly PlacedText[] {
    const lines = first('name');
    const end = lines.findIndex(({ afterBlank }, at) => at > 0 && afterBlank);
    const own = end === -1 ? lines : lines.slice(0, end);
    own.forEach(({ line }) => noteLine(line));
    return own;
  }
}

/**
 * The title: below the general information, or else on the title page above its first heading.
 * @param name "C1: Title", empty where it is missing.
 * @param page parts of the title page, its running heads included.
 * @param kind what a line says that only names the kind of document.
 * @returns the lines of the title, and the numbers of all lines that only repeat it or name the kind.
 */
export function titleLines(
  name: readonly PlacedText[],
  page: readonly FrontPart<string>[],
  kind: RegExp,
): { readonly lines: readonly PlacedText[]; readonly used: readonly number[] } {
  const opening = page[0]?.lines ?? [];
  const named = opening.filter(({ text }) => kind.test(text));
  const titled = opening.filter((line) => !named.includes(line) && /\p{L}{3}/u.test(line.text));
  const end = titled.findIndex(({ afterBlank }, at) => at > 0 && afterBlank);
  const own = end === -1 ? titled : titled.slice(0, end);
  const used = [...named, ...own, ...name].flatMap(({ line }) => line ?? []);
  return { lines: name.length > 0 ? name : own, used };
}
