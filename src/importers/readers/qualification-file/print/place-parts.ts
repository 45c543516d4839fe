import type { ImportDiagnostic } from '../../../import-diagnostic';
import { notice } from '../../../import-diagnostic';
import { textOf } from '../../../text/join-lines';
import { bestPlaces } from './best-places';
import type { BodyPart } from './body';
import { fold } from './labels';
import type { Overview, OverviewEntry } from './overview';
import { hasShapeOf, likeness, wordsOfPart } from './part-likeness';

/** Two profiles whose likeness to a part differs less than this cannot be told apart by it. */
const margin = 0.15;
/** What it says for a profile that the title page has its name where the overview has its code. */
const onTitlePage = 0.5;

/**
 * Finds out which profiles the parts without a code describe: by the number of core tasks and work processes, and by
 * the words that titles of the overview share with the texts. Parts keep the order of the overview. Writes the codes
 * into `parts`.
 * @param parts of the body, in document order.
 * @param qualifications the titles that the title page lists.
 */
export function placeParts(
  parts: readonly BodyPart[],
  overview: Overview,
  qualifications: readonly string[],
): ImportDiagnostic[] {
  const taken = new Set(parts.map(({ profile }) => profile));
  const open = parts.filter((part) => part.kind === 'profile' && part.profile === null && part.coreTasks.length > 0);
  const candidates = profileCodes(overview).filter((code) => !taken.has(code));
  const listed = open.length === 1 ? placeOnTitlePage(overview, qualifications) : null;
  const scores = open.map((part) => {
    const words = wordsOfPart(part, open.length === 1 ? parts.filter(({ kind }) => kind === 'base') : []);
    return candidates.map(
      (code) =>
        likeness(part, words, tasksOf(overview, code), titleIn(overview, code)) + (code === listed ? onTitlePage : 0),
    );
  });
  const places = bestPlaces(scores);
  return open.map((part, at) => {
    const place = places.columns[at] ?? null;
    if (place === null) {
      part.profile = nextFree(taken);
      taken.add(part.profile);
      return notice('import/profile-unclear', part.line, { profile: part.profile, others: [] });
    }
    const code = candidates[place] ?? '';
    part.profile = code;
    taken.add(code);
    const rivals = candidates.filter((_, rival) => rival !== place && places.lossAt(at, rival) < margin);
    return rivals.length > 0 || !hasShapeOf(part, tasksOf(overview, code))
      ? notice('import/profile-unclear', part.line, { profile: part.profile, others: rivals })
      : notice('import/profile-recognised', part.line, { profile: part.profile });
  });
}

/** The profile of a print of one, when the title page lists as many names as there are profiles, and its name among them. */
function placeOnTitlePage(overview: Overview, qualifications: readonly string[]): string | null {
  const codes = profileCodes(overview);
  const [row, ...others] = overview.profiles;
  const last = Math.max(0, ...codes.map((code) => Number(code.slice(1))));
  if (row === undefined || others.length > 0 || qualifications.length !== last) return null;
  const name = fold(textOf(row.title));
  return `P${qualifications.findIndex((title) => fold(title) === name) + 1}`;
}

/** The profiles of the overview, "P1" first. */
export function profileCodes(overview: Overview): string[] {
  const codes = overview.coreTasks.flatMap(({ code }) => /^P\d+/.exec(code)?.[0] ?? []);
  return [...new Set(codes)];
}

/** Has every profile a row? A print of one profile has a single row, numbered anew: that tells a name, not a code. */
export function isTableOfAll(overview: Overview): boolean {
  return profileCodes(overview).every((code) => overview.profiles.some((row) => row.code === code));
}

function tasksOf(overview: Overview, profile: string): OverviewEntry[] {
  return overview.coreTasks.filter(({ code }) => code.startsWith(`${profile}-`));
}

function titleIn(overview: Overview, profile: string): string {
  const rows = isTableOfAll(overview) ? overview.profiles : [];
  return fold(
    rows
      .find(({ code }) => code === profile)
      ?.title.map(({ text }) => text)
      .join(' ') ?? '',
  );
}

function nextFree(taken: ReadonlySet<string | null>): string {
  let number = 1;
  while (taken.has(`P${number}`)) number += 1;
  return `P${number}`;
}
