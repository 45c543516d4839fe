/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { stepIds } from '../../src/app/session/state';
import type { Language } from '../../src/language/language';
import { findings, fullBook } from '../taskpane/example-book';
import { fakeWorkbook } from '../taskpane/fake-use-cases';
import { showPane } from '../taskpane/show-pane';
import type { toy as ToyPack } from './toy-language';
import { outsideMarks } from './toy-language';

jest.mock('../../src/language/registry', () =>
  Object.defineProperty(
    {
      ...jest.requireActual<object>('../../src/language/registry'),
      toy: jest.requireActual<{ readonly toy: typeof ToyPack }>('./toy-language').toy,
    },
    '__esModule',
    { value: true },
  ),
);

const toy = 'toy' as Language;

test('every screen of the pane is in a third language, what is read aloud too', async () => {
  const { session } = await showPane(fakeWorkbook(fullBook), toy);
  const data = JSON.stringify([fullBook, findings]);
  const strange = new Set<string>();
  for (const step of ['home', ...stepIds] as const) {
    await act(async () => session.go(step));
    await screen.findByRole('main');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [...document.body.querySelectorAll('[aria-label],[title],[placeholder]')].flatMap(
      (element) => ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    );
    while (walker.nextNode() !== null) {
      // A language is called what it calls itself.
      const { parentElement, nodeValue } = walker.currentNode;
      if (parentElement?.tagName !== 'OPTION' || parentElement.lang === '') texts.push(nodeValue ?? '');
    }
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      const isData = (word: string): boolean => word.length < 3 || data.includes(word);
      if (
        !outsideMarks(text)
          .split(/[^\p{L}]+/u)
          .every(isData)
      )
        strange.add(`${step}: ${text}`);
    }
  }
  expect([...strange]).toEqual([]);
});
