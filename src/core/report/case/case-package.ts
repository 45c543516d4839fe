import type { ExamBook } from '../../exam/exam-book';
import { caseIds } from './case-ids';
import { crosswalkPart } from './crosswalk-part';
import { documentPart, hierarchyPart, itemParts } from './framework-part';
import { rubricParts } from './rubric-part';

/**
 * A workbook as a package of CASE 1.1: the qualification as framework, the forms of its exams as rubrics, and as crosswalk
 * which exam covers what and how the dossier maps on others. Nothing of candidates is in it. Nothing stands outside
 * `extensions` that the standard does not know; dekkend reads it back as it was.
 * @param on day of the export, YYYY-MM-DD. @param programVersion "0.1.0".
 * Source: 1EdTech CASE 1.1, CFPackage; domain.md, "Neighbouring standards".
 */
export function casePackage(book: ExamBook, on: string, programVersion: string): object {
  const { framework, profile } = book;
  const ids = caseIds(framework, profile);
  const moment = `${on}T00:00:00Z`;
  return {
    CFDocument: documentPart(framework, ids, moment, `Dekkend ${programVersion}`),
    CFItems: itemParts(framework, ids, moment),
    CFAssociations: [...hierarchyPart(framework, ids, moment), ...crosswalkPart(book, ids, moment)],
    CFRubrics: rubricParts(book, ids, moment),
  };
}
