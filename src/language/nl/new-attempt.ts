import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { NewAttemptTexts } from '../new-attempt-texts';

const whose = ({ exam, candidate }: DiagnosticData): string => `${String(exam)}, kandidaat ${String(candidate)}`;

/** Wat herkansing, herbeoordeling en vrijstelling bij het uitdelen zeggen. */
export const newAttemptTexts: NewAttemptTexts = {
  diagnostics: {
    'new-attempt/unknown-candidate': ({ candidate }) =>
      `Kandidaat ${candidate} staat niet in deze werkmap. Er is niets geschreven.`,
    'new-attempt/unknown-exam': ({ exam }) => `Examen ${exam} staat niet in het examenplan. Er is niets geschreven.`,
    'new-attempt/no-attempt': (data) =>
      `${whose(data)}: er is nog geen kans afgenomen of ingezameld. Er is niets geschreven.`,
    'new-attempt/incomplete': (data) =>
      `${whose(data)}: de laatste kans is nog niet volledig beoordeeld. Zamel eerst alle formulieren in. Er is niets geschreven.`,
    'new-attempt/nothing-failed': (data) => `${whose(data)}: er is niets onvoldoende. Er is niets geschreven.`,
    'new-attempt/none-left': (data) =>
      `${whose(data)}: alle kansen zijn gebruikt (zie Instellingen). Er is niets geschreven.`,
    'new-attempt/nothing-to-remark': (data) =>
      `${whose(data)}: de eerste beoordeling is nog niet volledig. Er is niets geschreven.`,
    'new-attempt/remarked': (data) => `${whose(data)}: deze kans is al herbeoordeeld. Er is niets geschreven.`,
  },
  attemptInFile: 'kans',
  remarkInFile: 'herbeoordeling',
  exempt: (exam, candidate) => `${exam}, kandidaat ${candidate}: vrijstelling voor het hele examen, geen formulier.`,
};
