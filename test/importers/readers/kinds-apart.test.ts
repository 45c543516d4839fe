import { readFileSync } from 'node:fs';
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
