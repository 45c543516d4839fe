import type { RubricTexts } from '../rubric-texts';
import { counted } from './counting';

const rowsOf = (count: number): string => counted(count, { one: 'row', other: 'rows' });

/** What filling rubric rows says. */
export const rubricTexts: RubricTexts = {
  reasons: {
    'not-a-sentence': 'it is no sentence with the verb in front',
    language: 'its language cannot be told',
    'several-sentences': 'there are several sentences in one row',
    'several-verbs': 'there are several actions in one sentence',
    'already-negative': 'the sentence denies something already',
    'not-behaviour': 'the sentence names no behaviour that can be seen',
    'word-order': 'the sentence cannot be turned without a mistake in grammar',
    scale: 'the scale cannot be applied to it',
    'too-short': 'the sentence is too short',
    'too-long': 'the sentence or the proposal gets too long',
  },
  left: (exam, text, reason) => `${exam}: nothing proposed for “${text}”: ${reason}. Write its levels yourself.`,
  filled: (file, filling, rows, left) => {
    const what = { propose: 'got a proposal', accept: 'taken over', drop: 'without a proposal now' }[filling];
    return `${file}: ${rowsOf(rows)} ${what}${left === 0 ? '' : `, ${rowsOf(left)} left empty`}.`;
  },
};
