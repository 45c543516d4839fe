import { editDistance } from '../edit-distance';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { ApprovalRemark } from './approval-diagnostic';

/**
 * What somebody should see before words are recorded as put right: how many of the words change, and a warning where they
 * are so different, or say "not" or another number, that it may be another requirement. An editorial change is a typing
 * error; whose words mean something else makes a new version. Source: domain.md, "published rules" 8.
 */
export function wordingRemark(before: string, after: string): Diagnostic<ApprovalRemark> {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  const data = { before, after, changed: wordsChanged(old, now), words: Math.max(old.length, now.length) };
  const letters = editDistance(before, after);
  const isFar =
    letters > fewLetters && (letters * 4 > Math.max(before.length, after.length) || data.changed * 3 > data.words);
  const otherMeaning = !sameWords(before, after, negations) || !sameWords(before, after, numbers);
  return isFar || otherMeaning
    ? { code: 'approval/words-differ', severity: 'warning', data }
    : { code: 'approval/words-changed', severity: 'info', data };
}

/** As many letters may be wrong in a text of a few words. */
const fewLetters = 4;

const negations = /(?<!\p{L})(?:niet|geen|nooit|zonder|not|no|never|without)(?!\p{L})/giu;
const numbers = /\d+(?:[.,]\d+)?/g;

function sameWords(one: string, other: string, pattern: RegExp): boolean {
  const found = (text: string): string => (text.toLowerCase().match(pattern) ?? []).join(' ');
  return found(one) === found(other);
}

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** How many words are added, taken away or replaced: the distance between texts in which each word is one letter. */
function wordsChanged(before: readonly string[], after: readonly string[]): number {
  const known = [...new Set([...before, ...after])];
  const spelled = (words: readonly string[]): string =>
    words.map((word) => String.fromCharCode(privateUse + known.indexOf(word))).join('');
  return editDistance(spelled(before), spelled(after));
}

/** Where letters begin that stand for nothing in Unicode; there are 6400. */
const privateUse = 0xe000;
