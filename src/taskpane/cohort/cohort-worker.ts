import { cohortFrom } from '../../app/cohort/from-last-year';
import type { CohortRequest } from '../../app/cohort/cohort-use-cases';
import { openXlsx } from '../../workbook/xlsx/xlsx-workbook';
import { noAnswerOf } from '../one-worker';
import type { CohortAnswer } from './messages';

/**
 * The composition root of the worker that begins with last year's workbook: reading one with hundreds of candidates back and
 * laying out all forms takes seconds, in which the pane keeps answering. To cancel, the pane ends the worker.
 */
addEventListener('message', ({ data }: MessageEvent<CohortRequest>) => void plan(data));

async function plan({ bytes, cohort, existing }: CohortRequest): Promise<void> {
  try {
    const last = await (await openXlsx(bytes)).snapshot();
    answer({ kind: 'planned', cohort: cohortFrom(last, cohort, existing) });
  } catch (error) {
    answer(noAnswerOf(error));
  }
}

function answer(message: CohortAnswer): void {
  postMessage(message);
}
