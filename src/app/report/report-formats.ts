import { csvReport } from './csv/report-csv';
import { htmlReport } from './html/report-html';
import type { JsonFormat } from './json/report-json';
import { caseReport, jsonFormats, okeReport } from './json/report-json';
import type { ReportMaker } from './report-subject';
import { xlsxReport } from './xlsx/report-xlsx';

/** What JSON may be; other files have one form. */
export type ReportFormat = JsonFormat;

export const reportFormats: readonly ReportFormat[] = jsonFormats;

const ofJson: Readonly<Record<JsonFormat, ReportMaker>> = { case: caseReport, oke: okeReport };

/** What the report can be, by the extension of the file. A new kind of file is one line here. */
const makers: ReadonlyMap<string, ReportMaker> = new Map([
  ['html', htmlReport],
  ['xlsx', xlsxReport],
  ['csv', csvReport],
  ['json', caseReport],
]);

/** For a sentence: ".html, .csv". */
export const reportExtensions: readonly string[] = [...makers.keys()].map((extension) => `.${extension}`);

/** Every kind of file that a report can be. */
export type ReportFileKind = 'html' | 'xlsx' | 'csv' | JsonFormat;

/** What makes a file of this kind. */
export function reportMakerOf(kind: ReportFileKind): ReportMaker {
  return { html: htmlReport, xlsx: xlsxReport, csv: csvReport, ...ofJson }[kind];
}

/**
 * What makes a file of this name; null = the report can be no such file.
 * @param format of JSON; null = not said, the package of CASE.
 */
export function reportMakerFor(fileName: string, format: ReportFormat | null = null): ReportMaker | null {
  const [, extension = ''] = /\.([^./\\]+)$/.exec(fileName) ?? [];
  const found = makers.get(extension.toLowerCase()) ?? null;
  if (format === null) return found;
  return extension.toLowerCase() === 'json' ? ofJson[format] : null;
}
