import { Refusal } from '../../core/diagnostics/diagnostic';
import type { LiveWorkbookPort } from '../ports';
import type { CohortFiles, CohortUseCases } from './cohort-use-cases';

/** The use cases about a new cohort on one workbook. @param files null = no one can ask for these. */
export function liveCohort(port: LiveWorkbookPort, files: CohortFiles | null): CohortUseCases {
  const plan: CohortFiles['plan'] = (request, signal) => {
    if (files === null) throw new Error('no way to read last year’s workbook was given');
    return files.plan(request, signal);
  };
  return {
    look: async ({ name, bytes }, { signal }) => {
      const { summary } = await plan({ bytes, cohort: '', existing: null }, signal);
      return { fileName: name, summary };
    },
    begin: async ({ bytes }, typed, options) => {
      const cohort = typed.trim();
      if (cohort === '') throw new Refusal({ code: 'cohort/no-name', severity: 'error', data: {} });
      const planned = await plan({ bytes, cohort, existing: await port.snapshot() }, options.signal);
      await port.apply(planned.plan, options);
      const sheets = planned.plan.changes.flatMap((change) => ('sheet' in change ? [change.sheet] : []));
      const shown = sheets.filter(({ key }) => key === 'plan' || key === 'coverage' || key.startsWith('form:'));
      return { cohort, sheets: shown.map(({ name }) => name) };
    },
  };
}
