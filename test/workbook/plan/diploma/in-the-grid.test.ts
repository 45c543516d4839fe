import { createLazyCalculator } from '../../../../src/workbench/store-memory/lazy-calculator';
import { createMemoryStore } from '../../../../src/workbench/store-memory/create-memory-store';
import { openXlsx as openInWorkbench } from '../../../../src/workbench/xlsx/open-xlsx';
import { saveXlsx } from '../../../../src/workbench/xlsx/save-xlsx';
import type { WorkbookSnapshot } from '../../../../src/workbook/plan/snapshot';
import { openXlsx } from '../../../../src/workbook/xlsx/xlsx-workbook';
import { compare, coreTasks, judged } from './judged-sheet';
import type { RandomCandidate } from './random-candidates';
import { randomCandidates } from './random-candidates';

const calculator = createLazyCalculator();

async function calculatedByGrid(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const store = createMemoryStore(calculator);
  await openInWorkbench(bytes, store);
  await store.calculate();
  return (await openXlsx(await saveXlsx(store))).snapshot();
}

/** Univer 0.25.1 takes "*" and "?" for wildcards when a list is compared with them; Excel and LibreOffice do not. */
function withoutWildcards(people: readonly RandomCandidate[]): readonly RandomCandidate[] {
  return people.map((each) => ({
    ...each,
    typed: Object.fromEntries(
      Object.entries(each.typed).map(([key, content]) => [
        key,
        content?.kind === 'text' ? { kind: 'text', text: content.text.replace(/[*?]/g, '!') } : content,
      ]),
    ),
  }));
}

test('the formulas of the grid show of every candidate what the product judges', async () => {
  const people = withoutWildcards(randomCandidates(60, 11, coreTasks));
  const { scored, shown } = await judged(people, 4, calculatedByGrid);
  for (const each of scored) compare(each, shown);
  expect(new Set(scored.map(({ judgement }) => judgement.outcome)).size).toBe(2);
}, 240_000);
