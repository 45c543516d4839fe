import type { Diagnostic } from '../../core/diagnostics/diagnostic';
import type { CollectDiagnosticCode } from '../../core/exam/collect/collect-diagnostic';
import type { FormRead } from '../../core/exam/collect/accept-form';
import { collectForms } from '../../core/exam/collect/collect-forms';
import type { OpenField } from '../../core/exam/collect/conflicts';
import { openFields } from '../../core/exam/collect/conflicts';
import type { Collected } from '../../core/exam/collect/collected';
import { contentHash } from '../../core/exam/results/content-hash';
import type { ExamBook } from '../../core/exam/exam-book';
import type { ReturnedForms } from './collect-use-cases';
import type { ReadFiles } from './read-returned';

/** What collecting files would come to if what stands in the workbook stays. @param book of the workbook as it is shown. */
export function lookAtReturned({ forms, unreadable }: ReadFiles, book: ExamBook): ReturnedForms {
  const { collected, diagnostics, taken } = collectForms(book, forms, { replace: false });
  const about = diagnostics.filter(({ code }) => code !== 'collect/conflict');
  return {
    forms,
    taken,
    rejected: [...unreadable, ...about.filter(isLeftOut)],
    remarks: about.filter((each) => !isLeftOut(each)),
    differences: differencesOf(forms, collected, book),
    isNew: contentOf(collected) !== contentOf(book.collected),
  };
}

/** A form on which nothing is filled in is no error, but nothing comes in of it either. */
function isLeftOut({ code, severity }: Diagnostic): boolean {
  return code === 'collect/nothing-filled-in' || (severity === 'error' && !onTakenForms.has(code));
}

const onTakenForms: ReadonlySet<string> = new Set<CollectDiagnosticCode>([
  'collect/invalid-level',
  'collect/points-not-counted',
  'collect/motivation-missing',
]);

/** What is collected, in whatever order people sorted it. Versions are named by what is filled in. */
function contentOf({ forms, differences }: Collected): string {
  return contentHash([...forms, ...differences].map(contentHash).sort());
}

/** The open differences that these forms bring, or say once more. */
export function differencesOf(forms: readonly FormRead[], collected: Collected, book: ExamBook): readonly OpenField[] {
  const files = new Set(forms.map(({ file }) => file));
  return openFields(collected, book).filter(({ there }) =>
    there.some((claim) => claim.files.some((file) => files.has(file))),
  );
}
