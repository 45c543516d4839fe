/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { lineAsGiven } from '../../../src/core/framework/corrections/correction-lines';
import type { Correction } from '../../../src/core/framework/corrections/correction';
import type { UnappliedCorrection } from '../../../src/core/framework/corrections/dossier-source';
import { bookWithDossier, reading } from '../example-book';
import { fakeWorkbook } from '../fake-use-cases';
import { showPane } from '../show-pane';

const correction: Correction = {
  kind: 'change',
  item: 'gone',
  field: 'text',
  was: 'smeert',
  becomes: 'smeert de ketting',
};
const left: UnappliedCorrection = {
  correction,
  line: lineAsGiven(correction),
  reason: { code: 'correction/item-gone', severity: 'warning', data: { words: 'smeert' } },
};

test('a correction that no longer applies is told, shown with the reason, and kept until somebody lets go of it', async () => {
  const fake = fakeWorkbook({
    ...bookWithDossier,
    dossierSource: { document: reading.document, corrections: [], lines: [], unapplied: [left] },
  });
  fake.reading = { ...reading, kept: { document: 'same', corrections: [], unapplied: [left] } };
  const { user } = await showPane(fake);
  await user.click(screen.getByRole('button', { name: /^Dossier/ }));
  await user.click(screen.getByRole('button', { name: 'Nog een document inlezen' }));
  await user.click(screen.getByRole('button', { name: 'Neem het voorbeelddossier' }));
  expect(await screen.findByText('1 past niet meer en blijft bewaard op blad Correcties.')).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Laat de werkmap zoals hij is' })).toBeTruthy();

  await user.click(screen.getByRole('button', { name: '1 correctie' }));
  expect(screen.getByText('[nl correction/item-gone]')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Bewaar deze correctie niet meer' }));
  expect(screen.queryByText('[nl correction/item-gone]')).toBeNull();

  // The dossier is the same, but what the workbook keeps is not.
  await user.click(screen.getByRole('button', { name: 'Terug' }));
  await user.click(await screen.findByRole('button', { name: 'Bewaar de correcties in de werkmap' }));
  expect(await screen.findByText(/^De correcties staan in de werkmap/)).toBeTruthy();
});
