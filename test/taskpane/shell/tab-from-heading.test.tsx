/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { useTabFromHeading } from '../../../src/taskpane/shell/tab-from-heading';

function Screen() {
  useTabFromHeading();
  return (
    <>
      <button>Overzicht</button>
      <h2 tabIndex={-1}>Dossier</h2>
      <button disabled>Kan niet</button>
      <button>Kies een bestand</button>
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

const focused = (): string | null => document.activeElement?.textContent ?? null;

it('goes from the heading to the next control, and back to the one before', () => {
  render(<Screen />);
  const heading = screen.getByRole('heading');
  heading.focus();
  fireEvent.keyDown(heading, { key: 'Tab' });
  expect(focused()).toBe('Kies een bestand');
  heading.focus();
  fireEvent.keyDown(heading, { key: 'Tab', shiftKey: true });
  expect(focused()).toBe('Overzicht');
  expect(office).not.toHaveBeenCalled();
});

it('begins at the first control when nothing has the focus', () => {
  render(<Screen />);
  fireEvent.keyDown(document.body, { key: 'Tab' });
  expect(focused()).toBe('Overzicht');
});

it('leaves Tab on a control, and every other key, to Office', () => {
  render(<Screen />);
  const button = screen.getByText('Overzicht');
  button.focus();
  fireEvent.keyDown(button, { key: 'Tab' });
  fireEvent.keyDown(screen.getByRole('heading'), { key: 'F6' });
  expect(office).toHaveBeenCalledTimes(2);
  expect(focused()).toBe('Overzicht');
});
