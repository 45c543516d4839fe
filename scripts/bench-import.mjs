// What importing a text costs, as ratios within one run: to reading it and normalising its lines, and to a tenth of the text.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bars, bundled, dictionary, medianOf, timeOf } from './bench-tools.mjs';

const root = resolve(import.meta.dirname, '..');
const corpus = resolve(root, '../shared/corpus');
const own = join(root, 'assets/sample/fietsverhuur-en-onderhoud.txt');
const texts = [
  'beroepscompetentieprofiel-gehandicaptenzorg.txt',
  'kwalificatiedossier-maatschappelijke-zorg-p6.txt',
  'leereenheden-begeleider.txt',
  'addendum-persoonlijk-begeleider.txt',
  'mbo-certificaat-c0103.md',
].map((name) => join(corpus, name));

/** What the longest text may cost, and ten times a text (issue 3). */
const barOfReading = 10;
const barOfTenfold = 11;

/** As many for what is measured as for the yardstick, so that the compiler knows both equally well. */
const warmUps = 15;

/**
 * Processor time in ms, median of several runs after runs on another text: other programs do not count, and nothing is
 * remembered of the text that is measured.
 * @param prepare runs before each run, outside its time.
 */
async function median(runs, warm, work, prepare = () => undefined) {
  for (let run = 0; run < warmUps; run += 1) await warm(prepare());
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const made = prepare();
    times.push(await timeOf(() => work(made)));
  }
  return medianOf(times);
}

/** Files that no import has asked a word of yet, parsed: a first import is what a user has. */
function freshly(files, wordsOf) {
  const fresh = { ...files };
  wordsOf(fresh);
  return fresh;
}

/** Prints a line for every text of the corpus, or else for our own sample blown up to a size that can be measured. */
export async function benchImports() {
  const folder = mkdtempSync(join(tmpdir(), 'dekkend-bench-import-'));
  try {
    const { readDocument, decodeText, readLines, wordsOf } = await bundled(folder, [
      "export { readDocument } from './src/importers/read-document';",
      "export { decodeText } from './src/importers/formats/decode-text';",
      "export { readLines } from './src/importers/formats/read-lines';",
      "export { wordsOf } from './src/importers/spelling/hunspell-words';",
    ]);
    const files = dictionary();
    const loading = await median(
      3,
      () => wordsOf({ ...files }),
      () => wordsOf({ ...files }),
    );
    console.log(`\nimporting text, processor time, medians (dictionary loaded apart: ${loading.toFixed(0)} ms)\n`);
    console.log('  kB    × reading     10 × the text   file');
    const other = readFileSync(own);
    const fresh = () => freshly(files, wordsOf);
    const found = texts.filter((path) => existsSync(path));
    for (const path of found.length > 0 ? found : [own]) {
      const content = readFileSync(path);
      const bytes = found.length > 0 ? content : Buffer.concat(Array(8).fill(content));
      const tenfold = Buffer.concat(Array(10).fill(bytes));
      const reading = (text) => readLines(decodeText(text).text);
      const importing = (text) => (dictionary) => readDocument(text, path, async () => dictionary);
      const read = await median(
        31,
        () => reading(other),
        () => reading(bytes),
      );
      const once = await median(9, importing(other), importing(bytes), fresh);
      const ten = await median(3, importing(other), importing(tenfold), fresh);
      const cells = [(bytes.length / 1000).toFixed(0).padStart(4), bars(once / read, barOfReading).padStart(12)];
      console.log(`${cells.join(' ')} ${bars(ten / once, barOfTenfold).padStart(17)}   ${path.split('/').pop()}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
