import { isCutScore } from '../../../exam/cut-score';
import { examLabel, planPlace } from '../../covering';
import type { Rule } from '../../rule';
import { practice } from '../../sources';
import { unclear, unmet } from '../../verdicts';

export const cutScoreMissing: Rule = {
  id: 'plan/cut-score-missing',
  severity: 'error',
  source: practice('elk instrument heeft een cesuur'),
  texts: {
    nl: {
      title: 'Cesuur ontbreekt',
      why: 'Zonder cesuur van 1 tot en met 99 % is er geen grens tussen onvoldoende en voldoende, en dus geen uitslag en geen cijfer.',
      fix: 'Vul in het examenplan bij dit examen een cesuur in als getal van 1 tot en met 99, zonder procentteken.',
      unmet: ({ exam, found }) =>
        found === null
          ? `${exam} heeft geen cesuur.`
          : `De cesuur van ${exam} is ${found}, geen getal van 1 tot en met 99.`,
      unclear: {
        unreadable: ({ exam, found }) =>
          `De cesuur van ${exam} is "${found}"; daar staat een getal in, maar niet zo dat het zeker is wat bedoeld wordt.`,
      },
    },
    en: {
      title: 'Cut score missing',
      why: 'Without a cut score of 1 to 99 % there is no line between fail and pass, and so no outcome and no mark.',
      fix: 'Fill in a cut score for this exam in the exam plan, as a number from 1 to 99 without a percent sign.',
      unmet: ({ exam, found }) =>
        found === null
          ? `${exam} has no cut score.`
          : `The cut score of ${exam} is ${found}, not a number from 1 to 99.`,
      unclear: {
        unreadable: ({ exam, found }) =>
          `The cut score of ${exam} is "${found}"; there is a number in it, but not so that it is certain what is meant.`,
      },
    },
  },
  examples: {
    unmet: { exam: 'KEX', found: null },
    unreadable: { exam: 'KEX', found: '55 of 60' },
  },
  judge: ({ exams }) =>
    exams.flatMap((planned) => {
      const { id, cutScore } = planned.exam;
      const text = planned.unreadable.cutScore;
      const place = planPlace(planned, 'cutScore');
      const exam = examLabel(planned.exam);
      if (text === undefined) return isCutScore(cutScore) ? [] : [unmet(id, place, { exam, found: cutScore })];
      return /\d/.test(text)
        ? [unclear('unreadable', id, place, { exam, found: text })]
        : [unmet(id, place, { exam, found: `"${text}"` })];
    }),
};
