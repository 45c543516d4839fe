import { readTypedDate } from '../core/typed-date';
import type { ReportFormat } from '../app/report/report-formats';
import { reportExtensions, reportFormats, reportMakerFor } from '../app/report/report-formats';
import { UsageError } from './usage';

/** What the command line says about a report. */
export interface ReportArguments {
  /** Null = nobody said who makes it. */
  readonly by: string | null;
  /** YYYY-MM-DD; null = today. */
  readonly on: string | null;
  readonly names: boolean;
  readonly perCandidate: boolean;
  /** Of JSON; null = not said. */
  readonly format: ReportFormat | null;
}

export const reportOptions = {
  names: { type: 'boolean' },
  'per-candidate': { type: 'boolean' },
  format: { type: 'string' },
} as const;

interface Values {
  readonly output?: string | undefined;
  readonly by?: string | undefined;
  readonly date?: string | undefined;
  readonly names?: boolean | undefined;
  readonly 'per-candidate'?: boolean | undefined;
  readonly format?: string | undefined;
}

/**
 * What report is asked for; null for another command.
 * @throws UsageError report-output where the report cannot be such a file, report-format, bad-date
 */
export function reportFrom(command: string, values: Values): ReportArguments | null {
  if (command !== 'report') return null;
  const { output = '', by = '', date = '', names = false, format: asked } = values;
  const format = reportFormats.find((known) => known === asked) ?? null;
  if (asked !== undefined && (format === null || reportMakerFor(output, format) === null)) {
    throw new UsageError('report-format', { format: asked, formats: reportFormats.join(', ') });
  }
  if (reportMakerFor(output) === null) {
    throw new UsageError('report-output', { file: output, extensions: reportExtensions.join(', ') });
  }
  const on = readTypedDate(date);
  if (on === undefined) throw new UsageError('bad-date', { date });
  return { by: by.trim() === '' ? null : by.trim(), on, names, perCandidate: values['per-candidate'] ?? false, format };
}
