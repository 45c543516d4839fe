import { entryKey } from '../../../src/core/exam/bank/same-wording';
import type { BankConsulted } from '../../../src/app/bank/bank-use-cases';
import { formRowKey } from '../../../src/app/bank/fill-from-bank';
import { createSession } from '../../../src/app/session/session';
import { valueOf } from '../../../src/app/session/work';
import { entry } from '../../core/exam/bank/entry';
import { levelBook } from '../../taskpane/level-book';
import { fakeWorkbook } from '../../taskpane/fake-use-cases';

const one = entry({ text: 'stelt een open vraag 1', workProcess: null, descriptors: { V: 'Vraagt.' } });
const other = entry({ text: 'stelt een open vraag 1', workProcess: null, descriptors: { V: 'Vraagt door.' } });

async function opened(entries: readonly (typeof one)[]) {
  const fake = fakeWorkbook(levelBook(0));
  fake.bank.entries = entries;
  const session = createSession(fake.useCases);
  await session.refresh();
  const consulted = (): BankConsulted | null => valueOf(session.getState().work.consulting);
  const offered = (): readonly string[] => {
    const seen = consulted();
    const matches = seen?.kind === 'fill' ? seen.matches : [];
    return matches.flatMap((match) => (match.kind === 'offered' ? [formRowKey(match.on)] : []));
  };
  return { fake, session, consulted, offered, work: () => session.getState().work };
}

test('a choice is kept until it is taken back, and nothing is chosen while nothing is looked at', async () => {
  const { session, consulted, offered } = await opened([one, other]);
  session.bank.choose('e1:i1', entryKey(one));
  expect(consulted()).toBeNull();
  await session.bank.lookAtBank();
  const [row = ''] = offered();
  session.bank.choose(row, entryKey(one));
  session.bank.choose(row, entryKey(other));
  expect(consulted()).toMatchObject({ choices: new Map([[row, entryKey(other)]]) });
  session.bank.choose(row, null);
  expect(consulted()).toMatchObject({ choices: new Map() });
});

test('what was looked at goes when it is written, and stays with the reason when that fails', async () => {
  const { fake, session, consulted, offered, work } = await opened([one, other]);
  await session.bank.lookAtBank();
  session.bank.choose(offered()[0] ?? '', entryKey(one));
  fake.refusals.set('bank', 'workbook/cell-edit-mode');
  await session.bank.fill();
  expect(work().borrowing).toMatchObject({ status: 'failed', diagnostic: { code: 'workbook/cell-edit-mode' } });
  expect(consulted()?.kind).toBe('fill');
  fake.refusals.clear();
  await session.bank.fill();
  expect(work().borrowing).toEqual({ status: 'done', value: 1 });
  expect(consulted()).toBeNull();
});

test('what changed meanwhile is looked at again, with what was chosen and with the reason', async () => {
  const { fake, session, consulted, offered, work } = await opened([one, other]);
  await session.bank.lookAtBank();
  const [row = ''] = offered();
  session.bank.choose(row, entryKey(other));
  const third = entry({ text: 'stelt een open vraag 2', workProcess: null, descriptors: { V: 'Nog een.' } });
  fake.bank.entries = [one, other, third];
  fake.refusals.set('bank', 'bank/outdated');
  await session.bank.fill();
  expect(work().borrowing).toMatchObject({ status: 'failed', diagnostic: { code: 'bank/outdated' } });
  expect(consulted()).toMatchObject({ entries: 3, choices: new Map([[row, entryKey(other)]]) });
});

test('only what was looked at is put into the bank, and what came of it goes when something else begins', async () => {
  const { fake, session, work } = await opened([]);
  await session.bank.add();
  expect(work().shelving.status).toBe('idle');
  fake.bank.inFile = { value: [one, other], diagnostics: [] };
  await session.bank.lookAtFile(async () => ({ name: 'bank.csv', bytes: new Uint8Array() }));
  await session.bank.fill();
  expect(work().borrowing.status).toBe('idle');
  await session.bank.add();
  expect(fake.bank.entries).toEqual([one, other]);
  expect(work().shelving).toMatchObject({ status: 'done', value: { news: { fresh: 1, differing: 1, known: 0 } } });
  await session.bank.saveAs('csv');
  expect(work()).toMatchObject({ shelving: { status: 'idle' }, exporting: { status: 'done' } });
});

test('what was looked at is put away', async () => {
  const { session, consulted } = await opened([one]);
  await session.bank.lookAtForms();
  expect(consulted()?.kind).toBe('add');
  session.bank.leave();
  expect(consulted()).toBeNull();
});
