import { asReading } from '../../../src/app/corrections/as-reading';
import type { DossierFile } from '../../../src/app/session/use-cases';
import type { ImportedDocument } from '../../../src/importers/read-document';
import { framework } from '../../taskpane/example-book';

const file: DossierFile = { name: 'dossiers.xml', bytes: new Uint8Array([1]) };
const several: ImportedDocument = {
  value: framework,
  source: [],
  diagnostics: [
    {
      code: 'import/dossier-chosen',
      severity: 'warning',
      data: { count: 2, dossier: '99001 Fietsverhuur', others: ['99005 Bakfietsen'] },
    },
  ],
};
const all = ['99001 Fietsverhuur', '99005 Bakfietsen'];

test('a file with several dossiers offers them all, and the first is the one that is read', async () => {
  expect((await asReading(file, several)).choice).toEqual({ chosen: '99001 Fietsverhuur', all });
});

test('a dossier that was chosen is still one of them, though the reader then names no others', async () => {
  const choice = { chosen: '99005 Bakfietsen', all };
  expect((await asReading({ ...file, choice }, { ...several, diagnostics: [] })).choice).toEqual(choice);
});

test('a file with one dossier offers nothing to choose', async () => {
  expect((await asReading(file, { ...several, diagnostics: [] })).choice).toBeNull();
});
