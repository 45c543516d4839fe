import { reportMakerOf } from '../../app/report/report-formats';
import type { ReportRequest } from '../../app/report/report-use-cases';
import { openXlsx } from '../../workbook/xlsx/xlsx-workbook';
import { noAnswerOf } from '../one-worker';
import type { MakeAnswer } from './messages';

/**
 * The composition root of the worker that makes files of a report: laying out hundreds of candidates and writing a
 * workbook takes seconds, in which the pane keeps answering. To cancel, the pane ends the worker.
 */
addEventListener('message', ({ data }: MessageEvent<ReportRequest>) => void make(data));

async function make({ kind, ...subject }: ReportRequest): Promise<void> {
  try {
    const bytes = await reportMakerOf(kind)({ ...subject, newWorkbook: () => openXlsx(null) });
    answer({ kind: 'made', bytes });
  } catch (error) {
    answer(noAnswerOf(error));
  }
}

function answer(message: MakeAnswer): void {
  postMessage(message);
}
