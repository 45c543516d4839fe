import { openBook } from '../../src/app/open-book';
import { check } from '../../src/core/checks/engine';
import { rules } from '../../src/core/checks/rules/registry';
import { ruleOf } from '../../src/core/checks/sentence';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import { findingsOf } from '../core/checks/findings-of';
import { mutations } from './mutations/all';
import type { Mutation } from './mutations/mutation';
import { baseWorkbook } from './sound/bases';
import { inSpreadsheet } from './spreadsheet';
import { ruleTexts } from '../../src/language/rule-texts';

async function bookIn(bytes: Uint8Array) {
  return openBook(await (await openXlsx(bytes)).snapshot()).value;
}

function title({ rule, reason }: Mutation): string {
  return reason === undefined ? rule : `${rule} ${reason}`;
}

const firstOfEach = new Set([...new Map([...mutations].reverse().map((one) => [title(one), one])).values()]);

test.each(['sound', 'not adopted', 'separate', 'own row', 'further'] as const)(
  'nothing is found in the workbook "%s"',
  async (base) => {
    expect(findingsOf(await bookIn(await baseWorkbook(base)))).toEqual([]);
  },
);

describe.each(mutations.map((mutation) => [title(mutation), mutation] as const))('%s', (_title, mutation) => {
  test(mutation.defect, async () => {
    const { base = 'sound', make = () => undefined, found, rule, reason, follows = {} } = mutation;
    const book = await bookIn(await inSpreadsheet(await baseWorkbook(base), make));
    expect(findingsOf(book)).toEqual(found);

    const [own] = check(book).filter((finding) => finding.rule === rule && finding.reason === reason);
    expect(own).toBeDefined();
    if (firstOfEach.has(mutation)) expect(ruleOf(rule).examples?.[reason ?? 'unmet']).toEqual(own?.data);
    const others = check(book).flatMap((finding) => (finding.rule === rule ? [] : finding.rule));
    expect([...new Set(others)].sort()).toEqual(Object.keys(follows).sort());
  });
});

test('nothing is found of what is changed on an attempt that the register says was declared invalid', async () => {
  const changed = await inSpreadsheet(await baseWorkbook('further'), ({ type, clear }) => {
    clear('Beoordelingen', 'I26');
    type('Beoordelingen', 'K27', 'O');
  });
  expect(findingsOf(await bookIn(changed))).toEqual([]);
});

test('every rule has a mutation, and each reason why it may be unable to tell has one too', () => {
  const needed = rules.flatMap((rule) => [
    rule.id,
    ...Object.keys(ruleTexts(rule, 'qualification-file', 'nl').unclear).map((reason) => `${rule.id} ${reason}`),
  ]);
  const made = new Set(mutations.map(title));
  expect(needed.filter((one) => !made.has(one))).toEqual([]);
});
