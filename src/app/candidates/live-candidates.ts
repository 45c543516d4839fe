import type { LiveWorkbookPort } from '../ports';
import { textOf } from '../text-of-file';
import type { CandidateUseCases } from './candidate-use-cases';
import type { FormFiles } from './form-files';

/** The use cases about candidates on one workbook; planners are loaded when they are first needed. */
export function liveCandidates(port: LiveWorkbookPort, files: FormFiles | null): CandidateUseCases {
  return {
    list: async (source, book) => {
      const { listCandidates } = await import('./candidate-list');
      return listCandidates(typeof source === 'string' ? source : textOf(source), book);
    },
    put: async (list, whereTheyDiffer, options) => {
      const { putList } = await import('./candidate-list');
      const { plan, put } = putList(await port.snapshot(), list, whereTheyDiffer);
      await port.apply(plan, options);
      return put;
    },
    exempt: async (wish, options) => {
      const { exemptIn } = await import('./exempt-in');
      const { plan, outcome } = exemptIn(await port.snapshot(), wish);
      await port.apply(plan, options);
      return outcome;
    },
    makeSheets: async (handOut, options) => {
      const { formsAsSheets } = await import('./forms-as-sheets');
      const { plan, made, there } = await formsAsSheets(await port.snapshot(), handOut);
      if (plan.changes.length > 0) await port.apply(plan, options);
      return { made, there };
    },
    makeFiles: async (handOut, options) => {
      if (files === null) throw new Error('no way to make files was given');
      const { formsAsFiles } = await import('./forms-as-files');
      return formsAsFiles(await port.snapshot(), handOut, files, options);
    },
    makePaper: async (options) => {
      const { addPaperForms } = await import('../add-paper-forms');
      return addPaperForms(port, options);
    },
  };
}
