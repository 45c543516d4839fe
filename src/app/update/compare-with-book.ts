import { Refusal } from '../../core/diagnostics/diagnostic';
import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { ExamBook } from '../../core/exam/exam-book';
import { chooseProfile } from '../../core/framework/choose-profile';
import type { Framework } from '../../core/framework/framework';
import type { FrameworkDifference, Relation } from '../../core/framework/versions/difference';
import { relationOf } from '../../core/framework/versions/difference';
import { matchingProfile } from '../../core/framework/versions/matching-profile';
import { updateFramework } from '../../core/framework/versions/update-framework';
import { dossierToWrite } from '../corrections/dossier-to-write';
import { previewCorrected } from '../corrections/preview-corrected';
import { pickProfile } from '../pick-profile';
import type { Reading } from '../session/use-cases';
import { touchedForms } from './touched-forms';

/** A document that was read beside the dossier of a workbook. */
export interface BookComparison {
  readonly relation: Exclude<Relation, 'other-kind'>;
  /** The profile of the document that takes the place of the workbook's; null when it has none. */
  readonly profile: string | null;
  /** Under the workbook's ids. */
  readonly difference: FrameworkDifference;
  /** Whether the workbook keeps other corrections than this reading has, whatever they change of the dossier. */
  readonly hasOtherCorrections: boolean;
  /** Names of the form sheets that will no longer fit. Whatever is filled in on them stays. */
  readonly forms: readonly string[];
  /** What to tell or ask before it is written: another dossier, corrections that no longer apply. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What would change if a workbook took this document for its dossier. Nothing is written.
 * @param reading with its corrections. @param wanted the profile somebody chose; null = the one the workbook is for.
 * @throws Refusal update/other-kind, update/profile-gone, profile/unknown
 */
export function compareWithBook(reading: Reading, book: ExamBook, wanted: string | null = null): BookComparison {
  const { framework: newer, refused } = previewCorrected(reading);
  const relation = relationOf(book.framework, newer);
  if (relation === 'other-kind') {
    const data = { kind: book.framework.kind, other: newer.kind };
    throw new Refusal({ code: 'update/other-kind', severity: 'error', data });
  }
  const profile = wanted === null ? profileFor(book, newer) : pickProfile(newer, wanted);
  const { framework, difference } = updateFramework(book.framework, newer, profile, reading.framework);
  const other: Diagnostic = {
    code: 'update/other-dossier',
    severity: 'warning',
    data: { code: named(book.framework), other: named(newer) },
  };
  return {
    relation,
    profile,
    difference,
    hasOtherCorrections: hasOtherCorrections(reading, book),
    forms: touchedForms(book, profile === null ? framework : chooseProfile(framework, profile)),
    diagnostics: [...(relation === 'other-dossier' ? [other] : []), ...refused.map(({ reason }) => reason)],
  };
}

function hasOtherCorrections(reading: Reading, { dossierSource }: ExamBook): boolean {
  const { corrections, unapplied = [] } = dossierToWrite(reading, null).source;
  const kept = [dossierSource?.corrections ?? [], (dossierSource?.unapplied ?? []).map(({ correction }) => correction)];
  return JSON.stringify(kept) !== JSON.stringify([corrections, unapplied.map(({ correction }) => correction)]);
}

function profileFor({ framework, profile }: ExamBook, newer: Framework): string | null {
  const known = framework.profiles.find(({ code }) => code === profile);
  if (known === undefined || newer.profiles.length === 0) return pickProfile(newer, null);
  const found = matchingProfile(known, newer.profiles);
  if (found !== null) return found;
  const profiles = newer.profiles.map(({ code, title }) => (title === null ? code : `${code} ${title}`));
  const data = { profile: known.title === null ? known.code : `${known.code} ${known.title}`, profiles };
  throw new Refusal({ code: 'update/profile-gone', severity: 'error', data });
}

function named({ code, title }: Framework): string {
  return [title, code].filter((part) => part !== null).join(', ');
}
