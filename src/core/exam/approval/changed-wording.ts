import { editDistance } from '../edit-distance';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { ApprovalRemark } from './approval-diagnostic';

/**
 * What somebody should see before words are recorded as put right: they are so different, or say "not" or another number,
 * that it may be another requirement. An editorial change is a typing error; whose words mean something else makes a new
 * version. Source: domain.md, "published rules" 8.
 * @returns null when it looks like a typing error.
 */
export function wordingRemark(before: string, after: string): Diagnostic<ApprovalRemark> | null {
  const distance = editDistance(before, after);
  const isFar = distance > Math.max(4, Math.max(before.length, after.length) / 4);
  const otherMeaning = !sameWords(before, after, negations) || !sameWords(before, after, numbers);
  if (!isFar && !otherMeaning) return null;
  return { code: 'approval/words-differ', severity: 'warning', data: { before, after, letters: distance } };
}

const negations = /(?<!\p{L})(?:niet|geen|nooit|zonder|not|no|never|without)(?!\p{L})/giu;
const numbers = /\d+(?:[.,]\d+)?/g;

function sameWords(one: string, other: string, pattern: RegExp): boolean {
  const found = (text: string): string => (text.toLowerCase().match(pattern) ?? []).join(' ');
  return found(one) === found(other);
}
