import type { ExamBook } from '../exam/exam-book';
import type { FrameworkKind } from '../framework/framework';

/** What the report is about, and where each part of it was read. */
export interface QualificationReport {
  readonly kind: FrameworkKind;
  readonly title: string | null;
  /** The dossier's crebo, the elective's own code. */
  readonly code: string | null;
  /** YYYY-MM-DD */
  readonly validFrom: string | null;
  /** End of the programme. */
  readonly validUntil: string | null;
  /** The chosen profile; null where the document has none. */
  readonly profile: { readonly code: string; readonly title: string | null; readonly crebo: string | null } | null;
  /** Of the profile, else of the document. */
  readonly level: number | null;
  readonly sources: readonly PartSource[];
}

export type ReportPart = 'dossier' | 'plan' | 'coverage' | 'forms' | 'approvals' | 'results' | 'diploma' | 'findings';

/** Where a part of the report comes from. */
export interface PartSource {
  readonly part: ReportPart;
  /** The sheets it was read from; several for forms. */
  readonly sheets: readonly string[];
  /** Of the dossier: the document it was read from, with its SHA-256, and how often people put something right in it. */
  readonly document: { readonly fileName: string; readonly hash: string; readonly corrections: number } | null;
}

/** The qualification of a workbook. */
export function qualificationOf(book: ExamBook): QualificationReport {
  const { framework } = book;
  const profile = framework.profiles.find(({ code }) => code === book.profile) ?? null;
  return {
    kind: framework.kind,
    title: framework.title,
    code: framework.code,
    validFrom: framework.validFrom,
    validUntil: profile?.validUntil ?? framework.validUntil,
    profile: profile === null ? null : { code: profile.code, title: profile.title, crebo: profile.crebo },
    level: profile?.level ?? framework.level,
    sources: sourcesOf(book),
  };
}

/** Parts that a workbook need not have are named only where they are there. */
function sourcesOf(book: ExamBook): readonly PartSource[] {
  const { sheets, dossierSource, forms, ratingCells, registerCells, diploma } = book;
  const document = dossierSource?.document ?? null;
  const of = (part: ReportPart, names: readonly (string | null | undefined)[]): PartSource => ({
    part,
    sheets: names.flatMap((name) => name ?? []),
    document: null,
  });
  return [
    {
      ...of('dossier', [sheets.dossier]),
      document:
        document === null
          ? null
          : {
              fileName: document.fileName,
              hash: document.hash,
              corrections: dossierSource?.corrections.length ?? 0,
            },
    },
    of('plan', [sheets.plan]),
    of('coverage', [sheets.coverage]),
    of(
      'forms',
      forms.map(({ sheet }) => sheet),
    ),
    ...(sheets.approvals ? [of('approvals', [sheets.approvals])] : []),
    of('results', [ratingCells?.sheet, registerCells?.sheet, sheets.exemptions, sheets.candidates]),
    ...(diploma ? [of('diploma', [diploma.sheet])] : []),
    of('findings', [sheets.findings]),
  ];
}
