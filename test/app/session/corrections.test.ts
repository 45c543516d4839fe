import { createSession } from '../../../src/app/session/session';
import type { Session } from '../../../src/app/session/session';
import type { Correction } from '../../../src/core/framework/corrections/correction';
import { fullBook, reading } from '../../taskpane/example-book';
import { fakeWorkbook } from '../../taskpane/fake-use-cases';
import type { FakeWorkbook } from '../../taskpane/fake-use-cases';

const file = async () => ({ name: 'dossier.txt', bytes: new Uint8Array([1]) });
const [item] = reading.framework.items;
const change: Correction = {
  kind: 'change',
  item: item?.id ?? '',
  field: 'title',
  was: item?.title ?? null,
  becomes: 'Verhuurt en onderhoudt tandems',
};
const dismiss: Correction = { kind: 'dismiss' };

async function reads(fake: FakeWorkbook): Promise<Session> {
  const session = createSession(fake.useCases);
  await session.refresh();
  await session.openFile(file);
  return session;
}

function correctionsOf(session: Session): readonly Correction[] | undefined {
  const { reading: work } = session.getState().work;
  return work.status === 'done' ? work.value.corrections : undefined;
}

test('corrections are kept with the reading, and undone one change at a time', async () => {
  const session = await reads(fakeWorkbook());
  session.correct([change]);
  session.correct([change, dismiss]);
  expect(correctionsOf(session)).toEqual([change, dismiss]);
  session.undoCorrection();
  expect(correctionsOf(session)).toEqual([change]);
  session.undoCorrection();
  expect(correctionsOf(session)).toEqual([]);
  session.undoCorrection();
  expect(correctionsOf(session)).toEqual([]);
});

test('a comparison is forgotten when a correction changes what was compared', async () => {
  const session = await reads(fakeWorkbook(fullBook));
  await session.compare();
  expect(session.getState().work.comparing.status).toBe('done');
  session.correct([change]);
  expect(session.getState().work.comparing.status).toBe('idle');
});

test('a newer dossier takes the place of the one in the workbook, with its corrections', async () => {
  const fake = fakeWorkbook(fullBook);
  const session = await reads(fake);
  session.correct([change]);
  await session.compare();
  await session.renewDossier();
  expect(session.getState().work.renewing).toMatchObject({ status: 'done' });
  expect(session.getState().work.reading.status).toBe('idle');
  expect(fake.book?.framework.items[0]?.title).toBe('Verhuurt en onderhoudt tandems');
});

test('nothing is replaced that was not compared first', async () => {
  const fake = fakeWorkbook(fullBook);
  const session = await reads(fake);
  await session.renewDossier();
  expect(session.getState().work.renewing.status).toBe('idle');
  expect(fake.book).toBe(fullBook);
});
