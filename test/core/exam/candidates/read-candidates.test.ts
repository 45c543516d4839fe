import type { Candidate } from '../../../../src/core/exam/candidates/candidate';
import { readCandidates } from '../../../../src/core/exam/candidates/read-candidates';

const nobody: Candidate = { number: '', name: null, startDate: null, cohort: null, crebo: null, group: null };

const valueOf = (text: string): readonly Candidate[] => {
  const { value, diagnostics } = readCandidates(text);
  expect(diagnostics).toEqual([]);
  return value;
};

const told = (text: string) =>
  readCandidates(text).diagnostics.map(({ code, severity, at, data }) => ({ code, severity, line: at?.line, data }));

const numbersOf = (text: string): readonly string[] => readCandidates(text).value.map(({ number }) => number);

test('every column is read by its header, in any order', () => {
  const text = 'Klas;Naam;Crebo;Studentnummer;Cohort;Startdatum\r\n1A;Noor de Wit;25779;007;2026;1-9-2026\r\n';
  expect(valueOf(text)).toEqual([
    { number: '007', name: 'Noor de Wit', startDate: '2026-09-01', cohort: '2026', crebo: '25779', group: '1A' },
  ]);
});

test.each([
  ['English headers', 'Candidate number,Full name,Start date\n12,Ann Poole,2026-09-01'],
  ['tabs, as copied from a spreadsheet', 'nummer\tnaam\tstart\n12\tAnn Poole\t1/9/2026'],
  ['a BOM', '\ufeffNummer;Naam;Startdatum\n12;Ann Poole;1.9.2026'],
  ['a first line that names the separator', 'sep=,\r\nNummer,Naam,Startdatum\r\n12,Ann Poole,1-9-2026'],
  ['another separator than usual', 'sep=|\nNummer|Naam|Startdatum\n12|Ann Poole|1-9-2026'],
  ['old line breaks', 'Nummer;Naam;Startdatum\r12;Ann Poole;1-9-2026'],
  ['empty lines and lines of separators', '\n;;\nNummer;Naam;Startdatum\n\n;;\n12;Ann Poole;1-9-2026\n\n'],
  ['spaces around and inside', ' Nummer ;Naam;Startdatum\n 12\u00a0; Ann   Poole ;1-9-2026 '],
  ['everything in quotation marks', '"Nummer";"Naam";"Startdatum"\n"12";"Ann Poole";"1-9-2026"'],
  ['a date in words', 'Nummer;Naam;Startdatum\n12;Ann Poole;1 september 2026'],
])('a list with %s is read', (_, text) => {
  expect(valueOf(text)).toEqual([{ ...nobody, number: '12', name: 'Ann Poole', startDate: '2026-09-01' }]);
});

test('without a header a line is number and name', () => {
  expect(valueOf('007;Noor\n12;Sem')).toEqual([
    { ...nobody, number: '007', name: 'Noor' },
    { ...nobody, number: '12', name: 'Sem' },
  ]);
  expect(valueOf('007\n12')).toHaveLength(2);
  expect(valueOf('12;Start\n13;Student')).toMatchObject([{ name: 'Start' }, { name: 'Student' }]);
  expect(valueOf('NR1;Noor')).toMatchObject([{ number: 'NR1' }]);
});

test('first name, prefix and last name make one name', () => {
  expect(valueOf('Nummer;Roepnaam;Tussenvoegsel;Achternaam\n1;Noor;de;Wit\n2;Sem;;Bos')).toMatchObject([
    { name: 'Noor de Wit' },
    { name: 'Sem Bos' },
  ]);
});

test('quotation marks hold separators, line breaks and quotation marks', () => {
  const text = 'Nummer,Naam\n1,"Wit, Noor\nde ""Witte"""\n2,Sem\n,Zonder';
  expect(readCandidates(text).value).toMatchObject([{ name: 'Wit, Noor de "Witte"' }, { name: 'Sem' }]);
  expect(told(text)).toMatchObject([{ code: 'candidates/number-missing', line: 5, data: { name: 'Zonder' } }]);
});

test('a quotation mark that does not close takes no other lines with it', () => {
  const text = 'Nummer;Naam\n1;"Noor\n2;"Sem"\n3;Bo';
  expect(readCandidates(text).value).toMatchObject([{ name: '"Noor' }, { name: 'Sem' }, { name: 'Bo' }]);
  expect(told(text)).toEqual([{ code: 'candidates/open-quote', severity: 'warning', line: 2, data: {} }]);
});

test('a number keeps its zeros, also as an export writes it for a spreadsheet', () => {
  expect(numbersOf('Nummer;Naam\n="007";Noor\n0012;Sem')).toEqual(['007', '0012']);
});

