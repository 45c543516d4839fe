import fc from 'fast-check';
import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import type { CheckedFile } from '../../../src/app/check-book';
import { commonFolder } from '../../../src/app/folder/common-folder';
import { overviewCounter } from '../../../src/app/folder/overview';
import { fileItem } from '../../../src/app/folder/page/file-item';
import { nameOnPage, pageEnd, pageStart } from '../../../src/app/folder/page/overview-page';
import { folderTexts as english } from '../../../src/language/en/folder';
import { folderTexts as dutch } from '../../../src/language/nl/folder';
import type { Language } from '../../../src/language/language';
import { anyCheckedFiles } from './any-checked-file';

type Node = DefaultTreeAdapterMap['node'];

async function page(files: readonly CheckedFile[], language: Language): Promise<string> {
  const texts = language === 'nl' ? dutch : english;
  const counter = overviewCounter();
  files.forEach((file) => counter.add(file));
  const items = files.filter(({ error }) => error === null).map((file) => fileItem(file, texts, language).html);
  const start = await pageStart(counter.overview(), { texts, language, date: '26-11-2026', folder: '', shards: [] });
  return [start, ...items, pageEnd(texts)].join('');
}

function nodesOf(node: Node): readonly Node[] {
  return [node, ...('childNodes' in node ? node.childNodes.flatMap(nodesOf) : [])];
}

const textOf = (node: Node): string =>
  nodesOf(node)
    .map((each) => ('value' in each ? each.value : ''))
    .join('');

test('whatever stands in a workbook is text on the page: its own elements are all there is, and every message is there', async () => {
  const own =
    /^(html|head|meta|title|style|body|header|main|footer|section|h1|h2|p|dl|div|dt|dd|table|thead|tbody|tr|th|td|span|i|b|ul|li|details|summary)$/;
  await fc.assert(
    fc.asyncProperty(anyCheckedFiles, fc.constantFrom<Language>('nl', 'en'), async (files, language) => {
      const html = await page(files, language);
      const problems: string[] = [];
      const document = parse(html, { onParseError: ({ code }) => problems.push(code) });
      expect(problems).toEqual([]);
      for (const node of nodesOf(document)) {
        if (!('tagName' in node)) continue;
        expect(node.tagName).toMatch(own);
        expect(node.attrs.map(({ name }) => name).filter((name) => /^on|^style$|^src$|^href$/.test(name))).toEqual([]);
        if (node.tagName === 'th') expect(node.attrs).toContainEqual({ name: 'scope', value: expect.any(String) });
      }
      const seen = textOf(document);
      const visible = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd').replace(/\r\n?/g, '\n');
      for (const { file, error, findings, settings } of files) {
        expect(seen).toContain(visible(file));
        if (error !== null) expect(seen).toContain(visible(error));
        for (const { message } of settings) expect(seen).toContain(visible(message));
        for (const { message, accepted } of findings) {
          expect(seen).toContain(visible(message));
          if (accepted !== null) expect(seen).toContain(visible(accepted.reason));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('the policy of the page allows its own style sheet and nothing else', async () => {
  const html = await page([], 'nl');
  const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))).toString('base64');
  expect(html.replaceAll('&#39;', "'")).toContain(
    `content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'"`,
  );
  expect(html).not.toMatch(/https?:|@import|url\(/);
});

test('what could not be read stands above everything else, and an accepted finding says by whom and why', async () => {
  const finding = {
    rule: 'plan/cut-score-missing',
    severity: 'error',
    verdict: 'unmet',
    message: 'PVB1 heeft geen cesuur. Vul een cesuur in.',
    fix: 'Vul een cesuur in.',
    sheet: 'Examenplan',
    cell: 'E7',
    accepted: { by: 'A. Wit', reason: 'Komt in maart.', date: '2026-11-26' },
    data: {},
  } as const;
  const html = await page(
    [
      { file: 'a.xlsx', error: null, framework: null, findings: [finding], settings: [] },
      { file: 'b.xlsx', error: 'Met een wachtwoord.', framework: null, findings: [], settings: [] },
    ],
    'nl',
  );
  const body = html.slice(html.indexOf('<main>'));
  const order = [
    'Met een wachtwoord.',
    'Per kwalificatie',
    'Per regel',
    'Geaccepteerd (1)',
    'Per werkmap',
    'details',
  ].map((text) => body.indexOf(text));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(body).toContain('Geaccepteerd door A. Wit op 2026-11-26: Komt in maart.');
  expect(body).toContain('Examenplan, cel E7');
  expect(body.slice(0, body.indexOf('<dl'))).toContain(
    'De gecontroleerde werkmap heeft geen fouten, 1 kon niet worden gelezen. 1 fout is met een reden geaccepteerd.',
  );
  expect(body).toContain('<span class="sums">1 geaccepteerde fout</span>');
  expect(body).toContain('<td>A. Wit</td><td>Komt in maart.</td><td class="date">2026-11-26</td>');
});

test('what deviates stands in its workbook and with how many have it, also where nothing was found', async () => {
  const setting = { setting: 'minimumShare', value: 75, default: 100, message: 'Deel: 75 (standaard: 100)' };
  const sound = { error: null, framework: null, findings: [] };
  const html = await page(
    [
      { ...sound, file: 'a.xlsx', settings: [setting] },
      { ...sound, file: 'b.xlsx', settings: [setting] },
      { ...sound, file: 'c.xlsx', settings: [] },
    ],
    'nl',
  );
  expect(html).toContain('<span class="id">minimumShare</span></th><td class="number">2</td>');
  expect(html.match(/<p class="setting">Deel: 75 \(standaard: 100\)<\/p>/g)).toHaveLength(2);
  expect(html.match(/geen bevindingen, 1 instelling wijkt af/g)).toHaveLength(2);
  expect(html.match(/<details>/g)).toHaveLength(2);
});

test.each([
  [[4, 9, 2], '4 van 9 gecontroleerde werkmappen hebben fouten, 2 konden niet worden gelezen.'],
  [[1, 9, 0], '1 van 9 gecontroleerde werkmappen heeft fouten.'],
  [[0, 9, 1], 'Geen van 9 gecontroleerde werkmappen heeft fouten, 1 kon niet worden gelezen.'],
  [[1, 1, 0], 'De gecontroleerde werkmap heeft fouten.'],
  [[0, 0, 2], 'Geen enkele werkmap kon worden gelezen.'],
] as const)('the page begins with what a person wants to know first: %j', ([withErrors, read, unread], sentence) => {
  expect(dutch.page.lead(withErrors, read, unread)).toBe(sentence);
});

test('the page names the folder once, and a file by where it is in there', () => {
  expect(commonFolder(['examens/a.xlsx', 'examens/b/c.xlsx', 'examens/bc.xlsx'])).toBe('examens/');
  expect(commonFolder(['examens/a.xlsx', 'examens2/a.xlsx', '/elders/a.xlsx'])).toBe('');
  expect(commonFolder(['C:\\examens\\a.xlsx', 'C:\\examens\\b\\c.xlsx'])).toBe('C:\\examens\\');
  expect(commonFolder(['a.xlsx'])).toBe('');
  expect(commonFolder([])).toBe('');
  expect(nameOnPage('examens/b/c.xlsx', 'examens/')).toBe('b/c.xlsx');
});
