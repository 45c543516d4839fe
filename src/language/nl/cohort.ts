import type { CohortTexts } from '../cohort-texts';
import { counted } from './counting';

/** Wat er gezegd wordt van een nieuw cohort dat begint met het plan van vorig jaar. */
export const cohortTexts: CohortTexts = {
  alongTitle: 'Dit gaat mee',
  staysTitle: 'Dit blijft in de werkmap van vorig jaar',
  along: ({ exams, rows, bankRows, corrections, accepted, approved, back }) => [
    `Het dossier, de dekkingsmatrix, de instellingen en ${counted(exams, { one: 'examen', other: 'examens' })} met gewichten en cesuren`,
    `De formulieren opnieuw gemaakt, met ${counted(rows, { one: 'rij', other: 'rijen' })} zoals de commissie ze heeft vastgelegd`,
    ...(bankRows === 0 ? [] : [`De rubriekenbank: ${counted(bankRows, { one: 'rij', other: 'rijen' })}`]),
    ...(corrections === 0
      ? []
      : [`${counted(corrections, { one: 'correctie', other: 'correcties' })} van het dossier`]),
    ...(accepted === 0
      ? []
      : [
          `${counted(accepted, { one: 'geaccepteerde bevinding', other: 'geaccepteerde bevindingen' })} over plan en formulieren`,
        ]),
    ...(approved.length === 0 ? [] : [`Vastgesteld blijft, want er is niets aan veranderd: ${approved.join(', ')}`]),
    ...(back.length === 0
      ? []
      : [`Concept, en opnieuw vast te stellen, want de inhoud is niet (meer) wat is vastgesteld: ${back.join(', ')}`]),
  ],
  stays: ({ candidates, results, ownSheets }) => [
    `Alles over kandidaten: ${counted(candidates, { one: 'kandidaat', other: 'kandidaten' })}, ${counted(results, { one: 'formulier', other: 'formulieren' })}, register, vrijstellingen en diploma-eisen`,
    'Notities naast formulieren en in de matrix, en formulieren van eerdere versies',
    ...(ownSheets.length === 0 ? [] : [`Eigen bladen: ${ownSheets.join(', ')}`]),
  ],
  made: (file, cohort) => `${file}: cohort ${cohort} begint met het plan van vorig jaar.`,
  diagnostics: {
    'cohort/no-plan': () =>
      'In deze werkmap staan nog geen examens om mee te beginnen. Kies de werkmap met het examenplan van vorig jaar.',
    'cohort/no-name': () => 'Vul in hoe het nieuwe cohort heet, bijvoorbeeld 2027.',
  },
};
