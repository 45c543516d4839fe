import type { RulesPageTexts } from '../rules-page-texts';

export const rulesPageTexts: RulesPageTexts = {
  title: 'What Dekkend checks',
  intro: [
    'Every rule with what it means, where it comes from, what to do and how a finding reads. The examples come from a made-up dossier. Who works from another kind of document reads that document’s words in the findings.',
    'The severity is the default; on the sheet _Instellingen_ (settings) a committee can choose another. A finding “look at this” means that the rule cannot see it and a person must look. No rule switches another off.',
    'This page is made from the rules themselves (`npm run make:rules-pages`); do not change it by hand. `dekkend rules --json` gives the same as data.',
  ],
  columns: ['rule', 'about', 'severity'],
  areas: {
    coverage: 'Coverage',
    plan: 'Exam plan and instrument',
    form: 'Assessment form',
    rating: 'Ratings',
    result: 'Results',
    dossier: 'Dossier',
  },
  severity: { error: 'error', warning: 'warning', info: 'info' },
  standing: 'Severity',
  why: 'Why',
  fix: 'What to do',
  source: 'Source',
  example: 'Example',
  unclear: 'Look at this',
};
