/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listenTo, showNotice } from '../../src/commands/dialog/show-notice';
import type { Notice } from '../../src/commands/notice';

const file = join(__dirname, '../../src/commands/dialog/dialog.html');
const html = readFileSync(file, 'utf8').replace(/<script[^>]*><\/script>/g, '');

const notice: Notice = {
  language: 'en',
  isDark: true,
  tone: 'failed',
  title: 'That did not work',
  sentences: ['The sheet <img src=x onerror=alert(1)> is gone.', 'Nothing has changed.'],
  open: 'Open the pane',
  close: 'Close',
};

function page(): Document {
  document.documentElement.innerHTML = /<html[^>]*>([\s\S]*)<\/html>/.exec(html)?.[1] ?? '';
  return document;
}

test('the page shows nothing before it is told, and then the notice as text, read from its title', () => {
  const shown = page();
  expect(shown.querySelector('main')?.hidden).toBe(true);
  showNotice(shown, notice);
  expect(shown.querySelector('main')?.hidden).toBe(false);
  expect([...shown.querySelectorAll('.sentences p')].map(({ textContent }) => textContent)).toEqual(notice.sentences);
  expect(shown.querySelector('.sentences img')).toBeNull();
  expect([shown.documentElement.lang, shown.documentElement.dataset['theme']]).toEqual(['en', 'dark']);
  expect(shown.activeElement?.textContent).toBe(notice.title);
  showNotice(shown, { ...notice, isDark: null, sentences: ['Once.'] });
  expect(shown.documentElement.dataset['theme']).toBeUndefined();
  expect(shown.querySelectorAll('.sentences p')).toHaveLength(1);
});

test('its buttons and Escape answer, and no other key', () => {
  const shown = page();
  showNotice(shown, notice);
  const answers: string[] = [];
  listenTo(shown, (answer) => answers.push(answer));
  shown.querySelector<HTMLButtonElement>('.open')?.click();
  shown.querySelector<HTMLButtonElement>('.close')?.click();
  for (const key of ['a', 'Escape']) shown.dispatchEvent(new KeyboardEvent('keydown', { key }));
  expect(answers).toEqual(['open', 'close', 'close']);
});

test('its policy lets it ask nothing of anybody, and run nothing but its own script and office.js', () => {
  const policy = /content="(default-src[^"]*)"/.exec(html)?.[1] ?? '';
  const rules = Object.fromEntries(
    policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
  );
  expect(rules).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self' https://appsforoffice.microsoft.com",
    'form-action': "'none'",
  });
  expect(rules['connect-src']).toBeUndefined();
});
