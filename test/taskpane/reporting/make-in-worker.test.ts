import type { ReportRequest } from '../../../src/app/report/report-use-cases';
import { makeInWorker } from '../../../src/taskpane/reporting/make-in-worker';
import type { MakingWorker } from '../../../src/taskpane/reporting/make-in-worker';
import type { MakeAnswer } from '../../../src/taskpane/reporting/messages';
import { refusedWith } from '../../workbook/contract/opened-workbook';

const request = { kind: 'csv' } as ReportRequest;

/** Workers that answer this, or nothing at all; how many were started and ended. */
function workers(answer: MakeAnswer | string | null) {
  const counts = { started: 0, ended: 0 };
  const start = (): MakingWorker => {
    counts.started += 1;
    return {
      ask: (_request, answered, broke) => {
        if (typeof answer === 'string') broke(answer);
        else if (answer !== null) answered(answer);
      },
      end: () => {
        counts.ended += 1;
      },
    };
  };
  return { counts, make: makeInWorker(start) };
}

const going = new AbortController().signal;

test('gives the bytes, and the worker is over', async () => {
  const bytes = new Uint8Array([1, 2]);
  const { counts, make } = workers({ kind: 'made', bytes });
  expect(await make(request, going)).toBe(bytes);
  expect(counts).toEqual({ started: 1, ended: 1 });
});

test.each([
  ['what it refuses', { kind: 'refused', diagnostic: { code: 'workbook/too-large', severity: 'error', data: {} } }],
  ['what broke in it', { kind: 'broke', message: 'kapot' }],
  ['that it cannot be loaded', 'report-worker'],
] as const)('tells %s, and the worker is over', async (_name, answer) => {
  const { counts, make } = workers(answer);
  const error: unknown = await make(request, going).catch((reason: unknown) => reason);
  expect(String(error)).toMatch(/workbook\/too-large|kapot|report-worker/);
  expect(counts.ended).toBe(1);
});

test('ends the worker at once when somebody stops it, and starts none when they did before', async () => {
  const { counts, make } = workers(null);
  const controller = new AbortController();
  const made = make(request, controller.signal);
  controller.abort();
  expect(await refusedWith(made)).toBe('workbook/cancelled');
  expect(counts).toEqual({ started: 1, ended: 1 });
  expect(await refusedWith(make(request, controller.signal))).toBe('workbook/cancelled');
  expect(counts.started).toBe(1);
});
