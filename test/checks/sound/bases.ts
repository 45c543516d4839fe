import type { Framework, FrameworkItem } from '../../../src/core/framework/framework';
import { dossier } from '../../core/fietsverhuur';
import type { Base } from '../mutations/mutation';
import { soundInput } from './sound-plan';
import type { Filling } from './fill-in';
import { furtherWorkbook } from './further-workbook';
import {
  filling,
  planOnlyWorkbook,
  soundSeparateWorkbook,
  soundWorkbook,
  unadoptedWorkbook,
  withOwnRow,
  withdrawnWorkbook,
} from './sound-workbook';

const without = (leaves: (item: FrameworkItem) => boolean): Framework => ({
  ...dossier,
  items: dossier.items.filter((item) => !leaves(item)),
});
const mapped = (dossierOf: string, qualification: string | null): Framework => ({
  ...dossier,
  mappings: [{ from: 'P1-K1-W1', to: 'C1-K1-W1', partial: false, dossier: dossierOf, qualification }],
});
const [pvb1, kex, pvb2] = soundInput().plan.exams;
if (pvb1 === undefined || kex === undefined || pvb2 === undefined) throw new Error('three exams');

/** Of whom one assessor gives a V the other gives an O, in turn. */
const opposite = (number: string): Filling => ({
  ...filling,
  levels: [Number(number) % 2 === 0 ? ['O', 'V', 'V'] : ['V', 'O', 'V']],
});

const makers: Readonly<Record<Base, () => Promise<Uint8Array>>> = {
  sound: soundWorkbook,
  'not adopted': unadoptedWorkbook,
  separate: () => soundSeparateWorkbook(),
  withdrawn: withdrawnWorkbook,
  'own row': withOwnRow,
  further: furtherWorkbook,
  'low agreement': () => soundSeparateWorkbook(opposite),
  'no end of the programme': () => planOnlyWorkbook({ ...dossier, validUntil: null }),
  'open warnings': () => planOnlyWorkbook(dossier, undefined, 3),
  'no core tasks': () =>
    planOnlyWorkbook(
      without(() => true),
      [{ ...pvb2, covers: [] }],
    ),
  'no knowledge': () =>
    planOnlyWorkbook(
      without(({ type }) => type === 'knowledge'),
      [{ ...pvb1, weight: null }, pvb2],
    ),
  'no behaviour': () => planOnlyWorkbook(without(({ id }) => id === 'p1k1-w1-a')),
  'mapping of another dossier': () => planOnlyWorkbook(mapped('88001', null)),
  'mapping without crebo': () => planOnlyWorkbook(mapped('99001', null)),
};

const made = new Map<Base, Promise<Uint8Array>>();

/** The bytes of a workbook to make a defect in; each is made once for a test file. */
export function baseWorkbook(base: Base): Promise<Uint8Array> {
  const there = made.get(base) ?? makers[base]();
  made.set(base, there);
  return there;
}
