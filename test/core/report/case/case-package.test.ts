import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2019';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import '../../../house/property-seed';
import { openBook } from '../../../../src/app/open-book';
import type { ExamBook } from '../../../../src/core/exam/exam-book';
import { chooseProfile } from '../../../../src/core/framework/choose-profile';
import type { Framework } from '../../../../src/core/framework/framework';
import { casePackage } from '../../../../src/core/report/case/case-package';
import { readBankFile } from '../../../../src/importers/bank/read-bank-file';
import { readDocument } from '../../../../src/importers/read-document';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { planOnlyWorkbook } from '../../../checks/sound/sound-workbook';
import { arbitraryDossier } from '../../../importers/generator/arbitrary-dossier';
import { renderSbbXml } from '../../../importers/generator/render-sbb-xml';
import { dossier } from '../../fietsverhuur';
import { bookOf } from '../../checks/sound-book';

const schema = join(__dirname, '../../../../../shared/schemas/case-v1p1-cfpackage.json');
const ifSchema = existsSync(schema) ? test : test.skip;
if (!existsSync(schema)) console.warn('skipped: no schema of CASE');

const mappings = [
  { from: 'B1-K1-W1', to: 'C1-K1-W1', partial: true, dossier: '99001', qualification: '99011' },
  { from: 'B1-K1-W2', to: 'C1-K1-W2', partial: false, dossier: null, qualification: null },
];

interface Package {
  readonly CFAssociations: readonly { readonly associationType: string }[];
}

const bytesOf = (file: object): Uint8Array => new TextEncoder().encode(JSON.stringify(file));
const packageOf = (book: ExamBook): object => casePackage(book, '2026-11-26', '0.1.0');

async function soundBook(): Promise<ExamBook> {
  const workbook = await openXlsx(await planOnlyWorkbook(dossier));
  return openBook(await workbook.snapshot()).value;
}

async function frameworkFrom(text: string): Promise<Framework> {
  const { value } = await readDocument(new TextEncoder().encode(text), 'dossier.xml');
  const [profile] = value.profiles;
  return profile === undefined ? value : chooseProfile(value, profile.code);
}

test('a framework comes back from the package as it was', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDossier, async (spec) => {
      const framework = await frameworkFrom(renderSbbXml(spec));
      const book = { ...bookOf(), framework, exams: [], forms: [] };
      const { value, diagnostics } = await readDocument(bytesOf(packageOf(book)), 'verslag.json');
      expect(value).toEqual({ ...framework, items: framework.items.map((item) => ({ ...item, line: null })) });
      expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('a dossier with exams and mappings comes back whole: framework, rubrics and crosswalk', async () => {
  const sound = await soundBook();
  const book = { ...sound, framework: { ...sound.framework, mappings } };
  const before = JSON.parse(JSON.stringify(packageOf(book))) as Package;
  const { value, diagnostics } = await readDocument(bytesOf(before), 'verslag.json');
  expect(value).toEqual({ ...book.framework, items: book.framework.items.map((item) => ({ ...item, line: null })) });
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  const rubrics = readBankFile(bytesOf(before)).value;
  const after = JSON.parse(JSON.stringify(packageOf({ ...book, framework: value }))) as Package;
  const crosswalk = ({ CFAssociations }: Package) =>
    CFAssociations.filter(({ associationType }) => associationType !== 'isChildOf');
  expect(crosswalk(before).length).toBeGreaterThan(mappings.length);
  expect(crosswalk(after)).toEqual(crosswalk(before));
  expect(after).toEqual(before);
  expect(readBankFile(bytesOf(after)).value).toEqual(rubrics);
});

test('rubrics come back from the package row by row, with their levels', async () => {
  const book = await soundBook();
  const { value } = readBankFile(bytesOf(packageOf(book)));
  const rows = book.exams.flatMap(({ exam }) =>
    exam.form === 'kennisexamen'
      ? []
      : book.forms.filter(({ examId }) => examId === exam.id).flatMap(({ criteria }) => criteria),
  );
  expect(rows.length).toBeGreaterThan(4);
  const key = ({ text }: { readonly text: string }): string => text;
  expect(
    [...value]
      .map(({ text, weight, critical, descriptors }) => ({ text, weight, critical, descriptors }))
      .sort((a, b) => (key(a) < key(b) ? -1 : 1)),
  ).toEqual(
    rows
      .map(({ text, weight, critical, descriptors }) => ({ text, weight, critical, descriptors }))
      .sort((a, b) => (key(a) < key(b) ? -1 : 1)),
  );
});

test('a second export has the same identifiers, also on another day and from a renamed exam', async () => {
  const book = await soundBook();
  const renamed = book.exams.map((planned) => ({
    ...planned,
    exam: { ...planned.exam, code: `${planned.exam.code}b` },
  }));
  const ids = (file: object): readonly string[] => identifiersIn(file);
  expect(ids(casePackage(book, '2027-01-05', '0.2.0'))).toEqual(ids(packageOf(book)));
  expect(ids(packageOf({ ...book, exams: renamed }))).toEqual(ids(packageOf(book)));
  const newer = { ...book, framework: { ...book.framework, validFrom: '2027-08-01' } };
  const before = new Set(ids(packageOf(book)));
  expect(ids(packageOf(newer)).filter((id) => before.has(id))).toEqual([]);
});

test('nothing of a candidate is in it', async () => {
  const book = await soundBook();
  const candidates = [{ number: '70012', name: 'Ada Naaf', startDate: null, cohort: null, crebo: null, group: null }];
  expect(JSON.stringify(packageOf({ ...book, candidates }))).not.toMatch(/70012|Naaf/);
});

ifSchema('the package is valid CASE 1.1, with each identifier once', async () => {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
  const sound = await soundBook();
  const books = [sound, { ...sound, framework: { ...sound.framework, mappings, title: '' } }];
  const specs = fc.sample(arbitraryDossier, { numRuns: 10, seed: 7 });
  const others = await Promise.all(
    specs.map(async (spec) => ({
      ...bookOf(),
      framework: await frameworkFrom(renderSbbXml(spec)),
      exams: [],
      forms: [],
    })),
  );
  for (const book of [...books, ...others]) {
    const file = JSON.parse(JSON.stringify(packageOf(book))) as object;
    validate(file);
    expect(validate.errors ?? []).toEqual([]);
    const ids = identifiersIn(file);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

/** Of everything that has one of its own; a link only repeats another's. */
function identifiersIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(identifiersIn);
  return 'identifier' in value && 'lastChangeDateTime' in value ? [String(value.identifier), ...inside] : inside;
}
