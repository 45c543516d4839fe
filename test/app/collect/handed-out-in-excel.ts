import type { ChosenFile } from '../../../src/app/collect/collect-use-cases';
import { liveUseCases } from '../../../src/app/live-use-cases';
import { openBook, openPlanBook } from '../../../src/app/open-book';
import type { ExamBook } from '../../../src/core/exam/exam-book';
import { createBook } from '../../../src/workbook/plan/create-book';
import { parseCell } from '../../../src/workbook/plan/range-reference';
import { pack, unpack } from '../../../src/workbook/xlsx/package';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { openExcel } from '../../workbook/officejs/open-excel';
import { bicyclePlan, bicycleRental } from '../../workbook/plan/bicycle-rental';

const none = () => Promise.reject(new Error('not asked'));
export const options = { progress: () => undefined, signal: new AbortController().signal };

/** Excel with a plan, candidates, and their forms of PVB1 as they were handed out. */
export async function handedOut(candidates: number) {
  const { port, excel } = await openExcel();
  const input = { framework: bicycleRental, profile: 'P1', language: 'nl', openImportWarnings: 0, plan: bicyclePlan };
  await port.apply(createBook({ ...input, language: 'nl' }, await port.snapshot()).value);
  const book = async (): Promise<ExamBook> => openPlanBook(await port.snapshot()).value;
  let saved: Uint8Array = new Uint8Array();
  const useCases = liveUseCases(
    port,
    { fetchSample: none, readFile: none },
    {
      newWorkbook: () => openXlsx(null),
      openWorkbook: openXlsx,
      zip: async (files) => pack(files),
      save: async (_name, bytes) => void (saved = bytes),
    },
  );
  const numbers = Array.from({ length: candidates }, (_, index) => String(1001 + index));
  const list = await useCases.candidates.list(
    numbers.map((number) => `${number};Naam ${number}`).join('\n'),
    await book(),
  );
  await useCases.candidates.put(list, 'refuse', options);
  await useCases.candidates.makeFiles({ examIds: ['e1'], numbers }, options);
  return { ...useCases, port, book, excel, saved: () => saved, forms: [...unpack(saved)] };
}

/** A form with this level on every row, by every assessor. */
async function rated(bytes: Uint8Array, level: string): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes);
  const [form] = openBook(await workbook.snapshot()).value.forms;
  const blocks = (form?.criteria ?? []).flatMap(({ ratings }) =>
    ratings.map(({ cell }) => {
      const place = parseCell(cell);
      if (place === null) throw new Error(cell);
      return { ...place, contents: [[{ kind: 'text', text: level } as const]] };
    }),
  );
  const changes = [{ kind: 'write', target: form?.sheet ?? '', blocks } as const];
  await workbook.apply({ changes, names: [], forget: [], activate: null });
  return workbook.bytes();
}

/** A file that somebody chose. */
export const chosen = (name: string, bytes: Uint8Array): ChosenFile => ({ name, load: async () => bytes });

/** Forms that came back with this level everywhere. */
export async function filled(
  forms: readonly (readonly [string, Uint8Array])[],
  level = 'V',
): Promise<readonly ChosenFile[]> {
  return Promise.all(forms.map(async ([name, bytes]) => chosen(name, await rated(bytes, level))));
}
