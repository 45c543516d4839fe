import type { Scale } from '../scale';
import { proposeDutch } from './nl/propose-dutch';
import { proposeEnglish } from './en/propose-english';
import type { LeftReason } from './left-reason';
import { textsByLevel } from './level-texts';
import { tellLanguage } from './tell-language';

export interface ProposalInput {
  readonly indicator: string;
  /** What the work process leads to. */
  readonly result: string | null;
  /** Letters or names. */
  readonly competencies: readonly string[];
  /** 2–6 levels, lowest first. */
  readonly scale: Scale;
}

export type Proposal =
  /** A text for every level, by its code. */
  | { readonly kind: 'proposed'; readonly descriptors: Readonly<Record<string, string>> }
  | { readonly kind: 'left'; readonly reason: LeftReason };

const longestIndicator = 300;
const shortestIndicator = 2;
const extraLength = 80;

/**
 * What each level looks like on a row, made from the indicator by fixed templates in the indicator's own language. A
 * sentence that cannot be turned without a risk for its grammar is left, with the reason.
 */
export function proposeDescriptors({ indicator, result, competencies, scale }: ProposalInput): Proposal {
  const text = indicator.replace(/\s+/gu, ' ').trim();
  const sentence = text.replace(/[\s.;,]+$/u, '');
  const stop = text.endsWith('.') ? '.' : '';
  const refused = reasonToLeave(sentence);
  if (refused !== null) return { kind: 'left', reason: refused };
  const row = { indicator: sentence, result, competencies };
  const language = tellLanguage(sentence);
  if (language === null) return { kind: 'left', reason: 'language' };
  const texts = language === 'nl' ? proposeDutch(row) : proposeEnglish(row);
  if (typeof texts === 'string') return { kind: 'left', reason: texts };
  const byLevel = textsByLevel(scale, texts);
  if (byLevel === null) return { kind: 'left', reason: 'scale' };
  const descriptors = Object.fromEntries(Object.entries(byLevel).map(([code, each]) => [code, each + stop]));
  const all = Object.values(descriptors);
  if (all.some((each) => each.length > 2 * sentence.length + extraLength)) return { kind: 'left', reason: 'too-long' };
  return new Set(all).size === all.length ? { kind: 'proposed', descriptors } : { kind: 'left', reason: 'scale' };
}

function reasonToLeave(sentence: string): LeftReason | null {
  if (sentence.split(' ').length < shortestIndicator) return 'too-short';
  if (sentence.length > longestIndicator) return 'too-long';
  if (/[.!?;]\s+["'‘“(]?\p{Lu}/u.test(sentence) || /[;?!]/u.test(sentence)) return 'several-sentences';
  return /[[\]{}|<>=\\]|^\P{L}|\u0000/u.test(sentence) || !balanced(sentence) ? 'not-a-sentence' : null;
}

function balanced(sentence: string): boolean {
  return sentence.split('(').length === sentence.split(')').length;
}
