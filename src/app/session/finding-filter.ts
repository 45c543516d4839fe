import { claimOf } from '../../core/checks/claim';
import type { Claim } from '../../core/checks/claim';
import type { Language } from '../../language/language';
import { countAccepted, countFindings } from './findings';
import type { FindingCounts } from './findings';
import type { WordedFinding } from './use-cases';

export const findingKinds = ['open', 'repairable', 'accepted'] as const;

/** What is to be done about a finding: something in a sheet, press a button, or nothing any more. */
export type FindingKind = (typeof findingKinds)[number];

/** What somebody wants to see of the findings; null and "" = all. */
export interface FindingFilter {
  readonly claim: Claim | null;
  /** Name of the sheet it is on; "" = no sheet, as it is about the whole workbook. */
  readonly sheet: string | null;
  readonly kind: FindingKind | null;
  /** Words, all of which its sentence, title or place holds; case ignored. */
  readonly text: string;
}

export const noFilter: FindingFilter = { claim: null, sheet: null, kind: null, text: '' };

/** How many findings there are behind each choice. */
export interface FilterCounts {
  /** All that are open, whatever is chosen: what the heading of the screen tells too. */
  readonly claim: FindingCounts;
  /** All that are accepted, whatever is chosen. */
  readonly accepted: number;
  /** In the order of the findings, the other choices being as they are. */
  readonly sheet: ReadonlyMap<string, number>;
  /** The other choices being as they are. */
  readonly kind: Readonly<Record<FindingKind, number>>;
}

export function isFiltered(filter: FindingFilter): boolean {
  return filter.claim !== null || filter.sheet !== null || filter.kind !== null || filter.text.trim() !== '';
}

/** The findings that fit, in their order. @param language of the words that are searched. */
export function filterFindings(
  findings: readonly WordedFinding[],
  filter: FindingFilter,
  language: Language,
): readonly WordedFinding[] {
  return findings.filter((worded) => fits(worded, filter, language));
}

/** What is accepted is counted where it is asked for, and nowhere else. */
export function countsFor(findings: readonly WordedFinding[], filter: FindingFilter, language: Language): FilterCounts {
  const bySheet = countable(filterFindings(findings, { ...filter, sheet: null }, language), filter);
  const byKind = filterFindings(findings, { ...filter, kind: null }, language);
  const kind = (wanted: FindingKind): number => byKind.filter((worded) => isOfKind(worded, wanted)).length;
  // A sheet that is chosen stays to be seen when nothing on it fits any more.
  const sheets = new Map<string, number>(findings.map(({ finding }) => [finding.place?.sheet ?? '', 0]));
  for (const { finding } of bySheet) {
    const sheet = finding.place?.sheet ?? '';
    sheets.set(sheet, (sheets.get(sheet) ?? 0) + 1);
  }
  return {
    claim: countFindings(findings),
    accepted: countAccepted(findings),
    sheet: sheets,
    kind: {
      open: kind('open'),
      repairable: kind('repairable'),
      accepted: kind('accepted'),
    },
  };
}

/** The findings that are counted: open ones, or accepted ones where those are asked for. */
export function countable(findings: readonly WordedFinding[], { kind }: FindingFilter): readonly WordedFinding[] {
  return findings.filter((worded) => isOfKind(worded, kind === 'accepted' ? 'accepted' : 'open'));
}

function fits(worded: WordedFinding, { claim, sheet, kind, text }: FindingFilter, language: Language): boolean {
  const { finding, words } = worded;
  const { title, sentence } = words[language];
  const place = finding.place === null ? '' : `${finding.place.sheet} ${finding.place.cell}`;
  const searched = `${title} ${sentence} ${place} ${finding.accepted?.by ?? ''}`.toLowerCase();
  return (
    (claim === null || claimOf(finding) === claim) &&
    (sheet === null || (finding.place?.sheet ?? '') === sheet) &&
    (kind === null || isOfKind(worded, kind)) &&
    text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => searched.includes(word))
  );
}

function isOfKind({ finding, repair }: WordedFinding, kind: FindingKind): boolean {
  switch (kind) {
    case 'open':
      return finding.accepted === null;
    case 'repairable':
      return finding.accepted === null && repair !== null;
    case 'accepted':
      return finding.accepted !== null;
  }
}
