import type { ReportFiles, ReportRequest } from '../../app/report/report-use-cases';
import { askOnce } from '../ask-once';
import type { OneWorker } from '../one-worker';
import type { MakeAnswer } from './messages';

/** Somebody who makes one file elsewhere. */
export type MakingWorker = OneWorker<ReportRequest, MakeAnswer>;

/** Makes files in a worker of their own (ask-once.ts). */
export function makeInWorker(start: () => MakingWorker): ReportFiles['make'] {
  return async (request, signal) => (await askOnce(start, request, signal)).bytes;
}
