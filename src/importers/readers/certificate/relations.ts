import type { ImportDiagnostic } from '../../import-diagnostic';
import { notice } from '../../import-diagnostic';
import type { ListLine } from '../../text/bullets';
import type { FrontPart } from '../building-blocks/front-parts';
import { fold } from '../qualification-file/print/labels';
import { misreadDigits } from '../misread-digits';
import type { CertificateKey } from './certificate-labels';

/** A qualification that the certificate is connected to, with its dossier; null = the document does not tell which. */
export interface Relation {
  readonly qualification: string | null;
  readonly dossier: string | null;
  readonly title: string;
}

export interface Relations {
  readonly relations: readonly Relation[];
  /** Of all qualifications; null where they differ or none says. */
  readonly level: number | null;
  /** Numbers of the lines that these were read from. */
  readonly used: ReadonlySet<number>;
  /** Numbers that were read through damage. */
  readonly diagnostics: readonly ImportDiagnostic[];
}

interface Listed {
  readonly title: string;
  readonly crebo: string;
  readonly level: number | null;
  /** Of the part it stands in. */
  readonly part: number;
  /** The number as printed, and its line. */
  readonly original: string;
  readonly line: number | null;
}

const digit = '[0-9OoIl|S]';
/** Five digits, with the spaces that a scan puts between them. */
const digits = `${digit}(?:\\s?${digit}){4}`;
const crebo = new RegExp(
  `\\(?\\s*crebo\\s?[-–]?\\s?(?:nr|nummer|code)?\\s?[.:]?\\s*(${digits})(?![\\p{L}\\p{N}])\\s*(?:[,;]?\\s*(?:mbo[-\\s]?)?niveau\\s*[:.]?\\s*([1-4lI]))?\\s*\\)?`,
  'giu',
);
/** "Zorg 99011": a title with its number, as the general information has it. */
const numbered = new RegExp(`^(.*?)[\\s(]*(?<![\\p{L}\\p{N}])(${digit}{5})\\)?$`, 'u');

/**
 * Reads which qualifications of which dossiers a certificate is part of. One dossier holds for all; with several, the
 * part "Onderdeel van kwalificatie" or the order on the title page tells which.
 */
export function relationsOf(parts: readonly FrontPart<CertificateKey>[]): Relations {
  const used = new Set<number>();
  const qualifications: Listed[] = [];
  const dossiers: Listed[] = [];
  parts.forEach((part, at) => {
    if (part.key === 'explanation' || part.key === 'part-of') return;
    for (const listed of listedIn(part, at)) {
      const isDossier = part.key === 'dossiers' || (part.key !== 'qualifications' && listed.level === null);
      (isDossier && listed.level === null ? dossiers : qualifications).push(listed);
      part.lines.forEach(({ line }) => line !== null && used.add(line));
    }
  });
  const grouped = parts.filter(({ key }) => key === 'part-of').flatMap((part) => groupedIn(part, dossiers));
  if (qualifications.length > 0 || grouped.length > 0) {
    for (const { lines } of parts.filter(({ key }) => key === 'part-of'))
      lines.forEach(({ line }) => line !== null && used.add(line));
  }
  const levels = new Set(qualifications.map(({ level }) => level));
  return {
    relations: related(),
    level: levels.size === 1 ? ([...levels][0] ?? null) : null,
    used,
    diagnostics: [...qualifications, ...dossiers].flatMap(({ crebo: repaired, original, line }) =>
      original === repaired ? [] : [notice('import/code-repaired', line, { original, repaired })],
    ),
  };

  function related(): readonly Relation[] {
    if (qualifications.length > 0) return qualifications.map((one) => relation(one));
    const dossier = dossierAfter(0);
    return grouped.length > 0 || dossier === null ? grouped : [{ qualification: null, dossier, title: '' }];
  }

  function relation({ crebo: qualification, title, part }: Listed): Relation {
    const told = grouped.find((one) => one.qualification === qualification && one.dossier !== null)?.dossier ?? null;
    return { qualification, title, dossier: told ?? dossierAfter(part) };
  }

  function dossierAfter(part: number): string | null {
    const numbers = [...new Set(dossiers.map((one) => one.crebo))];
    if (numbers.length <= 1) return numbers[0] ?? null;
    const next = dossiers.find((one) => one.part > part)?.part;
    const beside = dossiers.filter((one) => one.part === next);
    return beside.length === 1 ? (beside[0]?.crebo ?? null) : null;
  }
}

function listedIn({ lines }: FrontPart<CertificateKey>, part: number): Listed[] {
  const text = lines.map((line) => line.text).join(' ');
  let end = 0;
  return [...text.matchAll(crebo)].map((found) => {
    const title = text.slice(end, found.index).replace(/^[\s»•·*,;-]+|[\s,;:]+$/g, '');
    end = found.index + found[0].length;
    const level = found[2] === undefined ? null : Number(found[2].replace(/[lI]/, '1'));
    const original = found[1] ?? '';
    return { title, crebo: misreadDigits(original), level, part, original, line: lineAt(lines, end) };
  });
}

/** The line in which a place of the joined lines stands. */
function lineAt(lines: readonly ListLine[], place: number): number | null {
  let end = 0;
  for (const { text, line } of lines) {
    end += text.length + 1;
    if (place < end) return line;
  }
  return null;
}

/** "Onderdeel van kwalificatie": the name of a dossier, and its qualifications with their numbers below it. */
function groupedIn({ lines }: FrontPart<CertificateKey>, dossiers: readonly Listed[]): Relation[] {
  let dossier: string | null = dossiers.length === 1 ? (dossiers[0]?.crebo ?? null) : null;
  let open = '';
  return lines.flatMap(({ text }) => {
    const found = numbered.exec(text);
    const number = found === null ? null : misreadDigits(found[2] ?? '');
    open = `${open} ${found?.[1] ?? text}`.trim();
    const named = dossiers.find(
      ({ title, crebo: own }) => own === number || (title !== '' && fold(title) === fold(open)),
    );
    if (named !== undefined) dossier = named.crebo;
    const title = open;
    if (named !== undefined || number !== null) open = '';
    return number === null || named !== undefined ? [] : [{ qualification: number, dossier, title }];
  });
}
