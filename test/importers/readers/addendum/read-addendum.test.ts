import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlineOf } from '../../generator/outline';
import { importText } from '../../read-for-test';

const text = readFileSync(join(__dirname, '../../fixtures/addendum-fietsverhuurder.txt'), 'utf8');

test('groups that count their tasks from 1, additions in three wordings and lists are read', async () => {
  const { value } = await importText(text);
  expect(outlineOf(value)).toEqual([
    'task-group |  | Klantgebonden taken |  |  | ',
    'Klantgebonden taken > task | 1 | Ontvangen van klanten | De fietsverhuurder vraagt welke fiets de klant zoekt. Zij legt de voorwaarden uit. |  | ',
    'Klantgebonden taken > 1 > context-addition |  | binnenstad | Zij wijst de klant op de drukte. |  | ',
    'Klantgebonden taken > 1 > context-addition |  | strand | Zij wijst op het zand. |  | ',
    'Klantgebonden taken > task | 2 | Meegeven van fietsen | De fietsverhuurder stelt de fiets af en controleert de remmen. |  | ',
    'Klantgebonden taken > 2 > context-addition |  | haven | Zij vertelt waar de pont vertrekt. |  | ',
    'Klantgebonden taken > knowledge |  |  | kennis van fietsen en van de routes in de omgeving |  | ',
    'Klantgebonden taken > knowledge |  |  | kennis van verkeersregels |  | ',
    'Klantgebonden taken > skill |  |  | luisteren |  | ',
    'Klantgebonden taken > skill |  |  | een fiets afstellen |  | ',
    'task-group |  | Bedrijfsgebonden taken |  |  | ',
    'Bedrijfsgebonden taken > task | 1 | Bestellen van onderdelen | De fietsverhuurder houdt de voorraad bij. |  | ',
    'Bedrijfsgebonden taken > knowledge |  |  | kennis van onderdelen |  | ',
    'Bedrijfsgebonden taken > skill |  |  | een bestelling plaatsen |  | ',
  ]);
  expect(value.title).toBe('Fietsverhuurder');
});

test('a competency without explanation is kept, and every item has an id of its own', async () => {
  const { value } = await importText(text);
  expect(value.competencies).toEqual([
    { letter: 'C', name: 'Begeleiden', text: 'De fietsverhuurder helpt nieuwe collega’s op weg.' },
    { letter: 'T', name: 'Instructies en procedures opvolgen', text: null },
  ]);
  expect(new Set(value.items.map(({ id }) => id)).size).toBe(value.items.length);
});

test('footnotes and running heads are told, and nothing of the tasks is left unplaced', async () => {
  const codes = (await importText(text)).diagnostics.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['import/footnote-removed', 'import/running-head-removed']));
  expect(codes).not.toContain('import/line-not-placed');
});
