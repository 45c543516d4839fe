import { Refusal } from '../../../src/core/diagnostics/diagnostic';
import type { BankEntry } from '../../../src/core/exam/bank/bank-entry';
import type { BankFileDiagnostic } from '../../../src/importers/bank/bank-diagnostic';
import { readBankFile } from '../../../src/importers/bank/read-bank-file';

function read(file: string): {
  readonly value: readonly BankEntry[];
  readonly diagnostics: readonly BankFileDiagnostic[];
} {
  return readBankFile(new TextEncoder().encode(file));
}

function only(file: string): BankEntry {
  const { value } = read(file);
  const [first] = value;
  if (first === undefined || value.length !== 1) throw new Error(`${value.length} entries`);
  return first;
}

test('a CSV that a Dutch spreadsheet saved again is read: semicolons, decimal commas, other order, columns left out', () => {
  const file = [
    'score;TYPE;Quality;description;Weight',
    ';rubric;;;',
    ';Criterion;;groet de klant;"1,5"',
    '0,5;Level;goed;Groet.;',
    '0;Level;zwak;Groet niet.;',
  ].join('\n');
  expect(only(file)).toMatchObject({
    text: 'groet de klant',
    weight: 1.5,
    scale: [
      { code: 'zwak', points: 0, passes: false },
      { code: 'goed', points: 0.5, passes: true },
    ],
    descriptors: { zwak: 'Groet niet.', goed: 'Groet.' },
  });
});

test('a level is with the criterion it names, also when it stands above it', () => {
  const file = [
    'Type,Identifier,CriterionIdentifier,Title,Description',
    'CFRubricCriterionLevel,l1,C2,O,"Niet."',
    'CFRubricCriterion,c1,,,eerste',
    'CFRubricCriterion,c2,,,tweede',
    'CFRubricCriterionLevel,l2,c2,V,Wel.',
  ].join('\r\n');
  const { value, diagnostics } = read(file);
  expect(value).toMatchObject([{ text: 'tweede', descriptors: { V: 'Wel.' } }]);
  expect(value[0]?.descriptors).toHaveProperty('O', 'Niet.');
  expect(diagnostics).toMatchObject([
    { code: 'bank/entry-left-out', at: { line: 3 }, data: { text: 'eerste', fault: 'levels' } },
  ]);
});

test('what cannot be used is told with its line', () => {
  const file = [
    'Type,Identifier,CriterionIdentifier,Title,Description,Score',
    'Opmerking,,,,zomaar,',
    'Criterion,c1,,,groet,',
    'Level,,c1,O,"Niet,',
    ' over twee regels",nul',
    'Level,,c1,V,Wel.,1',
    'Level,,c9,V,Verdwaald.,1',
  ].join('\n');
  expect(read(file).diagnostics.map(({ code, at }) => [code, at?.line])).toEqual([
    ['bank/row-type-unknown', 2],
    ['bank/level-without-criterion', 7],
    ['bank/number-unreadable', 4],
  ]);
});

test('a criterion that another tool named keeps its name before its words', () => {
  const rows = 'Level,O,Niet.\nLevel,V,Wel.';
  expect(only(`Type,Title,Description\nCriterion,Houding,is beleefd\n${rows}`).text).toBe('Houding: is beleefd');
  expect(only(`Type,Title,Description\nCriterion,1.2,is beleefd\n${rows}`)).toMatchObject({ code: '1.2' });
});

const criterion = {
  CFItemURI: { title: 'Groeten', identifier: 'AAAA', uri: 'https://example.org/aaaa' },
  weight: '2',
  CFRubricCriterionLevels: [
    { quality: 'Goed', score: '2', description: '<p>Groet &amp; helpt.</p>', rubricCriterionId: 'x' },
    { quality: 'Zwak', score: '0', description: null },
  ],
};

test('rubrics of a server are read as it wraps them, with the words of the item where the criterion has none', () => {
  const source = {
    CFDocument: { title: 'Verhuur' },
    CFItems: [{ identifier: 'aaaa', fullStatement: 'groet de klant', humanCodingScheme: 'W1.2', CFDocumentURI: {} }],
    CFRubrics: [{ identifier: 'r', lastChangeDateTime: '2026-02-03T10:00:00+01:00', CFRubricCriteria: [criterion] }],
  };
  const expected = {
    text: 'groet de klant',
    code: 'W1.2',
    weight: 2,
    descriptors: { Goed: 'Groet & helpt.' },
    scale: [{ code: 'Zwak' }, { code: 'Goed' }],
    origin: { dossier: 'Verhuur', date: '2026-02-03' },
  };
  expect(only(JSON.stringify(source))).toMatchObject(expected);
  expect(only(JSON.stringify({ data: [{ CFPackage: source }] }))).toMatchObject(expected);
  expect(only(JSON.stringify({ title: 'R', CFRubricCriteria: [criterion] }))).toMatchObject({ text: 'Groeten' });
});

test('a rubric without criteria is told, and what holds no rubrics is refused', () => {
  expect(read('{"CFRubrics":[{"identifier":"r"}]}').diagnostics).toMatchObject([{ code: 'bank/no-entries' }]);
  for (const file of ['', 'number;name\n1;Jan', '{"CFItems":[]}', '[1,null]']) {
    expect(() => read(file)).toThrow(Refusal);
  }
  expect(() => read('{"CFRubrics":')).toThrow(/import\/broken-json/);
});
