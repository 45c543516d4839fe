import { examLabel, planPlace } from '../../covering';
import type { Rule } from '../../rule';
import { saysNothing } from '../../says-nothing';
import { practice } from '../../sources';
import { unclear, unmet } from '../../verdicts';

export const cutScoreUnjustified: Rule = {
  id: 'plan/cut-score-unjustified',
  severity: 'warning',
  source: practice('een cesuur wordt onderbouwd'),
  texts: {
    nl: {
      title: 'Cesuur niet onderbouwd',
      why: 'De commissie moet kunnen uitleggen waarom deze grens een beginnend beroepsbeoefenaar onderscheidt van wie het nog niet is.',
      fix: 'Schrijf in het examenplan bij dit examen waarom de cesuur daar ligt.',
      unmet: ({ exam }) => `De cesuur van ${exam} heeft geen onderbouwing.`,
      unclear: {
        'says-nothing': ({ exam, found }) => `De onderbouwing van de cesuur van ${exam} is "${found}"; is dat er een?`,
      },
    },
    en: {
      title: 'Cut score not justified',
      why: 'The committee must be able to explain why this line tells a beginning professional from somebody who is not one yet.',
      fix: 'Write down in the exam plan why the cut score of this exam lies there.',
      unmet: ({ exam }) => `The cut score of ${exam} has no justification.`,
      unclear: {
        'says-nothing': ({ exam, found }) => `The justification of the cut score of ${exam} is "${found}"; is it one?`,
      },
    },
  },
  examples: {
    unmet: { exam: 'PVB2' },
    'says-nothing': { exam: 'PVB2', found: 'volgt nog' },
  },
  judge: ({ exams }) =>
    exams.flatMap((planned) => {
      const { id, cutScore, cutScoreReason } = planned.exam;
      if (cutScore === null && planned.unreadable.cutScore === undefined) return [];
      const place = planPlace(planned, 'cutScoreReason');
      const exam = examLabel(planned.exam);
      const reason = cutScoreReason?.trim() ?? '';
      if (reason === '') return [unmet(id, place, { exam })];
      return saysNothing(reason) ? [unclear('says-nothing', id, place, { exam, found: reason })] : [];
    }),
};
