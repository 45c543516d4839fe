import type { DiagnosticData } from '../diagnostics/diagnostic';
import { Refusal } from '../diagnostics/diagnostic';
import { chooseProfile } from '../framework/choose-profile';
import type { Framework, FrameworkItem } from '../framework/framework';
import { sameCode } from '../framework/same-code';
import { structureOf, subUnitsOf } from '../framework/structure';
import { coverableOf } from './default-plan';
import { nearestOf } from './edit-distance';
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
  const { unit, subUnit, rows } = structureOf(framework);
  const isCoded = (item: FrameworkItem): boolean => item.type === unit || item.type === subUnit;
  const isKnowledge = (item: FrameworkItem): boolean => item.type === 'knowledge' || item.type === 'skill';

  const find = (given: string, path: string, kind: PlanItemKind, fits: (item: FrameworkItem) => boolean) => {
    const refuse = (code: PlanDiagnosticCode, data: DiagnosticData): never => {
      throw new Refusal({ code, severity: 'error', data: { path, code: given, ...data } });
    };
    const nearest = (): string | null =>
      nearestOf(
        given,
        own.items.filter(fits).flatMap(({ id, code }) => code ?? (kind === 'row' ? id : [])),
      );
    const named = itemsNamed(own.items, given, isCoded);
    // A unit and a sub-unit of another part may share a code ("1" in some documents): what fits here is meant.
    const fitting = named.filter(fits);
    const [item] = fitting;
    if (fitting.length > 1) return refuse('plan/ambiguous-code', { ids: fitting.map(({ id }) => id) });
    if (item !== undefined) return item;
    if (named.length > 0) return refuse('plan/wrong-kind', { expected: kind });
    const [foreign] = itemsNamed(framework.items, given, isCoded);
    if (foreign === undefined) return refuse('plan/unknown-code', { nearest: nearest() });
    return refuse('plan/code-of-other-profile', {
      profiles: foreign.profiles ?? [],
      chosen: profile,
      nearest: nearest(),
    });
  };

  return {
    own,
    coverable: (given, path) => {
      const item = find(given, path, 'coverable', (candidate) => isCoded(candidate) || isKnowledge(candidate));
      return item.type === unit ? coverableOf(own, item) : [item];
    },
    unit: (given, path) => find(given, path, 'unit', (candidate) => candidate.type === unit),
    subUnits: (given, path) => {
      const item = find(given, path, 'sub-unit', isCoded);
      return item.type === unit ? subUnitsOf(own, item.id) : [item];
    },
    row: (given, path) => find(given, path, 'row', (candidate) => rows.includes(candidate.type)),
  };
}

/** The item with this id, else those whose code it is, case and spaces ignored. */
function itemsNamed(
  items: readonly FrameworkItem[],
  given: string,
  isCoded: (item: FrameworkItem) => boolean,
): readonly FrameworkItem[] {
  const byId = items.filter(({ id }) => id === given);
  if (byId.length > 0) return byId;
  return items.filter((item) => item.code !== null && isCoded(item) && sameCode(item.code, given));
}
