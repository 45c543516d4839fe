// What importing a text costs, as ratios within one run: to reading it and normalising its lines, and to a tenth of the text.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bars, bundled, dictionary, medianOf, processorTime, timeOf } from './bench-tools.mjs';

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

/** So that the compiler knows both what is measured and the yardstick, from another text than the one that is measured. */
const warmUps = 15;
const runs = 15;
const runsOfTenfold = 3;

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
    const loading = [];
    for (let run = 0; run < runsOfTenfold; run += 1) loading.push(await timeOf(() => wordsOf({ ...files })));
    console.log(
      `\nimporting text, processor time, medians of ${runs} (dictionary loaded apart: ${medianOf(loading).toFixed(0)} ms)\n`,
    );
    console.log('  kB    × reading     10 × the text   file');
    const other = readFileSync(own);
    const reading = (bytes) => readLines(decodeText(bytes).text);
    const importing = (bytes, words) => readDocument(bytes, 'dossier.txt', async () => words);
    const found = texts.filter((path) => existsSync(path));
    for (const path of found.length > 0 ? found : [own]) {
      const content = readFileSync(path);
      const bytes = found.length > 0 ? content : Buffer.concat(Array(8).fill(content));
      const tenfold = Buffer.concat(Array(10).fill(bytes));
      // Nothing may be remembered of the words: each run has a dictionary that was asked nothing, made before the first.
      const fresh = Array.from({ length: runs + runsOfTenfold }, () => freshly(files, wordsOf));
      for (let run = 0; run < warmUps; run += 1) {
        reading(other);
        await importing(other, files);
      }
      const next = () => fresh.pop();
      const [read, once] = await processorTime(runs, [() => reading(bytes), () => importing(bytes, next())]);
      const [ten] = await processorTime(runsOfTenfold, [() => importing(tenfold, next())]);
      const cells = [(bytes.length / 1000).toFixed(0).padStart(4), bars(once / read, barOfReading).padStart(12)];
      console.log(`${cells.join(' ')} ${bars(ten / once, barOfTenfold).padStart(17)}   ${path.split('/').pop()}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