test.each([
  ['BSN', 'BSN'],
  ['bsn-nummer', 'bsn-nummer'],
  ['Leerling BSN', 'Leerling BSN'],
  ['Burgerservicenummer', 'Burgerservicenummer'],
  ['Sofinummer', 'Sofinummer'],
  ['Citizen service number', 'Citizen service number'],
  ['Onderwijsnummer', 'Onderwijsnummer'],
])('a list with the column %s is refused whole', (header, column) => {
  const text = `Nummer;Naam;${header}\n1;Noor;123456782`;
  expect(readCandidates(text).value).toEqual([]);
  expect(told(text)).toEqual([{ code: 'candidates/bsn', severity: 'error', line: 1, data: { column } }]);
});

test('a list without a column of numbers is refused whole', () => {
  const text = 'Naam;Klas\nNoor;1A';
  expect(readCandidates(text).value).toEqual([]);
  const data = { columns: ['Naam', 'Klas'] };
  expect(told(text)).toEqual([{ code: 'candidates/no-number-column', severity: 'error', line: 1, data }]);
});

test.each([[''], ['\n \n'], ['Nummer;Naam\n'], [';;;']])('%j holds no candidate', (text) => {
  expect(told(text)).toEqual([{ code: 'candidates/empty', severity: 'error', line: undefined, data: {} }]);
});

test('columns that nothing is done with, or that stand twice, are told once', () => {
  const text = 'Nummer;Telefoon;Naam;Leerlingnummer;\n1;06;Noor;9;\n2;06;Sem;8;';
  expect(numbersOf(text)).toEqual(['1', '2']);
  expect(told(text)).toEqual([
    {
      code: 'candidates/columns-ignored',
      severity: 'warning',
      line: 1,
      data: { columns: ['Telefoon', 'Leerlingnummer'] },
    },
  ]);
});

test('more columns without a header are told once', () => {
  expect(told('1;Noor;1A\n2;Sem;1A')).toEqual([
    { code: 'candidates/extra-columns', severity: 'warning', line: 1, data: {} },
  ]);
});

test('a line with too many cells is left out, because its columns may have moved', () => {
  const text = 'Nummer,Naam,Klas\n1,Wit, Noor,1A\n2,Sem,1B';
  expect(numbersOf(text)).toEqual(['2']);
  expect(told(text)).toMatchObject([{ code: 'candidates/too-many-cells', line: 2, data: { found: ['1A'] } }]);
});

test('a number that a spreadsheet shortened is left out', () => {
  const text = 'Nummer;Naam\n1,23E+11;Noor\n2E5;Sem\nE12;Bo';
  expect(numbersOf(text)).toEqual(['E12']);
  expect(told(text)).toMatchObject([
    { code: 'candidates/number-shortened', line: 2, data: { found: '1,23E+11' } },
    { code: 'candidates/number-shortened', line: 3 },
  ]);
});

test.each(['morgen', '31-2-2026', '9/13/2026', '2026', '1-9-26', '46266'])('the date %s cannot be read', (date) => {
  const text = `Nummer;Naam;Startdatum\n1;Noor;${date}\n2;Sem;`;
  expect(numbersOf(text)).toEqual(['2']);
  const data = { number: '1', found: date };
  expect(told(text)).toEqual([{ code: 'candidates/date-unreadable', severity: 'error', line: 2, data }]);
});

describe('a number that stands twice', () => {
  test('with the same data is one candidate, and told', () => {
    const text = 'Nummer;Naam;Klas\nA1;Noor;\n2;Sem;1B\na1;NOOR;1A';
    expect(readCandidates(text).value).toMatchObject([
      { number: 'A1', name: 'Noor', group: '1A' },
      { number: '2', name: 'Sem' },
    ]);
    const data = { number: 'A1', line: 2, cell: null };
    expect(told(text)).toEqual([{ code: 'candidates/twice', severity: 'info', line: 4, data }]);
  });
  test.each([
    ['name', '1;Noor;1A', '1;Sem;1A', 'Noor', 'Sem'],
    ['group', '1;Noor;1A', '1;Noor;1B', '1A', '1B'],
  ])('with another %s is an error, and the first stays', (field, one, other, first, second) => {
    const text = `Nummer;Naam;Klas\n${one}\n${other}`;
    expect(readCandidates(text).value).toHaveLength(1);
    const data = { number: '1', line: 2, cell: null, field, first, second };
    expect(told(text)).toEqual([{ code: 'candidates/number-twice', severity: 'error', line: 3, data }]);
  });
  test('is another number with other zeros', () => {
    expect(numbersOf('Nummer;Naam\n7;Noor\n007;Sem')).toEqual(['7', '007']);
  });
});

test('what is told stands in the order of the lines', () => {
  const text = 'Nummer;Naam;Startdatum;Extra\n1;Noor;gisteren;\n;Sem;;\n3;"Bo;;\n4;Do;;;;x\n3;Bob;;';
  expect(told(text).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6]);
});
