import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { liveUseCases } from '../../../src/app/live-use-cases';
import type { DocumentSource } from '../../../src/app/live-use-cases';
import { createSession } from '../../../src/app/session/session';
import type { Session } from '../../../src/app/session/session';
import { bookOf } from '../../../src/app/session/state';
import type { TaskId } from '../../../src/app/session/state';
import { readDocument } from '../../../src/importers/read-document';
import type { Language } from '../../../src/language/language';
import { excelWorkbook } from '../../../src/workbook/officejs/excel-workbook';
import { openExcel } from '../../workbook/officejs/open-excel';

jest.setTimeout(240_000);

const name = 'fietsverhuur-en-onderhoud.txt';
const dossier = readFileSync(join(__dirname, '../../../assets/sample', name));
const files: DocumentSource = {
  fetchSample: async () => ({ name, bytes: dossier }),
  readFile: ({ bytes, name: file }, options) => readDocument(bytes, file, undefined, options),
};

const place: Step = [
  'placing',
  async (session) => {
    await session.openSample();
    session.chooseProfile('P1');
    await session.placeDossier();
  },
];

type Step = readonly [TaskId, (session: Session) => Promise<unknown>];

/** Every sheet that the pane makes after the dossier. */
const later: readonly Step[] = [
  ['planning', (session) => session.proposeExams().then(() => session.makeExams())],
  ['generating', (session) => session.makeForms()],
  [
    'enrolling',
    async (session) => {
      await session.candidates.list(async () => '1001;Ada Voorbeeld\n1002;Bram Fictie\n');
      await session.candidates.put('refuse');
    },
  ],
  [
    'distributing',
    (session) => {
      const examIds = bookOf(session.getState())?.exams.map(({ exam }) => exam.id) ?? [];
      return session.candidates.makeSheets({ examIds, numbers: ['1001'] });
    },
  ],
  ['printing', (session) => session.candidates.makePaper()],
  ['measuring', (session) => session.results.writeAgreement()],
  ['weighing', (session) => session.results.writeDiploma()],
  ['reporting', (session) => session.writeFindings()],
  ['compiling', (session) => session.report.writeSheet()],
];

/** Words that are the same in both. */
const shared = ['per indicator'];

/** Each step in a pane of its own, which knows nothing of the others: only the workbook can tell the language. */
async function walked(language: Language) {
  const { excel } = await openExcel();
  for (const [task, work] of [place, ...later]) {
    const session = createSession(liveUseCases(excelWorkbook(), files));
    await session.refresh();
    if (task === 'placing') session.chooseSheetsLanguage(language);
    await work(session);
    expect([task, session.getState().work[task].status]).toEqual([task, 'done']);
    expect(bookOf(session.getState())?.language).toBe(language);
  }
  const { store } = excel;
  const inSight = store
    .sheets()
    .filter(({ visibility, name: sheet }) => visibility === 'Visible' && sheet !== 'Eigen blad');
  const texts = inSight.flatMap(({ id }) => {
    const area = store.usedArea(id, true);
    return area === null
      ? []
      : store
          .cells(id, area)
          .slice(1)
          .flatMap((line) => line.slice(1).map(({ value }) => value));
  });
  return {
    names: inSight.map((sheet) => sheet.name),
    texts: new Set(texts.filter((text): text is string => typeof text === 'string')),
  };
}

test('every sheet of a workbook is in the language chosen for its first one, whatever pane makes it', async () => {
  const dutch = await walked('nl');
  const english = await walked('en');
  expect(dutch.names).toHaveLength(english.names.length);
  // Sheets of forms are called after their exam, and a register is one in both.
  const ofExam = /^(PVB|Register$)/;
  expect(dutch.names.filter((sheet) => english.names.includes(sheet) && !ofExam.test(sheet))).toEqual([]);
  expect(Math.min(dutch.texts.size, english.texts.size)).toBeGreaterThan(300);
  const ofProduct = await outsideDossier();
  const both = [...dutch.texts].filter((text) => english.texts.has(text) && ofProduct(text));
  expect(both).toEqual([]);
});

/** Whether a text has words of our own: what the dossier says, codes and names of rules are in no language. */
async function outsideDossier(): Promise<(text: string) => boolean> {
  const { items, profiles, title } = (await readDocument(dossier, name)).value;
  const quoted = [title, ...profiles.map((profile) => profile.title), ...shared, 'Ada Voorbeeld', 'Bram Fictie']
    .concat(
      items.flatMap(({ additions, ...item }) => [
        item.title,
        item.text,
        item.result,
        ...additions.map(({ text }) => text),
        ...item.competencies.map((one) => one.name),
      ]),
    )
    .filter((text) => text !== null)
    .sort((one, other) => other.length - one.length);
  return (text) => {
    if (text.startsWith('{')) return false;
    const rest = quoted.reduce((left, words) => left.replaceAll(words, ''), text);
    return /\p{L}{3,} \p{L}{2,}/u.test(rest);
  };
}
