import { exemptIn } from '../../../src/app/candidates/exempt-in';
import { firstAttempt, furtherAttempt } from '../../../src/app/issue/attempt-to-issue';
import type { WorkbookFile } from '../../../src/app/ports';
import { registerKey } from '../../../src/core/exam/collect/collected';
import type { Filling, GivenLevels } from './fill-in';
import { adopt, collectFilled, filling, person, read, type, withCandidates } from './sound-workbook';
import type { Typed } from './write-cells';
import { typing } from './write-cells';

const people = [
  person('3001', 'Cas Spaak'),
  person('3002', 'Dora Bel'),
  person('3003', 'Emre Pedaal'),
  person('3004', 'Fee Zadel'),
  person('3005', 'Gijs Stuur'),
  person('3006', 'Hanna Licht'),
  person('3007', 'Ivo Mand'),
];

const passed: readonly GivenLevels[] = [['V', 'V']];
const failed: readonly GivenLevels[] = [['O', 'O']];
const others: Filling['assessors'] = ['L. Remmen', 'N. Binnenband'];

/** The first attempts that are not as everybody's, by exam and candidate. */
const firstOf: Readonly<Record<string, Partial<Filling>>> = {
  'PVB1 3001': {
    levels: [
      ['V', 'V'],
      ['V', 'V'],
      ['O', 'O'],
      ['O', 'V', 'O'],
    ],
  },
  'PVB2 3002': { levels: failed },
  'KEX 3006': { points: 3 },
  'PVB2 3007': { levels: failed },
};

/** What is judged after the first adoption. */
const furtherOf: Readonly<Record<string, { readonly kind: 'resit' | 'remark' } & Partial<Filling>>> = {
  'PVB1 3001': { kind: 'resit' },
  'PVB2 3002': { kind: 'remark', assessors: others },
  'PVB1 3005': { kind: 'resit' },
  'KEX 3006': { kind: 'resit' },
};

/**
 * Everything that may happen after, or instead of, a first attempt, a work process being what is done again: 3001 resits
 * part of PVB1, 3002 has a re-mark of PVB2, 3003 is exempt from P1-K1 and 3004 from B1-K1-W1, the PVB1 of 3005 was invalid
 * and is done again, 3006 resits KEX and did not appear at PVB2, 3007 failed PVB2. The committee adopted twice; 3001 to 3005
 * are said to meet the requirements.
 */
export async function furtherWorkbook(): Promise<Uint8Array> {
  const workbook = await withCandidates(people, { resitUnit: 'work-process' });
  await exempt(workbook, '3003', 'P1-K1');
  await exempt(workbook, '3004', 'B1-K1-W1');
  await collectFilled(workbook, false, ({ exam }, book) =>
    people.flatMap((who) => {
      const key = `${exam.code} ${who.number}`;
      const issue = key === 'PVB2 3006' ? null : firstAttempt(who, exam, book);
      return issue === null ? [] : [{ issue, how: { ...filling, levels: passed, ...firstOf[key] } }];
    }),
  );
  await sayInRegister(workbook);
  await adopt(workbook, '2026-11-02', 2);
  await collectFilled(workbook, false, ({ exam }, book) =>
    people.flatMap(({ number }) => {
      const further = furtherOf[`${exam.code} ${number}`];
      if (further === undefined) return [];
      const { kind, ...how } = further;
      const issue = furtherAttempt(kind, number, exam, book);
      return [{ issue, how: { ...filling, date: '2026-11-16', levels: passed, ...how } }];
    }),
  );
  await adopt(workbook, '2026-11-23', 2);
  // From 3001, in the order of the list.
  const meets = people.map(({ number }) => (['3006', '3007'].includes(number) ? 'nee' : 'ja'));
  await type(workbook, [
    typing(
      'Kandidaten',
      meets.map((word, index): Typed => [`H${5 + index}`, word]),
    ),
  ]);
  return workbook.bytes();
}

async function exempt(workbook: WorkbookFile, candidate: string, item: string): Promise<void> {
  const wish = { candidate, item, date: '2026-09-15', ground: 'Eerder behaald diploma' };
  await workbook.apply(exemptIn(await workbook.snapshot(), wish).plan);
}

/** Who did not appear has no form: a row is typed. What was declared invalid is said beside the attempt. */
async function sayInRegister(workbook: WorkbookFile): Promise<void> {
  const { registerCells, exams } = await read(workbook);
  const pvb1 = exams.find(({ exam }) => exam.code === 'PVB1')?.exam.id ?? '';
  const invalid = registerKey({ examId: pvb1, candidate: '3005', attempt: 1, kind: 'first' }, 'B1-K1');
  const rowOf = (cell: string): number => Number(cell.replace(/\D+/g, ''));
  const rows = new Map([...(registerCells?.byPart ?? [])].map(([key, cell]) => [key, rowOf(cell)]));
  if (registerCells === null || !rows.has(invalid)) throw new Error('not in the register');
  const free = Math.max(...rows.values()) + 1;
  await type(workbook, [
    typing(registerCells.sheet, [
      [`H${rows.get(invalid)}`, 'ongeldig verklaard'],
      [`B${free}`, '3006'],
      [`D${free}`, 'PVB2'],
      [`E${free}`, 'P1-K1'],
      [`F${free}`, 1],
      [`G${free}`, 'eerste kans'],
      [`H${free}`, 'niet verschenen'],
      [`I${free}`, '2026-10-15'],
    ]),
  ]);
}
