import { casePackage } from '../../../core/report/case/case-package';
import { okeResults } from '../../../core/report/oke/oke-results';
import type { ReportMaker } from '../report-subject';

/** What JSON of a report may be: a package of CASE 1.1, or results as the student administration takes them. */
export const jsonFormats = ['case', 'oke'] as const;

export type JsonFormat = (typeof jsonFormats)[number];

/** Framework, rubrics and crosswalk: nothing of candidates. */
export const caseReport: ReportMaker = ({ report: { made }, book }) =>
  Promise.resolve(jsonBytes(casePackage(book, made.on, made.programVersion)));

/** The results of every candidate, whether the report has a part for each or not. */
export const okeReport: ReportMaker = ({ report: { made, qualification, candidates }, book: { settings } }) =>
  Promise.resolve(jsonBytes(okeResults({ made, qualification, candidates: candidates ?? [], settings })));

function jsonBytes(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
