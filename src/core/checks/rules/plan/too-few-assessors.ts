import { assessorsOf } from '../../../exam/scoring';
import { examLabel, planPlace } from '../../covering';
import type { Rule } from '../../rule';
import { practice } from '../../sources';
import { unclear, unmet } from '../../verdicts';

export const tooFewAssessors: Rule = {
  id: 'plan/too-few-assessors',
  severity: 'warning',
  source: practice('twee beoordelaars, een van school en een van het leerbedrijf; het minimum is een instelling'),
  texts: {
    nl: {
      title: 'Te weinig beoordelaars',
      why: 'Een tweede beoordelaar maakt de uitslag minder afhankelijk van één paar ogen.',
      fix: 'Plan meer beoordelaars in het examenplan, of pas het minimum in de instellingen aan.',
      unmet: ({ exam, assessors, minimum }) =>
        `Voor ${exam} staat het aantal beoordelaars op ${assessors}; het minimum is ${minimum}.`,
      unclear: {
        unreadable: ({ exam, found, minimum }) =>
          `Het aantal beoordelaars van ${exam} is "${found}"; of dat er minstens ${minimum} zijn, is niet te zien.`,
      },
    },
    en: {
      title: 'Too few assessors',
      why: 'A second assessor makes the outcome depend less on one pair of eyes.',
      fix: 'Plan more assessors in the exam plan, or change the minimum in the settings.',
      unmet: ({ exam, assessors, minimum }) =>
        `The number of assessors for ${exam} is ${assessors}; the minimum is ${minimum}.`,
      unclear: {
        unreadable: ({ exam, found, minimum }) =>
          `The number of assessors of ${exam} is "${found}"; whether that is at least ${minimum} cannot be seen.`,
      },
    },
  },
  examples: {
    unmet: { exam: 'PVB2', assessors: 1, minimum: 2 },
    unreadable: { exam: 'PVB2', found: 'een of twee', minimum: 2 },
  },
  judge: ({ exams, settings }) =>
    exams.flatMap((planned) => {
      const { id } = planned.exam;
      const minimum = settings.minimumAssessors;
      const place = planPlace(planned, 'assessors');
      const exam = examLabel(planned.exam);
      const found = planned.unreadable.assessors;
      if (found !== undefined) return [unclear('unreadable', id, place, { exam, found, minimum })];
      const assessors = assessorsOf(planned.exam, settings);
      return assessors < minimum ? [unmet(id, place, { exam, assessors, minimum })] : [];
    }),
};
