import type { ImportedDocument } from '../../../src/importers/read-document';
import { Refusal } from '../../../src/core/diagnostics/diagnostic';
import type { ReadAnswer } from '../../../src/taskpane/reading/messages';
import { readInWorker } from '../../../src/taskpane/reading/read-in-worker';
import type { DocumentWorker } from '../../../src/taskpane/reading/read-in-worker';
import { framework } from '../example-book';

const file = { name: 'dossier.pdf', bytes: new Uint8Array([1]) };
const imported: ImportedDocument = { value: framework, diagnostics: [], source: [] };

/** Workers that answer when the test says so. */
function workers() {
  const started: { answer: (answer: ReadAnswer) => void; breakDown: (message: string) => void; ended: boolean }[] = [];
  const start = (): DocumentWorker => {
    const worker = { answer: (): void => undefined, breakDown: (): void => undefined, ended: false };
    started.push(worker);
    return {
      ask: (_request, answered, broke) => Object.assign(worker, { answer: answered, breakDown: broke }),
      end: () => (worker.ended = true),
    };
  };
  return { started, read: readInWorker(start) };
}

test('gives what the worker read, and tells how far it was', async () => {
  const { started, read } = workers();
  const pages: number[] = [];
  const reading = read(file, { progress: (done) => pages.push(done) });
  started[0]?.answer({ kind: 'progress', done: 1, total: 2 });
  started[0]?.answer({ kind: 'progress', done: 2, total: 2 });
  started[0]?.answer({ kind: 'read', imported });
  expect(await reading).toBe(imported);
  expect(pages).toEqual([1, 2]);
});

test('keeps the worker for the next document, also after a refusal', async () => {
  const { started, read } = workers();
  const refused = read(file);
  started[0]?.answer({ kind: 'refused', diagnostic: { code: 'import/pdf-encrypted', severity: 'error', data: {} } });
  await expect(refused).rejects.toBeInstanceOf(Refusal);
  const next = read(file);
  started[0]?.answer({ kind: 'read', imported });
  await next;
  expect(started).toHaveLength(1);
});

test('cancelling ends the worker at once, and the next document gets a new one', async () => {
  const { started, read } = workers();
  const controller = new AbortController();
  const reading = read(file, { signal: controller.signal });
  controller.abort(new Error('stopped'));
  await expect(reading).rejects.toThrow('stopped');
  expect(started[0]?.ended).toBe(true);
  const next = read(file, { signal: new AbortController().signal });
  started[1]?.answer({ kind: 'read', imported });
  expect(await next).toBe(imported);
});

test('two documents at a time get a worker each', async () => {
  const { started, read } = workers();
  const readings = [read(file), read(file)];
  for (const worker of started) worker.answer({ kind: 'read', imported });
  expect(await Promise.all(readings)).toEqual([imported, imported]);
  expect(started).toHaveLength(2);
});

test('a worker that breaks down is an error with its words, and is not used again', async () => {
  const { started, read } = workers();
  const reading = read(file);
  started[0]?.breakDown('no such script');
  await expect(reading).rejects.toThrow('no such script');
  expect(started[0]?.ended).toBe(true);
});
