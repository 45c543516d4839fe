import { parentPort } from 'node:worker_threads';
import type { Language } from '../../language/language';
import { speak } from '../../language/speak';
import { openXlsx } from '../../workbook/xlsx/xlsx-workbook';
import { checkFile } from '../check/check-file';
import { readInput } from './read-input';
import { packOf } from '../../language/pack-of';

/** What the worker is asked: a file, and the language to speak of it. */
export interface CheckJob {
  readonly file: string;
  readonly path: string;
  readonly language: Language;
}

// Composition root of the worker that checks workbooks: each message is a file, each answer a Look.
parentPort?.on('message', ({ file, path, language }: CheckJob) => {
  const open = async () => openXlsx(await readInput(path, file));
  void checkFile(file, open, { language, texts: packOf(language).cli, speak: (said) => speak(said, language) }).then(
    (look) => parentPort?.postMessage(look),
  );
});
