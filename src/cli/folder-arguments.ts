import { UsageError } from './usage';

/** How the outcome of checking many workbooks is shown, and how fast it is made. */
export interface FolderArguments {
  /** A .csv file, "-" for the standard output; null = none. */
  readonly csv: string | null;
  /** A .html file; null = none. */
  readonly html: string | null;
  /** How many workbooks are read at the same time; null = as many as the machine can. */
  readonly jobs: number | null;
}

interface Values {
  readonly json?: boolean | undefined;
  readonly csv?: string | undefined;
  readonly html?: string | undefined;
  readonly jobs?: string | undefined;
}

/** @throws UsageError overview-output, bad-jobs, two-outputs */
export function folderFrom({ json, csv, html, jobs }: Values): FolderArguments {
  if (csv !== undefined && csv !== '-' && !/\.csv$/i.test(csv)) {
    throw new UsageError('overview-output', { option: '--csv', extension: '.csv', file: csv });
  }
  if (html !== undefined && !/\.html?$/i.test(html)) {
    throw new UsageError('overview-output', { option: '--html', extension: '.html', file: html });
  }
  if (csv === '-' && json === true) throw new UsageError('two-outputs');
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs)) throw new UsageError('bad-jobs', { jobs });
  return { csv: csv ?? null, html: html ?? null, jobs: jobs === undefined ? null : Number(jobs) };
}
