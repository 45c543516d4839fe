// What importing a PDF costs, as ratios within one run: to pdf.js's own text extraction, and to a tenth of the pages.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bars, bundled, dictionary, processorTime } from './bench-tools.mjs';

const root = resolve(import.meta.dirname, '..');
const linesOnPage = 46;
const few = 30;
const many = 300;
const runs = 3;

/** Our own sample so many pages long: its body again and again, each time of another profile. */
function pagesOfSample(count) {
  const sample = readFileSync(join(root, 'assets/sample/fietsverhuur-en-onderhoud.txt'), 'utf8').split(/[\n\f]/);
  const body = sample.findIndex((line) => line.startsWith('Basisdeel'));
  const lines = [...sample];
  for (let part = 2; lines.length < count * linesOnPage; part += 1) {
    lines.push(...sample.slice(body).map((line) => line.replace(/\b[BP]\d(?=-K\d)/g, `P${part}`)));
  }
  return Array.from({ length: count }, (_, page) => lines.slice(page * linesOnPage, (page + 1) * linesOnPage));
}

/** As simple as a PDF can be: every line one text in a font of the reader's. */
function drawn(pages, { handmadePdf, textAt }) {
  const shown = (line) => line.replace(/[^ -ÿ]/g, '-');
  return handmadePdf(
    pages.map((lines) => ({ content: lines.map((line, row) => textAt(60, 780 - 15 * row, shown(line))).join('\n') })),
  );
}

/** As LibreOffice prints it, in one start of the program; null where there is none. */
function printed(sizes, { flatOdt, paragraph, printPdfs }) {
  const sheet = (pages) => {
    const body = pages.flat().map((line) => paragraph(line, 'Tight'));
    return flatOdt({ head: 'Fietsverhuur en -onderhoud', foot: '{n} van {N}', body: body.join('') });
  };
  try {
    const files = printPdfs('soffice', Object.fromEntries(sizes.map((pages, at) => [`size-${at}`, sheet(pages)])));
    return sizes.map((_, at) => files.get(`size-${at}`));
  } catch {
    return null;
  }
}

/** Processor time of pdf.js itself, see extract-pdf-text.mjs: once per run, in a process that has not read this file. */
function extracting(file, runs) {
  const script = join(import.meta.dirname, 'extract-pdf-text.mjs');
  return JSON.parse(execFileSync(process.execPath, [script, file, String(runs)], { encoding: 'utf8' }));
}

/** Prints a line for every way to make a PDF of our own sample. */
export async function benchPdfs() {
  const folder = mkdtempSync(join(tmpdir(), 'dekkend-bench-pdf-'));
  try {
    const importers = await bundled(folder, [
      "export { readDocument } from './src/importers/read-document';",
      "export { readPdf } from './src/importers/formats/pdf/read-pdf';",
      "export { openPdf } from './src/importers/formats/pdf/open-pdf';",
      "export { wordsOf } from './src/importers/spelling/hunspell-words';",
      "export { handmadePdf, textAt } from './test/importers/formats/pdf/handmade-pdf';",
      "export { flatOdt, paragraph } from './test/importers/formats/pdf/flat-odt';",
      "export { printPdfs } from './test/importers/formats/pdf/print-pdf';",
    ]);
    const words = dictionary();
    importers.wordsOf(words);
    console.log(`\nimporting a PDF of ${many} pages, processor time, medians of ${runs} (dictionary loaded)\n`);
    console.log('  seconds of pdf.js   lines × pdf.js   import × pdf.js   10 × the pages   made by');
    const sizes = [pagesOfSample(few), pagesOfSample(many)];
    const ways = [
      { name: 'hand', files: sizes.map((pages) => drawn(pages, importers)) },
      { name: 'LibreOffice', files: printed(sizes, importers) },
    ];
    for (const { name, files } of ways) {
      if (files === null) {
        console.log(`  skipped: no ${name}`);
        continue;
      }
      const [short, long] = files;
      const whole = (bytes) => importers.readDocument(bytes, 'dossier.pdf', async () => words);
      await whole(short);
      const path = join(folder, `${name}.pdf`);
      writeFileSync(path, long);
      const { time: own, pages: longPages } = extracting(path, runs);
      writeFileSync(path, short);
      const growth = longPages / extracting(path, 1).pages / 10;
      const [lines, all, tenth] = await processorTime(runs, [
        () => importers.readPdf(long),
        () => whole(long),
        () => whole(short),
      ]);
      const cells = [
        (own / 1000).toFixed(2).padStart(19),
        bars(lines / own, 1.15).padStart(16),
        bars(all / own, 1.15).padStart(17),
        bars(all / tenth / growth, 11).padStart(16),
      ];
      console.log(`${cells.join(' ')}   ${name}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
