import { UsageError } from './usage';

/** A resit or re-mark to hand out: whose, and of which exam. */
export interface FurtherArguments {
  readonly kind: 'resit' | 'remark';
  /** Numbers, one at least. */
  readonly candidates: readonly string[];
  /** Code. */
  readonly exam: string;
}

interface Values {
  readonly resit?: boolean | undefined;
  readonly remark?: boolean | undefined;
  readonly candidate?: readonly string[] | undefined;
  readonly candidates?: string | undefined;
  readonly exam?: string | undefined;
}

/**
 * What further attempt forms are handed out for; null = the first.
 * @throws UsageError missing-option, unknown-option where options do not go together.
 */
export function furtherFrom(command: string, values: Values): FurtherArguments | null {
  if (command !== 'forms') return null;
  const { resit = false, remark = false, candidate = [], candidates, exam } = values;
  const refuse = (option: string, beside: string): UsageError =>
    new UsageError('unknown-option', { option, command: beside });
  if (!resit && !remark) {
    if (candidate.length > 0) throw refuse('--candidate', command);
    if (exam !== undefined) throw refuse('--exam', command);
    return null;
  }
  const asked = `${command} --${resit ? 'resit' : 'remark'}`;
  if (resit && remark) throw refuse('--remark', asked);
  if (candidates !== undefined) throw refuse('--candidates', asked);
  if (candidate.length === 0) throw new UsageError('missing-option', { option: '--candidate', command: asked });
  if (exam === undefined) throw new UsageError('missing-option', { option: '--exam', command: asked });
  return { kind: resit ? 'resit' : 'remark', candidates: candidate, exam };
}
