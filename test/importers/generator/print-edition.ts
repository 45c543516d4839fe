import fc from 'fast-check';

/** How the published document looked in one year or another, apart from the texts in it. */
export interface PrintEdition {
  /** "published": title, crebo, qualifications, date; "crebo-first", "labelled" and "dated": the same in other orders, with more besides. */
  readonly titlePage: 'published' | 'crebo-first' | 'labelled' | 'dated';
  /** A table of contents with the titles of core tasks, and how its page numbers stand. */
  readonly contents: 'dots' | 'spaces' | 'torn' | null;
  /** Heads above the table of profiles, and what its other columns hold. */
  readonly profileTable: 'bare' | 'heads' | 'all-columns' | 'torn';
  /** Numbers before the headings of chapters. */
  readonly chapters: 'published' | 'numbered' | 'plain';
  /** One heading "Profieldeel" for every profile, or one for all. */
  readonly profilePart: 'each' | 'once';
  /** More of the sections that hold nothing that is examined: requirements, languages, certificates. */
  readonly requirements: boolean;
}

export const publishedEdition: PrintEdition = {
  titlePage: 'published',
  contents: null,
  profileTable: 'bare',
  chapters: 'published',
  profilePart: 'each',
  requirements: false,
};

/** Half of the prints are of the edition that is known best. */
export const arbitraryEdition: fc.Arbitrary<PrintEdition> = fc.oneof(
  fc.constant(publishedEdition),
  fc.record<PrintEdition>({
    titlePage: fc.constantFrom('published', 'crebo-first', 'labelled', 'dated'),
    contents: fc.constantFrom('dots', 'spaces', 'torn', null),
    profileTable: fc.constantFrom('bare', 'heads', 'all-columns', 'torn'),
    chapters: fc.constantFrom('published', 'numbered', 'plain'),
    profilePart: fc.constantFrom('each', 'once'),
    requirements: fc.boolean(),
  }),
);
