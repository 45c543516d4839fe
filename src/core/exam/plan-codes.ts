import type { DiagnosticData } from '../diagnostics/diagnostic';
import { Refusal } from '../diagnostics/diagnostic';
import { chooseProfile } from '../framework/choose-profile';
import type { Framework, FrameworkItem } from '../framework/framework';
import { sameCode } from '../framework/same-code';
import type { ItemRole } from '../framework/structure';
import { coverableOf, itemOf, roleOf, rowsOf, subUnitsOf, unitsOf } from '../framework/structure';
import { named, nearestItem } from './nearest-item';
import type { PlanDiagnosticCode, PlanItemKind } from './plan-diagnostic';

/** Finds what the codes and ids of a plan name in one qualification. Every function refuses what it cannot find. */
export interface PlanCodes {
  /** The qualification: the framework with the profile chosen. */
  readonly own: Framework;
  /** Sub-units, units without sub-units and knowledge; a unit with sub-units stands for all of those. */
  readonly coverable: (given: string, path: string) => readonly FrameworkItem[];
  readonly unit: (given: string, path: string) => FrameworkItem;
  /** Sub-units; a unit stands for all of its own. */
  readonly subUnits: (given: string, path: string) => readonly FrameworkItem[];
  /** An indicator or whatever else is a row of a form, by id. */
  readonly row: (given: string, path: string) => FrameworkItem;
}

/**
 * @param framework the whole document, all profiles: what belongs to another one is told apart from what is unknown.
 * @param profile the chosen profile's code; null when the document has none.
 */
export function planCodes(framework: Framework, profile: string | null): PlanCodes {
  const own = profile === null ? framework : chooseProfile(framework, profile);
  const is =
    (roles: readonly ItemRole[]) =>
    ({ id }: FrameworkItem): boolean =>
      roles.some((role) => role === roleOf(own, id));
  const isUnit = is(['unit']);
  const isCoded = is(['unit', 'sub-unit']);

  const find = (given: string, path: string, kind: PlanItemKind, fits: (item: FrameworkItem) => boolean) => {
    const refuse = (code: PlanDiagnosticCode, data: DiagnosticData): never => {
      throw new Refusal({ code, severity: 'error', data: { path, code: given, kind: own.kind, ...data } });
    };
    const nearest = (): DiagnosticData => {
      const meant = nearestItem(own, given, kind === 'row' ? allRows(own) : own.items.filter(fits));
      return { nearest: meant?.reference ?? null, nearestWords: meant?.words ?? null };
    };
    const found = itemsNamed(own, given);
    // A unit and a sub-unit of another part may share a code ("1" in some documents): what fits here is meant.
    const fitting = found.filter(fits);
    const [item] = fitting;
    if (fitting.length > 1) {
      const words = fitting.map((each) => named(own, each).words ?? '');
      return refuse('plan/ambiguous-code', { ids: fitting.map(({ id }) => id), words });
    }
    if (item !== undefined) return item;
    if (found.length > 0) return refuse('plan/wrong-kind', { expected: kind });
    const [foreign] = itemsNamed(framework, given);
    if (foreign === undefined) return refuse('plan/unknown-code', nearest());
    return refuse('plan/code-of-other-profile', {
      profiles: foreign.profiles ?? [],
      chosen: profile,
      ...nearest(),
    });
  };

  return {
    own,
    coverable: (given, path) => {
      const item = find(given, path, 'coverable', is(['unit', 'sub-unit', 'knowledge']));
      return isUnit(item) ? coverableOf(own, item) : [item];
    },
    unit: (given, path) => find(given, path, 'unit', isUnit),
    subUnits: (given, path) => {
      const item = find(given, path, 'sub-unit', isCoded);
      return isUnit(item) ? subUnitsOf(own, item.id) : [item];
    },
    row: (given, path) => find(given, path, 'row', is(['row'])),
  };
}

function allRows(framework: Framework): readonly FrameworkItem[] {
  return unitsOf(framework).flatMap(({ id }) => rowsOf(framework, id));
}

/** The item (or row) with this id, else those that play a part and whose code it is, case and spaces ignored. */
function itemsNamed(framework: Framework, given: string): readonly FrameworkItem[] {
  const byId = itemOf(framework, given);
  if (byId !== null) return [byId];
  return framework.items.filter(
    ({ id, code }) => code !== null && sameCode(code, given) && roleOf(framework, id) !== null,
  );
}
