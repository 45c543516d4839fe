import { existsSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readFile } from '../../app/folder/read-outcome';
import { openXlsx } from '../../workbook/xlsx/xlsx-workbook';
import { checkFile, unreadable } from '../check/check-file';
import type { Look, Speech } from '../check/check-file';
import { lastingWorker, WorkerLost } from '../check/lasting-worker';
import { workerPool } from '../check/worker-pool';
import type { CheckJob } from './check-worker';
import type { FoundFile } from './find-workbooks';
import { readInput } from './read-input';

/** Looks at workbooks, as many at a time as pays. */
export interface Checker {
  readonly look: (file: FoundFile) => Promise<Look>;
  /** How many looks to begin before the first is needed. */
  readonly ahead: number;
  /** Stops at once: looks that are not done reject with WorkerLost "stopped". */
  readonly end: () => Promise<void>;
}

export interface CheckerOptions {
  /** How many workbooks there are. */
  readonly count: number;
  /** How many at a time; null = as many as the machine has cores. */
  readonly jobs: number | null;
  /** The bundled check-worker; absent where the command line itself is not bundled. */
  readonly workerFile?: string;
  /** How long one workbook may take, in minutes. */
  readonly minutes?: number;
}

/** Starting a worker takes as long as reading a few workbooks. */
const fewest = 3;

/** Looks of one worker that may wait for a slow workbook before them. */
const aheadOfEach = 16;

/** A checker with a worker for each core, or in this very thread for one or two workbooks. */
export function checkerFor(options: CheckerOptions, speech: Speech): Checker {
  const { count, jobs, workerFile = besideProgram(), minutes = 2 } = options;
  if ((count < fewest && jobs === null) || !existsSync(workerFile)) return inThisThread(speech);
  const size = Math.min(count, jobs ?? availableParallelism());
  // Of the memory that is there, most is for the workbooks: one that needs more is told, and the others go on.
  const maxOldGenerationSizeMb = Math.floor(Math.min(4096, (totalmem() / 2 ** 20) * (0.7 / size)));
  const start = (): Worker => new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb } });
  const pool = workerPool(Array.from({ length: size }, () => lastingWorker(start, minutes * 60_000)));
  return {
    ahead: size * aheadOfEach,
    end: pool.end,
    look: async (found) => {
      if (found.isClosedFolder) return closedFolder(found, speech);
      const job: CheckJob = { file: found.name, path: found.path, language: speech.language };
      try {
        return asLook(await pool.run(job));
      } catch (error) {
        return lostLook(found.name, error, minutes, speech);
      }
    },
  };
}

function inThisThread(speech: Speech): Checker {
  let ended = false;
  return {
    ahead: 1,
    end: async () => {
      ended = true;
    },
    look: async (found) => {
      if (ended) throw new WorkerLost('stopped');
      if (found.isClosedFolder) return closedFolder(found, speech);
      return checkFile(found.name, async () => openXlsx(await readInput(found.path, found.name)), speech);
    },
  };
}

function besideProgram(): string {
  return fileURLToPath(new URL('./check-worker.mjs', import.meta.url));
}

function closedFolder({ name }: FoundFile, { speak }: Speech): Look {
  return unreadable(name, speak({ code: 'file/closed-folder', severity: 'error', data: {} }));
}

function lostLook(file: string, error: unknown, minutes: number, { texts: { folder } }: Speech): Look {
  if (!(error instanceof WorkerLost)) throw error;
  switch (error.reason) {
    case 'memory':
      return unreadable(file, folder.lost.memory);
    case 'time':
      return unreadable(file, folder.lost.time(minutes));
    case 'crash':
      return unreadable(file, folder.lost.crash(error.message));
    case 'stopped':
      throw error;
  }
}

/** Workers speak the language of this version; anything else is a fault of the program. */
function asLook(answer: unknown): Look {
  if (typeof answer === 'object' && answer !== null && 'checked' in answer && 'notes' in answer) {
    const checked = readFile(answer.checked);
    if (checked !== null && Array.isArray(answer.notes)) return { checked, notes: answer.notes };
  }
  throw new TypeError('a worker gave no look');
}
