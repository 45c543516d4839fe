import { formKey } from '../../form-key';
import type { Rule } from '../../rule';
import { saysNothing } from '../../says-nothing';
import { standard2012 } from '../../sources';
import { unclear, unmet } from '../../verdicts';

export const instructionsMissing: Rule = {
  id: 'form/instructions-missing',
  severity: 'warning',
  source: standard2012('1.5'),
  texts: {
    nl: {
      title: 'Voorwaarden en instructies ontbreken',
      why: 'Kandidaat en beoordelaar moeten vooraf weten hoe lang het duurt, wat mag en wat er van hen verwacht wordt.',
      fix: 'Vul de voorwaarden en instructies in: duur, hulpmiddelen, wat de kandidaat en de beoordelaars doen.',
      unmet: ({ sheet }) => `${sheet} heeft geen voorwaarden en instructies.`,
      unclear: {
        'says-nothing': ({ sheet, found }) => `Bij de instructies in ${sheet} staat "${found}"; is dat genoeg?`,
      },
    },
    en: {
      title: 'Conditions and instructions missing',
      why: 'Candidate and assessor must know beforehand how long it takes, what is allowed and what is expected of them.',
      fix: 'Fill in the conditions and instructions: duration, aids, what candidate and assessors do.',
      unmet: ({ sheet }) => `${sheet} has no conditions and instructions.`,
      unclear: {
        'says-nothing': ({ sheet, found }) => `The instructions in ${sheet} are "${found}"; is that enough?`,
      },
    },
  },
  examples: {
    unmet: { sheet: 'Beoordeling PVB2' },
    'says-nothing': { sheet: 'Beoordeling PVB2', found: 'n.v.t.' },
  },
  judge: ({ forms }) =>
    forms.flatMap((form) => {
      const { sheet, instructions, instructionsPlace, title } = form;
      const subject = formKey(form);
      const text = instructions?.trim() ?? '';
      const place = instructionsPlace ?? title;
      if (text === '') return [unmet(subject, place, { sheet })];
      return saysNothing(text) ? [unclear('says-nothing', subject, place, { sheet, found: text })] : [];
    }),
};
