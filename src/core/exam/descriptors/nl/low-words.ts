import type { BehaviourKind } from '../behaviour-kind';
import { pick } from '../pick';
import { bare } from '../words';

/** Before a phrase or a noun of the verb: "luistert te weinig naar …". */
export function fewWord(main: readonly string[], joined: boolean): string {
  const choices = joined ? ['te weinig', 'onvoldoende'] : ['te weinig', 'onvoldoende', 'niet of nauwelijks'];
  return pick(choices, main.join(' ')) ?? 'onvoldoende';
}

/** The word after an object; before a question it is "niet": "vraagt de klant niet of …". */
export function lowWord(
  verbs: readonly string[],
  kind: BehaviourKind,
  tail: readonly string[],
  joined: boolean,
): string {
  if (asks(tail)) return 'niet';
  const low = verbs.length === 1 && late.test(verbs[0] ?? '') ? 'te laat' : lowOf(verbs[0] ?? '', kind);
  return joined ? low : `niet of ${low}`;
}

function lowOf(verb: string, kind: BehaviourKind): string {
  if (measured.test(verb)) return 'niet goed';
  return partly.test(verb) ? 'onvoldoende' : (afterObject[kind] ?? 'onvoldoende');
}

/** Whether a question follows: "controleert of …". */
export const asks = (tail: readonly string[]): boolean =>
  /^(of|hoeverre|hoe|wat|welke|waarom|wie|wanneer)$/u.test(bare(tail[0] ?? ''));

const measured = /^(meet|weegt|test|keurt)$/iu;

const partly = /^(voorkomt|beperkt|beschermt|waarborgt|beveiligt|gebruikt|behoudt|bewaakt|neemt)$/iu;

const late = /^(signaleert|herkent|meldt|ontdekt)$/iu;

const afterObject: Readonly<Partial<Record<BehaviourKind, string>>> = {
  acts: 'niet goed',
  follows: 'niet goed',
  calculates: 'niet goed',
  checks: 'onvolledig',
  records: 'onvolledig',
  writes: 'onvolledig',
  guides: 'nauwelijks',
  meets: 'nauwelijks',
};
