import { Worker } from 'node:worker_threads';
import { lastingWorker } from '../../../src/cli/check/lasting-worker';
import { workerPool } from '../../../src/cli/check/worker-pool';

/** A worker that doubles numbers, and does what the word says for the rest. */
const program = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', (job) => {
    if (job === 'hang') for (;;);
    if (job === 'throw') throw new Error('kapot');
    if (job === 'exit') process.exit(3);
    if (job === 'fill') { const all = []; for (;;) all.push(new Array(1000).fill(all.length)); }
    if (job === 'who') return parentPort.postMessage(threadId);
    parentPort.postMessage(job * 2);
  });`;

const start = (): Worker => new Worker(program, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 64 } });
const poolOf = (size: number, patience = 20_000) =>
  workerPool(Array.from({ length: size }, () => lastingWorker(start, patience)));

test('jobs are divided over the workers, and every job gets its own answer', async () => {
  const pool = poolOf(2);
  try {
    const jobs = Array.from({ length: 25 }, (_, index) => index);
    expect(await Promise.all(jobs.map((job) => pool.run(job)))).toEqual(jobs.map((job) => job * 2));
    const threads = await Promise.all(jobs.map(() => pool.run('who')));
    expect(new Set(threads).size).toBe(2);
  } finally {
    await pool.end();
  }
});

test.each([
  ['throw', 'crash', 'kapot'],
  ['exit', 'crash', 'crash'],
  ['fill', 'memory', 'memory'],
])('a worker that is lost (%s) costs its own job only', async (job, reason, message) => {
  const pool = poolOf(1);
  try {
    const before = pool.run(1);
    const lost = pool.run(job);
    const after = pool.run(3);
    expect(await before).toBe(2);
    await expect(lost).rejects.toMatchObject({ reason, message: expect.stringContaining(message) });
    expect(await after).toBe(6);
  } finally {
    await pool.end();
  }
});

test('a worker that goes on for ever is stopped after the time that a job may take', async () => {
  const pool = poolOf(1, 700);
  try {
    const lost = pool.run('hang');
    const after = pool.run(3);
    await expect(lost).rejects.toMatchObject({ reason: 'time' });
    expect(await after).toBe(6);
  } finally {
    await pool.end();
  }
});

test('ending a pool loses what is running and what waits, and starts nothing any more', async () => {
  const pool = poolOf(1);
  const jobs = [pool.run('hang'), pool.run(1)];
  const outcomes = Promise.allSettled(jobs);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await pool.end();
  expect((await outcomes).map((outcome) => outcome.status === 'rejected' && outcome.reason)).toMatchObject([
    { reason: 'stopped' },
    { reason: 'stopped' },
  ]);
  await expect(pool.run(1)).rejects.toMatchObject({ reason: 'stopped' });
});
