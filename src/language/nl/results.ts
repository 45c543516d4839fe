import type { ResultsTexts } from '../results-texts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

/** Wat er te zeggen is van de bladen Register en Vrijstellingen. */
export const resultsTexts: ResultsTexts = {
  'results/date-unreadable': ({ found }) => `“${found}” is geen datum en telt niet. Schrijf de datum als 1-9-2026.`,
  'results/status-unknown': ({ found, known }) => `“${found}” is geen verloop en telt niet. Kies uit: ${list(known)}.`,
  'results/kind-unknown': ({ found, known }) =>
    `“${found}” is geen soort kans; deze rij telt niet. Kies uit: ${list(known)}.`,
  'results/attempt-unreadable': ({ found }) =>
    `“${found}” is geen kans; deze rij telt niet. Vul een heel getal in, vanaf 1.`,
  'results/exam-unknown': ({ found, exams }) =>
    `${found === '' ? 'Hier ontbreekt het examen' : `Examen “${found}” staat niet in het examenplan`}; deze rij telt niet. Vul in: ${list(exams)}.`,
  'results/candidate-missing': () => 'Hier ontbreekt het nummer van de kandidaat; deze rij telt niet. Vul het in.',
  'results/candidate-unknown': ({ number }) =>
    `Kandidaat ${number} staat niet in de kandidatenlijst. Verbeter het nummer, of zet de kandidaat op het blad Kandidaten.`,
  'results/row-not-needed': ({ candidate, exam, attempt }) =>
    `Voor kandidaat ${candidate}, ${exam}, kans ${attempt} is er al een rij; deze telt niet. Vul de andere rij in en haal deze weg.`,
  'results/core-task-unknown': ({ found, known }) =>
    `${found === '' ? 'Hier ontbreekt waarvoor de vrijstelling is' : `“${found}” is geen kerntaak van dit dossier`}; deze vrijstelling telt niet. Vul in: ${list(known)}.`,
  'results/part-unknown': ({ found, coreTask }) =>
    `“${found}” is geen onderdeel van ${coreTask}; deze vrijstelling telt niet. Vul de code van een werkproces in, of laat de cel leeg voor de hele kerntaak.`,
  'results/exempt-in-part': ({ found, of }) =>
    `Vrijstelling voor “${found}” is een deel van ${of}; voor ${of} zelf blijft een resultaat nodig. Laat Onderdeel leeg als de vrijstelling voor heel ${of} geldt.`,
  'results/elective-unnamed': ({ elective }) =>
    `Bij ${elective} hoort in Onderdeel de naam of code, zoals op het blad Diploma-eisen; deze vrijstelling telt nog niet.`,
  'results/elective-elsewhere': ({ found, elective }) =>
    `“${found}” is geen kerntaak; deze vrijstelling telt niet. Vul hier ${elective} in, en “${found}” bij Onderdeel.`,
  'results/elective-unknown': ({ found, sheet }) =>
    `Deze kandidaat heeft op het blad ${sheet} geen keuzedeel “${found}”; deze vrijstelling telt niet. Vul het daar in, of verbeter de naam hier.`,
  'results/exemption-without-ground': () =>
    'De vrijstelling telt, maar datum of grond ontbreekt. Vul in wanneer en waarom de commissie haar gaf.',
};
