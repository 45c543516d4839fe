import { examLabel, planPlace } from '../../covering';
import type { NameMatch } from '../../person-names';
import { compareNames, namesIn } from '../../person-names';
import type { Rule } from '../../rule';
import { practice } from '../../sources';
import { unclear, unmet } from '../../verdicts';

export const constructorIsApprover: Rule = {
  id: 'plan/constructor-is-approver',
  severity: 'warning',
  source: practice('wie een instrument maakt, stelt het niet zelf vast'),
  texts: {
    nl: {
      title: 'Maker stelt zelf vast',
      why: 'Vaststellen is een tweede blik van de commissie; wie het instrument maakte, kan die niet geven.',
      fix: 'Laat iemand anders uit de commissie het instrument vaststellen, of aanvaard de bevinding met een reden.',
      unmet: ({ exam, approver }) => `${approver} heeft ${exam} gemaakt en ook vastgesteld.`,
      unclear: {
        'perhaps-the-same': ({ exam, builder, approver }) =>
          `${exam} is gemaakt door ${builder} en vastgesteld door ${approver}; zijn dat twee mensen?`,
      },
    },
    en: {
      title: 'Constructor approves',
      why: 'Approval is a second look by the committee; who made the instrument cannot give it.',
      fix: 'Let somebody else of the committee approve the instrument, or accept the finding with a reason.',
      unmet: ({ exam, approver }) => `${approver} both made and approved ${exam}.`,
      unclear: {
        'perhaps-the-same': ({ exam, builder, approver }) =>
          `${exam} was made by ${builder} and approved by ${approver}; are they two people?`,
      },
    },
  },
  examples: {
    unmet: { exam: 'PVB2', builder: 'S. Wielinga', approver: 'S. Wielinga' },
    'perhaps-the-same': { exam: 'PVB2', builder: 'S. Wielinga', approver: 'Sanne Wielinga' },
  },
  judge: ({ exams }) =>
    exams.flatMap((planned) => {
      const { id, builtBy, approvedBy } = planned.exam;
      const place = planPlace(planned, 'approvedBy');
      const exam = examLabel(planned.exam);
      const pairs = namesIn(builtBy ?? '').flatMap((builder) =>
        namesIn(approvedBy ?? '').map((approver) => ({ exam, builder, approver })),
      );
      const pairThatIs = (match: NameMatch) =>
        pairs.find(({ builder, approver }) => compareNames(builder, approver) === match);
      const [same, perhaps] = [pairThatIs('same'), pairThatIs('perhaps')];
      if (same !== undefined) return [unmet(id, place, same)];
      return perhaps === undefined ? [] : [unclear('perhaps-the-same', id, place, perhaps)];
    }),
};
