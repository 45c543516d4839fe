// The yardstick of bench-pdf.mjs: pdf.js as its package comes, asked for the text of every page and for nothing else. In a
// process of its own, as loading it changes `Array.prototype.push` for all who share the process.
// node extract-pdf-text.mjs file.pdf runs → {"time": median of the processor time in ms, "pages": how many}
import { readFileSync } from 'node:fs';
import { medianOf, timeOf } from './bench-tools.mjs';

// What it draws with; it does not load without.
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= class {};
console.warn = () => {};
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');

const [file, runs] = process.argv.slice(2);
const bytes = readFileSync(file);
const times = [];
let pages = 0;
for (let run = 0; run < Number(runs); run += 1) times.push(await timeOf(extract));
console.log(JSON.stringify({ time: medianOf(times), pages }));

async function extract() {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  pages = document.numPages;
  await task.destroy();
}
