import { Refusal } from '../../core/diagnostics/diagnostic';
import { chooseProfile } from '../../core/framework/choose-profile';
import type { Framework } from '../../core/framework/framework';
import { compareFrameworks } from '../../core/framework/versions/compare-frameworks';
import { relationOf } from '../../core/framework/versions/difference';
import { matchFrameworks } from '../../core/framework/versions/match-frameworks';
import { matchingProfile } from '../../core/framework/versions/matching-profile';
import { pickProfile } from '../pick-profile';
import type { DifferenceReport } from './difference-json';

/**
 * Two documents side by side, each item under the id of its own document.
 * @param wanted a profile of the older one, compared with the one that takes its place; null = everything.
 * @throws Refusal update/kinds-differ, update/profile-gone, profile/unknown
 */
export function compareDocuments(older: Framework, newer: Framework, wanted: string | null): DifferenceReport {
  const relation = relationOf(older, newer);
  if (relation === 'other-kind') {
    const data = { kind: older.kind, other: newer.kind };
    throw new Refusal({ code: 'update/kinds-differ', severity: 'error', data });
  }
  const known = wanted === null ? null : pickProfile(older, wanted);
  const profile = known === null ? null : successor(known, older, newer);
  const [before, after] = [chosen(older, known), chosen(newer, profile)];
  return {
    relation,
    profile,
    difference: compareFrameworks(before, after, matchFrameworks(before, after)),
    outdatedForms: null,
    forms: null,
    moved: null,
    diagnostics: [],
  };
}

function chosen(framework: Framework, profile: string | null): Framework {
  return profile === null ? framework : chooseProfile(framework, profile);
}

function successor(code: string, older: Framework, newer: Framework): string {
  const known = older.profiles.find((profile) => profile.code === code);
  const found = known === undefined ? null : matchingProfile(known, newer.profiles);
  if (found !== null) return found;
  const profiles = newer.profiles.map(({ code: other, title }) => [other, title].filter(Boolean).join(' '));
  throw new Refusal({ code: 'update/profile-gone', severity: 'error', data: { profile: code, profiles } });
}
