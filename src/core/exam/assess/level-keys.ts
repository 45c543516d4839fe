import { notObservedCode } from '../not-observed';
import type { Scale } from '../scale';

/** What a key of the keyboard gives a row. */
export type KeyedChoice =
  | { readonly kind: 'level'; readonly code: string }
  | { readonly kind: 'not-observed'; readonly code: string }
  /** Nothing any more, which is not the lowest level. */
  | { readonly kind: 'blank' };

/** Keys by what they are called in an event, letters in lower case. */
export type LevelKeys = ReadonlyMap<string, KeyedChoice>;

const blank: KeyedChoice = { kind: 'blank' };

/**
 * The keys with which an assessor chooses on a scale. A level's own letter or digit comes before everything else; then
 * 1–6 count the levels from the lowest, unless the scale has digits for codes: "1" must not be the level "0" there. A
 * longer code has its first letter where no other begins with it. "0", "n" and "-", as far as no level has them, are
 * "niet waargenomen"; Backspace and Delete take the choice away. Every level has a key of its own.
 */
export function levelKeys(scale: Scale): LevelKeys {
  const keys = new Map<string, KeyedChoice>();
  const codes = scale.map(({ code }) => code);
  const give = (key: string, choice: KeyedChoice): void => {
    if (!keys.has(key)) keys.set(key, choice);
  };
  const level = (code: string): KeyedChoice => ({ kind: 'level', code });

  for (const code of codes) if (code.length === 1) give(code.toLowerCase(), level(code));
  const hasDigits = codes.some((code) => /^\d$/.test(code));
  if (!hasDigits) codes.forEach((code, index) => give(String(index + 1), level(code)));
  for (const code of codes) {
    const first = initialOf(code);
    const isAlone = codes.every((other) => other === code || initialOf(other) !== first);
    if (code.length > 1 && isAlone && /^\p{L}$/u.test(first)) give(first, level(code));
  }
  for (const code of codes) {
    const digit = digits.find((key) => !keys.has(key));
    if (digit !== undefined && keysFor(keys, code).length === 0) give(digit, level(code));
  }
  const unseen: KeyedChoice = { kind: 'not-observed', code: notObservedCode(scale) };
  const free = ['0', 'n', '-', ...digits].filter((key) => !keys.has(key));
  const plain = free.filter((key) => ['0', 'n', '-'].includes(key));
  for (const key of plain.length > 0 ? plain : free.slice(0, 1)) give(key, unseen);
  give('backspace', blank);
  give('delete', blank);
  return keys;
}

/** More than there are levels. */
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** What a key that is pressed stands for, ignoring case; null = nothing of ours. */
export function choiceOfKey(keys: LevelKeys, key: string): KeyedChoice | null {
  return keys.get(key.toLowerCase()) ?? null;
}

/** The keys for a code (a level's, or that of "niet waargenomen"), the plainest first. */
export function keysFor(keys: LevelKeys, code: string): readonly string[] {
  return [...keys].flatMap(([key, choice]) => (choice.kind !== 'blank' && choice.code === code ? [key] : []));
}

function initialOf(code: string): string {
  return code.slice(0, 1).toLowerCase();
}
