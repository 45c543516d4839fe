import type { BankConsulted, BankFormat, BankUseCases } from '../bank/bank-use-cases';
import type { TaskRunner } from './run-task';
import { bankTasks } from './bank-tasks';
import type { TaskId } from './state';
import type { Store } from './store';
import type { DossierFile } from './use-cases';
import { valueOf } from './work';

/** Everything a person can do about the rubric bank. */
export interface BankSession {
  /** Looks at what the described rows of the forms bring to the bank. */
  readonly lookAtForms: () => Promise<void>;
  /** Looks at what a file brings. @param load what cannot be loaded shows like what cannot be read. */
  readonly lookAtFile: (load: () => Promise<DossierFile>) => Promise<void>;
  /** Looks at what the bank has for the forms. */
  readonly lookAtBank: () => Promise<void>;
  /** @param row its key (formRowKey). @param entry key of one that is offered; null = none of them. */
  readonly choose: (row: string, entry: string | null) => void;
  /** Puts away what was looked at. */
  readonly leave: () => void;
  /** Puts what was looked at into the bank. */
  readonly add: () => Promise<void>;
  /** Fills the rows of the forms as was looked at. Where that has changed meanwhile it is looked at again, with what was chosen. */
  readonly fill: () => Promise<void>;
  readonly saveAs: (format: BankFormat) => Promise<void>;
}

/** @param write runs a task and reads the workbook afterwards. */
export function createBankSession(
  store: Store,
  tasks: TaskRunner,
  useCases: BankUseCases,
  write: (task: TaskId, work: Parameters<TaskRunner['run']>[1]) => Promise<void>,
): BankSession {
  const consulted = (): BankConsulted | null => valueOf(store.getState().work.consulting);

  /** What came of the work before says nothing about what begins now. */
  function putAway(): void {
    const { work } = store.getState();
    const over = bankTasks.filter((task) => work[task].status === 'done' || work[task].status === 'failed');
    over.forEach((task) => store.dispatch({ type: 'dismissed', task }));
  }
  async function consult(look: () => Promise<BankConsulted>): Promise<void> {
    await tasks.run('consulting', async () => ({ type: 'finished', task: 'consulting', value: await look() }));
  }

  return {
    lookAtForms: async () => {
      putAway();
      await consult(useCases.lookAtForms);
    },
    lookAtFile: async (load) => {
      putAway();
      await consult(async () => useCases.lookAtFile(await load()));
    },
    lookAtBank: async () => {
      putAway();
      await consult(useCases.lookAtBank);
    },
    choose: (row, entry) => store.dispatch({ type: 'bank-chosen', row, entry }),
    leave: putAway,
    add: async () => {
      const offer = consulted();
      if (offer?.kind !== 'add') return;
      const entries = offer.file === null ? null : offer.entries;
      await write('shelving', async (options) => ({
        type: 'finished',
        task: 'shelving',
        value: await useCases.add(entries, options),
      }));
    },
    fill: async () => {
      const seen = consulted();
      if (seen?.kind !== 'fill') return;
      await write('borrowing', async (options) => ({
        type: 'finished',
        task: 'borrowing',
        value: await useCases.fill(seen, options),
      }));
      const { borrowing } = store.getState().work;
      if (borrowing.status !== 'failed' || borrowing.diagnostic.code !== 'bank/outdated') return;
      await consult(async () => ({ ...(await useCases.lookAtBank()), choices: seen.choices }));
    },
    saveAs: async (format) => {
      putAway();
      await tasks.run('exporting', async () => ({
        type: 'finished',
        task: 'exporting',
        value: await useCases.saveAs(format),
      }));
    },
  };
}
