import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { describeWith } from '../judges/find-program';

jest.setTimeout(300_000);

const root = resolve(__dirname, '../..');
/** What `npm run dev` builds from, in a folder where a test may change it. */
const parts = ['src', 'assets', 'scripts', 'manifest.xml', 'package.json', 'tsconfig.json', 'webpack.config.js'];
const welcome = 'Kies een kwalificatiedossier.';

describeWith('chromium', 'npm run dev', (program) => {
  const copy = mkdtempSync(join(tmpdir(), 'dekkend-dev-'));
  let dev: ChildProcess;
  let browser: Browser;

  beforeAll(async () => {
    for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
    browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser.close();
    dev.kill('SIGTERM');
    await new Promise((closed) => dev.once('close', closed));
    rmSync(copy, { recursive: true, force: true });
  });

  it('shows a sentence that is changed in the pane, and keeps the workbook that is open', async () => {
    dev = spawn(process.execPath, [join(copy, 'scripts/dev.mjs')], { cwd: copy, env: { ...process.env, PORT: '0' } });
    const address = await new Promise<string>((found, failed) => {
      let said = '';
      dev.stdout?.on('data', (text: Buffer) => {
        said += text.toString();
        const [, open] = /(https:\/\/\S+\/workbench\/)/.exec(said) ?? [];
        if (open !== undefined) found(open);
      });
      dev.once('close', () => failed(new Error(said)));
    });
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(`${address}?lang=nl-NL`);
    const pane = page.frameLocator('aside iframe');
    await pane.getByText(welcome).waitFor();
    await page.waitForFunction(() => window.workbenchProbe?.show('Blad1', 'B2'));
    await page.keyboard.type('blijft');
    await page.keyboard.press('Enter');

    const sentences = join(copy, 'src/language/nl/pane.ts');
    writeFileSync(sentences, readFileSync(sentences, 'utf8').replace(welcome, 'Neem een kwalificatiedossier.'));
    await pane.getByText('Neem een kwalificatiedossier.').waitFor();
    expect((await page.evaluate(() => window.workbenchProbe?.cell('Blad1', 'B2')))?.value).toBe('blijft');
    const map = await page.request.get(new URL('/taskpane.js.map', address).href);
    expect(((await map.json()) as { sources: string[] }).sources.some((source) => source.endsWith('nl/pane.ts'))).toBe(
      true,
    );
  });
});
