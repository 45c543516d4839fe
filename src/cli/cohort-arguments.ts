import { UsageError } from './usage';

/** A new cohort that begins with last year's workbook. */
export interface CohortArguments {
  /** Last year's workbook. */
  readonly from: string;
  readonly cohort: string;
}

interface Values {
  readonly from?: string | undefined;
  readonly cohort?: string | undefined;
  readonly profile?: string | undefined;
  readonly plan?: string | undefined;
  readonly dossier?: readonly string[] | undefined;
  readonly corrections?: string | undefined;
}

/**
 * @returns null where a workbook is made from a document, or for another command.
 * @throws UsageError missing-option, unknown-option for what comes from last year's workbook itself, too-many-files
 */
export function cohortFrom(command: string, files: readonly string[], values: Values): CohortArguments | null {
  if (command !== 'new') return null;
  const { from, cohort } = values;
  if (from === undefined) {
    if (cohort !== undefined) throw new UsageError('unknown-option', { option: '--cohort', command });
    return null;
  }
  const asked = `${command} --from`;
  const beside = (['profile', 'plan', 'dossier', 'corrections'] as const).find((name) => values[name] !== undefined);
  if (beside !== undefined) throw new UsageError('unknown-option', { option: `--${beside}`, command: asked });
  const [file] = files;
  if (file !== undefined) throw new UsageError('no-file', { command: asked, file });
  if (cohort === undefined || cohort.trim() === '') {
    throw new UsageError('missing-option', { option: '--cohort', command: asked });
  }
  return { from, cohort: cohort.trim() };
}
