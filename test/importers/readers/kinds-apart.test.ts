import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../../../src/importers/formats/read-lines';
import { addendumReader } from '../../../src/importers/readers/addendum/read-addendum';
import { learningUnitsReader } from '../../../src/importers/readers/learning-units/read-learning-units';
import { corpusFile } from '../read-for-test';

const files = [
  ['addendum-persoonlijk-begeleider.txt', 'addendum'],
  ['leereenheden-begeleider.txt', 'learning-units'],
  ['beroepscompetentieprofiel-gehandicaptenzorg.txt', null],
  ['kwalificatiedossier-maatschappelijke-zorg-p6.txt', null],
  ['mbo-certificaat-c0103.md', null],
] as const;
if (corpusFile(files[0][0]) === null) console.info('skipped: no corpus');

(corpusFile(files[0][0]) === null ? test.skip : test).each(files)('%s is recognised as %s', (name, kind) => {
  const document = readLines(readFileSync(corpusFile(name) ?? '', 'utf8'));
  expect([addendumReader.recognises(document), learningUnitsReader.recognises(document)]).toEqual([
    kind === 'addendum',
    kind === 'learning-units',
  ]);
});

test('a dossier is neither learning units nor an addendum, though it has headings of both', () => {
  const dossier = readLines('B1-K1: Verhuurt fietsen\nComplexiteit\nVakkennis en vaardigheden\nVaardigheden\nTaken\n');
  expect([addendumReader.recognises(dossier), learningUnitsReader.recognises(dossier)]).toEqual([false, false]);
});

const others: Readonly<Record<string, string>> = {
  'a letter':
    'Geachte mevrouw,\n\nIn het addendum bij uw overeenkomst staan de taken.\n1. Begeleiden van stagiaires\n2. Beheren van de voorraad\n\nCompetenties\nVaardigheden\nMet vriendelijke groet',
  'a report':
    'Jaarverslag\n\n1. Inleiding\n2. Taken\nTaken van het bestuur\n3. Competenties\nDe activiteit kende een groot leerresultaat.\nActiviteit 1.1 van het jaarplan\n',
  'a certificate': readFileSync(join(__dirname, '../fixtures/certificaat-fietsverhuur.md'), 'utf8'),
  'an elective': readFileSync(join(__dirname, '../fixtures/keuzedeel-bakfietsen.txt'), 'utf8'),
  'a qualification file': readFileSync(join(__dirname, '../../../assets/sample/fietsverhuur-en-onderhoud.txt'), 'utf8'),
};

test.each(Object.keys(others))('%s is neither', (name) => {
  const document = readLines(others[name] ?? '');
  expect([addendumReader.recognises(document), learningUnitsReader.recognises(document)]).toEqual([false, false]);
});
