import type { ApprovalRoute } from '../core/exam/approval/instrument-event';
import { approvalRoutes } from '../core/exam/approval/instrument-event';
import { UsageError } from './usage';

/** What the command line says about an instrument. */
export interface InstrumentArguments {
  readonly exam: string;
  readonly by: string;
  readonly builtBy: string;
  readonly route: ApprovalRoute;
  /** As typed; null = today. */
  readonly date: string | null;
  /** Words to put right; the row only where they stand several times. */
  readonly row: string | null;
  readonly before: string;
  readonly after: string;
}

export const instrumentOptions = {
  exam: { type: 'string' },
  by: { type: 'string' },
  'built-by': { type: 'string' },
  route: { type: 'string' },
  date: { type: 'string' },
  row: { type: 'string' },
  old: { type: 'string' },
  new: { type: 'string' },
} as const;

type Values = Readonly<Partial<Record<keyof typeof instrumentOptions, string | undefined>>>;

const needed: Readonly<Record<string, readonly (keyof typeof instrumentOptions)[]>> = {
  approve: ['exam', 'by', 'built-by'],
  withdraw: ['exam', 'by'],
  'new-version': ['exam', 'by'],
  'put-right': ['exam', 'by', 'old', 'new'],
};

/**
 * What a command does to an instrument; null for a command about something else.
 * @throws UsageError missing-option, bad-route
 */
export function instrumentFrom(command: string, values: Values): InstrumentArguments | null {
  const options = needed[command];
  if (options === undefined) return null;
  const missing = options.find((option) => (values[option] ?? '').trim() === '');
  if (missing !== undefined) throw new UsageError('missing-option', { option: `--${missing}`, command });
  const route = approvalRoutes.find((each) => each === (values.route ?? 'own').toLowerCase());
  if (route === undefined) throw new UsageError('bad-route', { route: values.route ?? '' });
  return {
    exam: values.exam ?? '',
    by: values.by ?? '',
    builtBy: values['built-by'] ?? '',
    route,
    date: values.date ?? null,
    row: values.row ?? null,
    before: values.old ?? '',
    after: values.new ?? '',
  };
}
