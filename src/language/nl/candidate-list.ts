import type { CandidateListTexts } from '../candidate-list-texts';

const candidates = (count: number): string => `${count} ${count === 1 ? 'kandidaat' : 'kandidaten'}`;

/** Wat er over een kandidatenlijst voor het blad Kandidaten wordt gezegd. */
export const candidateListTexts: CandidateListTexts = {
  fields: {
    number: 'het nummer',
    name: 'de naam',
    startDate: 'de startdatum',
    cohort: 'het cohort',
    crebo: 'het crebo',
    group: 'de groep',
  },
  difference: (number, field, there, listed) =>
    `Kandidaat ${number}: ${field} is op het blad “${there}”, in de lijst “${listed}”.`,
  nothingWritten: (list) => `${list}: maak lijst en blad gelijk en probeer het opnieuw. Er is niets geschreven.`,
  done: (file, { added, completed, same }) =>
    `${file}: ${candidates(added)} toegevoegd, ${candidates(completed)} aangevuld, ${candidates(same)} ongewijzigd.`,
};
