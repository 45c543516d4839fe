import type { LiveWorkbookPort } from '../ports';
import type { AdoptUseCases } from './adopt-use-cases';

/** The use cases about results on one workbook; the planner is loaded when it is first needed. */
export function liveAdopt(port: LiveWorkbookPort): AdoptUseCases {
  return {
    adopt: async (wish, seen, options) => {
      const { adoptSeen } = await import('./adopt-seen');
      const { plan, outcome } = adoptSeen(await port.snapshot(), wish, seen);
      await port.apply(plan, options);
      return outcome;
    },
    writeAgreement: async (options) => {
      const { writeAgreement } = await import('../agreement/write-agreement');
      const { plan, sheet } = writeAgreement(await port.snapshot());
      await port.apply(plan, options);
      return sheet;
    },
    writeDiploma: async (options) => {
      const { writeDiploma } = await import('../diploma/write-diploma');
      const { plan, sheet } = writeDiploma(await port.snapshot());
      await port.apply(plan, options);
      return sheet;
    },
  };
}
