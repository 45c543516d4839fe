/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { useTabKey } from '../../../src/taskpane/shell/tab-key';

function Screen() {
  useTabKey();
  return (
    <>
      <button>Overzicht</button>
      <h2 tabIndex={-1}>Dossier</h2>
      <button disabled>Kan niet</button>
      <button>Kies een bestand</button>
      <details open>
        <summary>Meer</summary>
        {['P1', 'P2', 'P3'].map((profile) => (
          <input key={profile} type="radio" name="profile" aria-label={profile} defaultChecked={profile === 'P2'} />
        ))}
        <button role="tab" tabIndex={-1}>
          Met de pijlen
        </button>
      </details>
      <ul>
        <li tabIndex={-1} aria-label="Bevinding">
          <button>Ga naar cel</button>
        </li>
      </ul>
    </>
  );
}

/** What Office.js does on the web: it takes every Tab that gets as far as the window. */
const office = jest.fn();
beforeEach(() => {
  office.mockClear();
  window.addEventListener('keydown', office);
});
afterEach(() => window.removeEventListener('keydown', office));

const focused = (): string | null => {
  const { activeElement } = document;
  return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? null;
};
const tab = (shiftKey = false): void =>
  void fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Tab', shiftKey });

it('stops at controls and folds, once at a group of radios, and goes back the same way', () => {
  render(<Screen />);
  const way: (string | null)[] = [];
  for (let stop = 0; stop < 5; stop += 1) {
    tab();
    way.push(focused());
  }
  expect(way).toEqual(['Overzicht', 'Kies een bestand', 'Meer', 'P2', 'Ga naar cel']);
  tab(true);
  expect(focused()).toBe('P2');
  tab(true);
  expect(focused()).toBe('Meer');
  expect(office).not.toHaveBeenCalled();
});

it.each([
  ['heading', 'Kies een bestand'],
  ['listitem', 'Ga naar cel'],
])('goes on from a %s that was given the focus', (role, next) => {
  render(<Screen />);
  screen.getByRole(role).focus();
  tab();
  expect(focused()).toBe(next);
  expect(office).not.toHaveBeenCalled();
});

it('stops at the first radio of a group in which nothing is chosen', () => {
  render(<Screen />);
  for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) radio.checked = false;
  screen.getByText('Meer').focus();
  tab();
  expect(focused()).toBe('P1');
});

it('leaves Tab at either end, and every other key, to Office', () => {
  render(<Screen />);
  screen.getByText('Overzicht').focus();
  tab(true);
  screen.getByText('Ga naar cel').focus();
  tab();
  fireEvent.keyDown(screen.getByRole('heading'), { key: 'F6' });
  expect(office).toHaveBeenCalledTimes(3);
  expect(focused()).toBe('Ga naar cel');
});
