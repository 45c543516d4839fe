import type { DiplomaSheetTexts } from '../diploma-sheet-texts';

const few = (numbers: unknown): string => {
  const all = Array.isArray(numbers) ? numbers.map(String) : [];
  return all.length > 3 ? `${all.length} kandidaten` : `kandidaat ${all.join(', ')}`;
};

/** Het blad Diploma-eisen. */
export const diplomaSheetTexts: DiplomaSheetTexts = {
  sheetName: 'Diploma-eisen',
  title: 'Diploma-eisen',
  note: 'Gele cellen zijn in te vullen; vrijstellingen staan op Vrijstellingen, het eerdere resultaat hier. Naam, begindatum en kerntaken volgen bij verzamelen of bijwerken. Het besluit is aan de examencommissie.',
  coreTasksOn: (date) =>
    `Kerntaken staan er zoals ze waren op ${date.split('-').map(Number).reverse().join('-')}: verander je daarna iets in Register of Beoordelingen, werk dit blad dan bij.`,
  level: 'Niveau',
  words: 'Woord als resultaat',
  marks: 'telt als cijfer',
  columns: {
    number: 'Nummer',
    name: 'Naam',
    startDate: 'Begindatum',
    ruleSet: 'Welke eisen gelden',
    exempt: 'Vrijstelling voor',
    placement: 'Bpv',
    citizenship: 'Loopbaan en burgerschap',
    dutch: 'Nederlands',
    arithmetic: 'Rekenen',
    english: 'Engels',
    diplomaOn: 'Diplomadatum',
    leftOn: 'Vertrokken op',
    appealUntil: 'Beroep loopt tot en met',
    outcome: 'Uitkomst',
    missing: 'Wat er nog ontbreekt',
    stated: 'Volgens Kandidaten',
    remarks: 'Opmerkingen',
  },
  electiveWord: 'Keuzedeel',
  elective: (number) => `Keuzedeel ${number}`,
  electiveResult: (number) => `Resultaat ${number}`,
  electiveExtra: (number) => `Buiten verplichting ${number}`,
  exempt: 'vrijstelling',
  exemptWords: ['vrijstelling', 'vrijgesteld', 'vrij', 'vr'],
  standings: { failed: 'onvoldoende', unrated: 'onvolledig', 'not-examined': 'geen examen' },
  notAdopted: (outcome) => `${outcome}, niet vastgesteld`,
  changedSince: (outcome) => `${outcome}, gewijzigd na vaststelling`,
  placement: { yes: 'positief', no: 'negatief' },
  citizenship: { yes: 'voldaan', no: 'niet voldaan' },
  extra: { yes: 'ja', no: 'nee' },
  resultWords: {
    'very-poor': 'zeer slecht',
    poor: 'slecht',
    'well-below-sufficient': 'ruim onvoldoende',
    insufficient: 'onvoldoende',
    sufficient: 'voldoende',
    'more-than-sufficient': 'ruim voldoende',
    good: 'goed',
    'very-good': 'zeer goed',
    excellent: 'uitmuntend',
  },
  markPrompt:
    'Een cijfer van 1 tot en met 10, onafgerond (6,4), of een woord: voldoende. Bij vrijstelling: het eerder behaalde resultaat.',
  electiveMarkPrompt:
    'Een cijfer van 1 tot en met 10, onafgerond (6,4), of een woord. Het gemiddelde telt onafgerond; als resultaat telt het hele cijfer (3,9 is een 4). Bij vrijstelling: het eerder behaalde resultaat.',
  electivePrompt: 'Naam of code, bijvoorbeeld K0023.',
  extraPrompt: 'Kies ja als dit keuzedeel niet meetelt voor de keuzedeelverplichting. Leeg = het telt mee.',
  datePrompt: {
    diplomaOn: 'De datum op het diploma. Vanaf hier telt de bewaartermijn.',
    leftOn: 'Alleen bij vertrek zonder diploma. Vanaf hier telt dan de bewaartermijn.',
    appealUntil: 'Zolang bezwaar of beroep loopt, blijven de gegevens bewaard. Vul de laatste dag in.',
  },
  choose: 'Kies uit de lijst, of laat de cel leeg.',
  diagnostics: {
    'diploma/mark-unread': ({ column, found }) =>
      `${column}: "${found}" is geen cijfer van 1 tot en met 10 en geen woord uit de rij bovenaan. Vul een cijfer of woord in.`,
    'diploma/mark-is-text': ({ column, found }) =>
      `${column}: "${found}" staat er als tekst, niet als getal. Typ het cijfer opnieuw in deze cel.`,
    'diploma/exemption-elsewhere': ({ column, found }) =>
      `${column}: "${found}" telt hier niet. Schrijf een vrijstelling op het blad Vrijstellingen, met datum en grond; vul hier het eerder behaalde resultaat in, of laat de cel leeg.`,
    'diploma/date-unread': ({ column, found }) =>
      `${column}: "${found}" is geen datum. Vul een datum in, bijvoorbeeld 31-12-2026.`,
    'diploma/choice-unread': ({ column, found, yes, no }) =>
      `${column}: "${found}" is niet te lezen. Kies ${yes} of ${no}.`,
    'diploma/level-unread': ({ found }) => `Niveau "${found}" is geen getal. Vul 1, 2, 3 of 4 in.`,
    'diploma/candidate-missing': () => 'In deze rij ontbreekt het nummer van de kandidaat; wat hier staat, telt niet.',
    'diploma/candidate-unknown': ({ number }) =>
      `Kandidaat ${number} staat niet in de kandidatenlijst; wat hier staat, telt niet. Verbeter het nummer, of zet de kandidaat op het blad Kandidaten.`,
    'diploma/candidate-twice': ({ number, cell }) =>
      `Kandidaat ${number} staat hier twee keer; alleen de rij van ${cell} telt. Haal deze rij weg.`,
    'diploma/typed-over': ({ column, found }) =>
      `${column}: over wat de werkmap zelf schrijft, is "${found}" getypt; dat telt niet mee en klopt misschien niet met de uitkomst. Bij bijwerken gaat het naar Opmerkingen.`,
    'diploma/outdated': ({ numbers }) =>
      `Het blad loopt achter bij ${few(numbers)}: naam, begindatum of uitslag is intussen anders, de kandidaat is nieuw, of het blad is van een eerdere versie van Dekkend. Werk het bij met results -o, of op het scherm Kandidaten.`,
  },
  written: (file) => `Het blad Diploma-eisen staat in ${file}.`,
};
