import type { ImportNoticeCode } from '../../importers/import-diagnostic';

/** What sort of trouble it is: what a person looks for in the document to settle it. */
export type RemarkKind = 'document' | 'lines' | 'missing' | 'twice' | 'references' | 'profiles';

/** In the order in which they are best looked at: what is about the whole document first. */
export const remarkKinds = {
  document: [
    'import/no-items',
    'import/dossier-chosen',
    'import/dossier-not-checked',
    'import/encoding-not-as-declared',
    'import/pdf-pages-without-text',
    'import/pdf-letters-unknown',
    'import/docx-part-not-read',
    'import/no-structure',
    'import/entries-not-valid',
    'import/item-not-valid',
    'import/circle-cut',
  ],
  lines: ['import/line-not-placed', 'import/footnote-unclear'],
  missing: [
    'import/code-counted',
    'import/title-missing',
    'import/overview-mismatch',
    'import/work-process-not-described',
    'import/no-indicators',
    'import/number-missing',
    'import/item-without-text',
  ],
  twice: ['import/duplicate-code', 'import/identifier-twice', 'import/several-parents'],
  references: [
    'import/mapping-unclear',
    'import/crebo-not-found',
    'import/unit-mapping-unclear',
    'import/competency-unknown',
    'import/reference-unknown',
    'import/parent-unknown',
    'import/links-without-item',
  ],
  profiles: [
    'import/profile-not-described',
    'import/profile-unclear',
    'import/profile-unknown',
    'import/unit-not-applicable',
    'import/variants-guessed',
    'import/variants-unclear',
    'import/variants-not-found',
    'import/variant-level-missing',
  ],
} as const satisfies Readonly<Record<RemarkKind, readonly ImportNoticeCode[]>>;
