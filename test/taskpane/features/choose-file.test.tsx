/** @jest-environment jsdom */
import { createEvent, fireEvent, screen } from '@testing-library/react';
import type { DossierFile } from '../../../src/app/session/use-cases';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';
import { showTaken } from '../show-taken';

/** Opens the place to drop on, and tells what was taken from it. */
async function showZone(): Promise<{ zone: HTMLElement; taken: DossierFile[] }> {
  const { taken } = await showTaken();
  return { zone: await screen.findByText('Sleep het dossier hierheen'), taken };
}

/** jsdom's files have no arrayBuffer(). */
const file = (name: string, content: string): File =>
  Object.assign(new File([content], name), { arrayBuffer: async () => new TextEncoder().encode(content).buffer });
const transfer = (files: readonly File[], words = ''): object => ({
  dataTransfer: { files, getData: (type: string) => (type === 'text/plain' ? words : '') },
});

test('one file that is dropped is read', async () => {
  const { zone, taken } = await showZone();
  fireEvent.drop(zone, transfer([file('dossier.txt', 'Gedrag')]));
  expect(await screen.findByText('dossier.txt')).toBeTruthy();
  expect(taken.map(({ name }) => name)).toEqual(['dossier.txt']);
});

test('of several files none is read, and that is said', async () => {
  const { zone, taken } = await showZone();
  fireEvent.drop(zone, transfer([file('een.txt', 'een'), file('twee.txt', 'twee')]));
  expect((await screen.findByRole('alert')).textContent).toBe('Eén bestand tegelijk graag. Er is nog niets gelezen.');
  expect(taken).toEqual([]);
});

test('words that are dragged from a document are read as pasted text', async () => {
  const { zone, taken } = await showZone();
  fireEvent.drop(zone, transfer([], 'Gedrag\nstelt de rem af'));
  expect(await screen.findByText('geplakte tekst')).toBeTruthy();
  expect(new TextDecoder().decode(taken[0]?.bytes)).toBe('Gedrag\nstelt de rem af');
});

test('a file that is let go of beside the place for it, on any screen, does not make the browser leave the pane', async () => {
  await showPane(fakeWorkbook());
  const event = createEvent.drop(document.body, transfer([file('dossier.txt', '')]));
  fireEvent(document.body, event);
  expect(event.defaultPrevented).toBe(true);
});
