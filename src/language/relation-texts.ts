import type { FrameworkKind, Mapping } from '../core/framework/framework';
import type { NotCounted, RelationVerdict } from '../core/framework/relate/relation';
import type { UnclearReason } from '../core/framework/relate/same-qualification';
import type { Language } from './language';
import { packOf } from './pack-of';

/** What of one unit of the qualification is covered. */
export interface UnitCoverage {
  readonly code: string;
  readonly hasSubUnits: boolean;
  readonly whole: number;
  readonly partly: number;
  readonly total: number;
}

/** Whose mappings they are, and of which qualification. */
export interface RelatedNames {
  readonly document: FrameworkKind;
  readonly qualification: FrameworkKind;
  readonly dossier: string | null;
  readonly crebo: string | null;
  /** Of which dossiers and qualifications the document's mappings are, each pair once. */
  readonly mapped: readonly Pick<Mapping, 'dossier' | 'qualification'>[];
  /** Which numbers are missing where mappings could not be judged, each once. */
  readonly missing: readonly UnclearReason[];
}

/** How two documents are related, in the words of one language. */
export interface RelationTexts {
  /** "Dit certificaat dekt 3 van de 6 werkprocessen van P2-K1, en 1 deels." */
  readonly covered: (names: RelatedNames, coverage: UnitCoverage) => string;
  /** In one sentence, where nothing is covered. */
  readonly nothing: Readonly<Record<Exclude<RelationVerdict, 'covers'>, (names: RelatedNames) => string>>;
  /** Why a mapping does not count. */
  readonly notCounted: (why: NotCounted, mapping: Mapping, names: RelatedNames) => string;
}

/** The words for how two documents are related. */
export function relationTextsOf(language: Language): RelationTexts {
  return packOf(language).relation;
}
