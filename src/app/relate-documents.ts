import { chooseProfile } from '../core/framework/choose-profile';
import type { Framework, FrameworkItem, FrameworkKind, Mapping } from '../core/framework/framework';
import { profileOfMappings } from '../core/framework/relate/profile-of-mappings';
import { relate } from '../core/framework/relate/relate';
import type { CoveredBy, Extent, NotCounted, RelationVerdict } from '../core/framework/relate/relation';
import { shareOf } from '../core/framework/relate/relation';
import { referenceOf } from '../core/framework/structure';
import type { Language } from '../language/language';
import type { RelatedNames } from '../language/relation-texts';
import { relationTextsOf } from '../language/relation-texts';
import { printedMapping } from './import-json';
import { pickProfile } from './pick-profile';

/** An item by what people call it. */
interface NamedItem {
  readonly code: string | null;
  readonly title: string | null;
}

interface NamedCover extends NamedItem {
  readonly partial: boolean;
}

/** One unit of the qualification, with what of it is covered and by what. */
export interface UnitReport extends NamedItem {
  readonly total: number;
  readonly covered: number;
  readonly partly: number;
  /** Null while nothing of it is covered. */
  readonly message: string | null;
  /** The document's items that the unit as a whole is mapped to; they cover none of its parts. */
  readonly mappedTo: readonly NamedCover[];
  readonly parts: readonly (NamedItem & { readonly extent: Extent; readonly by: readonly NamedCover[] })[];
}

/** What `dekkend relate --json` prints, and the pane shows when a certificate is dropped on a workbook. */
export interface RelationReport {
  readonly schemaVersion: 1;
  readonly document: { readonly kind: FrameworkKind } & NamedItem;
  readonly qualification: NamedItem & {
    readonly profile: (NamedItem & { readonly crebo: string | null }) | null;
  };
  readonly verdict: RelationVerdict;
  /** What there is to say in one or a few sentences. */
  readonly messages: readonly string[];
  readonly units: readonly UnitReport[];
  readonly notCounted: readonly (Omit<Mapping, 'fromTitle'> & {
    readonly why: NotCounted['kind'];
    readonly message: string;
  })[];
}

/**
 * What of a qualification a document covers, in the words of a language.
 * @param document a certificate or learning units. @param dossier the qualification, with or without a profile chosen.
 * @param profile one of its profiles; null when it has none.
 */
export function relateDocuments(
  document: Framework,
  dossier: Framework,
  profile: string | null,
  language: Language,
): RelationReport {
  const qualification = profile === null ? dossier : chooseProfile(dossier, profile);
  const chosen = qualification.profiles.find(({ code }) => code === profile) ?? null;
  const crebo = chosen?.crebo ?? null;
  const { verdict, units, notCounted } = relate(document, qualification, crebo);
  const texts = relationTextsOf(language);
  const names: RelatedNames = {
    document: document.kind,
    qualification: qualification.kind,
    dossier: qualification.code,
    crebo,
    mapped: numbersOf(document.mappings),
    missing: [...new Set(notCounted.flatMap(({ why }) => (why.kind === 'unclear' ? [why.reason] : [])))],
  };
  const reports = units.map((unit): UnitReport => {
    const { whole, partly, total } = shareOf(unit);
    const code = referenceOf(qualification, unit.item);
    const coverage = { code, hasSubUnits: unit.hasSubUnits, whole, partly, total };
    return {
      ...named(unit.item),
      total,
      covered: whole,
      partly,
      message: whole + partly === 0 ? null : texts.covered(names, coverage),
      mappedTo: unit.mappedTo.map(covering),
      parts: unit.parts.map(({ item, extent, by }) => ({ ...named(item), extent, by: by.map(covering) })),
    };
  });
  return {
    schemaVersion: 1,
    document: { kind: document.kind, code: document.code, title: document.title },
    qualification: {
      code: dossier.code,
      title: dossier.title,
      profile: chosen === null ? null : { code: chosen.code, title: chosen.title, crebo },
    },
    verdict,
    messages: verdict === 'covers' ? reports.flatMap(({ message }) => message ?? []) : [texts.nothing[verdict](names)],
    units: reports,
    notCounted: notCounted.map(({ mapping, why }) => ({
      ...printedMapping(mapping),
      why: why.kind,
      message: texts.notCounted(why, mapping, names),
    })),
  };
}

/**
 * The profile to compare with: the one named; else the one whose crebo the document's mappings name; else the only one.
 * @throws Refusal "profile/choose-one", "profile/unknown"
 */
export function profileToRelate(document: Framework, dossier: Framework, wanted: string | null): string | null {
  return pickProfile(dossier, wanted ?? profileOfMappings(document, dossier));
}

/** The numbers of dossier and qualification that mappings have, each pair once. */
function numbersOf(mappings: readonly Mapping[]): RelatedNames['mapped'] {
  return mappings.filter(
    ({ dossier, qualification }, at) =>
      mappings.findIndex((each) => each.dossier === dossier && each.qualification === qualification) === at,
  );
}

function named({ code, title, text }: FrameworkItem): NamedItem {
  return { code, title: title ?? text };
}

function covering({ item, partial }: CoveredBy): NamedCover {
  return { ...named(item), partial };
}
