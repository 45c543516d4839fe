import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Browser, type Page, chromium } from 'playwright-core';
import { buildIfNeeded } from '../../scripts/build-if-needed.mjs';
import { startWorkbenchServer } from '../../scripts/workbench-server.mjs';
import type { ReadAnswer } from '../../src/taskpane/reading/messages';
import { handmadePdf, textAt } from '../importers/formats/pdf/handmade-pdf';
import { arbitraryDossier } from '../importers/generator/arbitrary-dossier';
import { blocksAsDocx } from '../importers/generator/blocks-as-docx';
import { blocksOfDossier } from '../importers/generator/blocks-of-dossier';
import { describeWith } from '../judges/find-program';

jest.setTimeout(300_000);

const root = join(__dirname, '../..');
const site = join(root, 'dist/site');
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const linesOnPage = 52;
/** Longer than this, in milliseconds, nobody may wait for an answer to a key. */
const longestTask = 200;

/** Our own sample as a PDF of so many pages: its text, again and again. */
function pagesOfSample(count: number): Uint8Array {
  const text = readFileSync(join(root, 'assets/sample/fietsverhuur-en-onderhoud.txt'), 'latin1').split('\n');
  const page = (at: number): string =>
    Array.from({ length: linesOnPage }, (_, row) =>
      textAt(60, 780 - 14 * row, (text[(at * linesOnPage + row) % text.length] ?? '').replace(/[^ -~]/g, '-')),
    ).join('\n');
  return handmadePdf(Array.from({ length: count }, (_, at) => ({ content: page(at) })));
}

/** What came back, in order, and the longest task of the page's own thread, in milliseconds. */
interface Heard {
  readonly answers: readonly ReadAnswer[];
  readonly longest: number;
}

describeWith('chromium', 'the built worker that reads documents', (program) => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startWorkbenchServer>>;
  let page: Page;
  let worker: string;
  const problems: string[] = [];

  beforeAll(async () => {
    if (!buildIfNeeded(['pane'])) throw new Error('The build failed: see the messages above.');
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(
      readFileSync(join(site, 'taskpane.html'), 'utf8'),
    )?.[1];
    if (policy === undefined) throw new Error('The pane has no policy.');
    const script = newest(readdirSync(site).filter((name) => /^reading-worker\..*\.js$/.test(name)));
    server = await startWorkbenchServer({ port: 0 });
    worker = `${server.origin}/${script}`;
    browser = await chromium.launch({ executablePath: program, args: flags });
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    // A worker has the policy that its script comes with, so that the page's is sent along with every file here.
    await context.route('**/*', async (route) => {
      const address = route.request().url();
      if (!address.startsWith(server.origin)) {
        problems.push(`outside: ${address}`);
        return route.abort();
      }
      const headers = { 'content-security-policy': policy };
      if (address.endsWith('/empty.html')) return route.fulfill({ headers, contentType: 'text/html', body: '<p>' });
      const response = await route.fetch();
      return route.fulfill({ response, headers: { ...response.headers(), ...headers } });
    });
    page = await context.newPage();
    page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(`thrown: ${String(error)}`));
    await page.goto(`${server.origin}/empty.html`);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  function read(name: string, bytes: Uint8Array): Promise<Heard> {
    const base64 = Buffer.from(bytes).toString('base64');
    return page.evaluate(
      async ([script = '', file = '', content = '']) => {
        const data = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
        const answers: ReadAnswer[] = [];
        let longest = 0;
        const tasks = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        });
        await new Promise((later) => setTimeout(later)); // the copying of the file above is not what is measured
        tasks.observe({ type: 'longtask' });
        const reader = new Worker(script);
        await new Promise<void>((done) => {
          reader.onmessage = ({ data: answer }: MessageEvent<ReadAnswer>) => {
            answers.push(answer);
            if (answer.kind !== 'progress') done();
          };
          reader.onerror = (event) => {
            answers.push({ kind: 'broke', message: event.message });
            done();
          };
          reader.postMessage({ file: { name: file, bytes: data } });
        });
        reader.terminate();
        await new Promise((later) => setTimeout(later)); // the task of the answer is told once it is over
        tasks.disconnect();
        return { answers, longest };
      },
      [worker, name, base64],
    );
  }

  /** What a worker said that was ended at its first answer, until another with the same file has said much more. */
  function readAndEnd(name: string, bytes: Uint8Array): Promise<readonly ReadAnswer[]> {
    const base64 = Buffer.from(bytes).toString('base64');
    return page.evaluate(
      async ([script = '', file = '', content = '']) => {
        const hear = async (enough: number): Promise<{ reader: Worker; answers: readonly ReadAnswer[] }> => {
          const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
          const answers: ReadAnswer[] = [];
          const reader = new Worker(script);
          await new Promise<void>((done) => {
            reader.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
              if (answers.push(data) === enough) done();
            };
            reader.postMessage({ file: { name: file, bytes } });
          });
          return { reader, answers };
        };
        const ended = await hear(1);
        ended.reader.terminate();
        const other = await hear(50);
        other.reader.terminate();
        return ended.answers;
      },
      [worker, name, base64],
    );
  }

  it('reads a PDF of 300 pages while the page goes on answering, and tells how far it is', async () => {
    const { answers, longest } = await read('dossier.pdf', pagesOfSample(300));
    const told = answers.flatMap((answer) => (answer.kind === 'progress' ? [answer] : []));
    expect(told.map(({ done }) => done)).toEqual(Array.from({ length: 300 }, (_, at) => at + 1));
    expect(new Set(told.map(({ total }) => total))).toEqual(new Set([300]));
    const last = answers[answers.length - 1];
    expect(last).toMatchObject({ kind: 'read', imported: { value: { kind: 'qualification-file' } } });
    expect(longest).toBeLessThan(longestTask);
  });

  it('reads a Word document', async () => {
    const [dossier] = fc.sample(arbitraryDossier, { numRuns: 1, seed: 20261125 });
    if (dossier === undefined) throw new Error('no dossier');
    const layout = { sections: 'labels', overview: 'table', titlePage: true, end: ';' } as const;
    const { answers } = await read('dossier.docx', blocksAsDocx(blocksOfDossier(dossier, layout)));
    expect(answers).toMatchObject([{ kind: 'read', imported: { value: { title: dossier.title } } }]);
  });

  it('answers with the refusal of a file that cannot be read', async () => {
    const { answers } = await read('leeg.pdf', new TextEncoder().encode('%PDF-1.7 niets'));
    expect(answers).toMatchObject([{ kind: 'refused', diagnostic: { code: 'import/pdf-broken' } }]);
  });

  it('says nothing any more once it is ended', async () => {
    const answers = await readAndEnd('dossier.pdf', pagesOfSample(300));
    expect(answers).toEqual([{ kind: 'progress', done: 1, total: 300 }]);
  });

  it('has asked nothing of the outside and done nothing that the policy forbids', () => {
    expect(problems).toEqual([]);
  });

  it('names no place of the machine that built it', () => {
    const scripts = readdirSync(site).filter((name) => name.endsWith('.js'));
    expect(scripts.filter((name) => readFileSync(join(site, name), 'utf8').includes(root))).toEqual([]);
  });
});

function newest(names: readonly string[]): string {
  const [name, ...more] = names;
  if (name === undefined || more.length > 0) throw new Error(`one script of the worker, not ${names.length}`);
  return name;
}
