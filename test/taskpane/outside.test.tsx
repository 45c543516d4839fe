/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { renderOutside } from '../../src/taskpane/render';
import { rememberLanguage, startLanguage } from '../../src/taskpane/language-choice';

test.each([
  ['nl-NL', 'Dekkend werkt in Excel', /Start → Invoegtoepassingen/],
  ['en-GB', 'Dekkend works in Excel', /Home → Add-ins/],
])('outside Excel the page says in %s what this is and how to open it', (locale, title, how) => {
  window.matchMedia = () =>
    ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
  const element = document.body.appendChild(document.createElement('div'));
  act(() => renderOutside(element, locale, true));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
  expect(screen.getByText(how)).toBeTruthy();
  element.remove();
});

test('the language begins as Office has it, unless somebody chose one', () => {
  expect(startLanguage('en-US', null)).toBe('en');
  expect(startLanguage('de-DE', null)).toBe('nl');
  rememberLanguage('nl', window.localStorage);
  expect(startLanguage('en-US', window.localStorage)).toBe('nl');
});

test('a browser that keeps nothing is no reason to fail', () => {
  const closed = {
    getItem: (): string => {
      throw new Error('blocked');
    },
    setItem: (): void => {
      throw new Error('blocked');
    },
  };
  expect(startLanguage('en-US', closed)).toBe('en');
  expect(() => rememberLanguage('en', closed)).not.toThrow();
});
