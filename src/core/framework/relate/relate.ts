import type { Framework, FrameworkItem, Mapping } from '../framework';
import { sameCode } from '../same-code';
import { itemNamed, partsOf, subUnitsOf, unitsOf } from '../structure';
import type { TitleVerdict } from './judge-title';
import { judgeTitle } from './judge-title';
import type {
  CoveredBy,
  Extent,
  NotCounted,
  RelatedUnit,
  Relation,
  RelationVerdict,
  UncountedMapping,
} from './relation';
import { isOfQualification } from './same-qualification';

/**
 * What of a qualification a certificate or learning units cover by their own mappings. A false coverage is worse than
 * none, so a mapping counts only when dossier and qualification are surely the same, both of its codes exist, and the name the
 * document gives with the code is not that of something else; what does not count is told with the reason.
 * @param document whose mappings lead from the qualification's codes to its own.
 * @param qualification one qualification (chooseProfile). @param crebo that of its profile; null when it has none.
 */
export function relate(document: Framework, qualification: Framework, crebo: string | null): Relation {
  const judged = document.mappings.map((mapping) => judge(mapping, document, qualification, crebo));
  const counted = judged.flatMap((each) => (each.kind === 'counts' ? each : []));
  const notCounted = judged.flatMap((each) => (each.kind === 'counts' ? [] : each.uncounted));
  const coveredBy = (item: FrameworkItem): readonly CoveredBy[] =>
    counted.filter(({ from }) => from.id === item.id).map(({ by }) => by);

  const units = unitsOf(qualification).map((item): RelatedUnit => {
    const hasSubUnits = subUnitsOf(qualification, item.id).length > 0;
    return {
      item,
      hasSubUnits,
      parts: partsOf(qualification, item.id).map((part) => {
        const by = coveredBy(part.item);
        return { item: part.item, by, extent: extentOf(by) };
      }),
      mappedTo: hasSubUnits ? coveredBy(item) : [],
    };
  });
  return { verdict: verdictOf(document, units, notCounted), units, notCounted };
}

type Judged =
  | { readonly kind: 'counts'; readonly from: FrameworkItem; readonly by: CoveredBy }
  | { readonly kind: 'not'; readonly uncounted: UncountedMapping };

function judge(mapping: Mapping, document: Framework, qualification: Framework, crebo: string | null): Judged {
  const not = (why: NotCounted): Judged => ({ kind: 'not', uncounted: { mapping, why } });
  const sameness = isOfQualification(mapping, qualification, crebo);
  if (sameness.kind === 'other') return not({ kind: 'other-qualification' });
  if (sameness.kind === 'unclear') return not(sameness);
  const from = itemNamed(qualification, mapping.from);
  if (from === null) return not({ kind: 'unknown-in-qualification' });
  const titled: TitleVerdict =
    mapping.fromTitle === undefined ? { kind: 'unknown' } : judgeTitle(mapping.fromTitle, from, qualification);
  if (titled.kind === 'other') return not({ kind: 'other-title', item: from, elsewhere: titled.elsewhere });
  if (titled.kind === 'unknown' && sameness.kind === 'same-qualification') {
    return not({ kind: 'unclear', reason: sameness.reason });
  }
  const to = itemNamed(document, mapping.to) ?? document.items.find(({ code }) => sameCode(code ?? '', mapping.to));
  if (to === undefined) return not({ kind: 'unknown-in-document' });
  return { kind: 'counts', from, by: { item: to, partial: mapping.partial } };
}

function extentOf(by: readonly CoveredBy[]): Extent {
  if (by.some(({ partial }) => !partial)) return 'whole';
  return by.length > 0 ? 'partly' : 'none';
}

function verdictOf(
  { mappings }: Framework,
  units: readonly RelatedUnit[],
  notCounted: readonly UncountedMapping[],
): RelationVerdict {
  if (mappings.length === 0) return 'no-mappings';
  if (units.some(({ parts }) => parts.some(({ extent }) => extent !== 'none'))) return 'covers';
  const some = (kind: NotCounted['kind']): boolean => notCounted.some(({ why }) => why.kind === kind);
  if (some('unclear')) return 'unclear';
  return some('other-qualification') ? 'other-qualification' : 'covers-nothing';
}
