import type { DutchNouns } from '../../../core/checks/nouns/dutch';
import { each } from '../../../core/checks/nouns/dutch';
import type { SheetTexts } from '../../sheet-texts';
import { decimalMark } from '../counting';

/** What the sheet with the settings says, in Dutch. */
export const settingsTexts = ({ unit, subUnit, row }: DutchNouns): SheetTexts['settings'] => ({
  title: 'Instellingen',
  note: 'Wat scholen verschillend regelen. De standaardwaarden staan er al; pas de gele cellen alleen aan als je school anders werkt.',
  columns: {
    name: { header: 'Instelling' },
    value: { header: 'Waarde' },
    deviation: { header: 'Afwijking' },
    explanation: { header: 'Uitleg' },
  },
  deviates: (usual) => `afwijkend van standaard (${usual})`,
  deviating: 'Instellingen die afwijken van de standaard',
  deviation: (name, value, usual) => `${name}: ${value} (standaard: ${usual})`,
  severityOf: (rule) => `Ernst van ${rule}`,
  empty: 'leeg',
  decimalMark,
  names: {
    scale: 'Beoordelingsschaal',
    minimumShare: `Minimaal geëxamineerd deel per ${unit.one} (%)`,
    minimumAssessors: 'Minimaal aantal beoordelaars',
    ratingMode: 'Hoe beoordelaars beoordelen',
    scoring: 'Niveau geven',
    motivationFor: 'Motivering verplicht bij',
    motivationPer: 'Motivering vragen',
    goodFrom: 'Goed vanaf (%)',
    maxNonPassing: `Hoogstens niet voldaan per ${subUnit.one} (%)`,
    resultAs: 'Uitslag als',
    hideResultsUntilComplete: 'Punten pas tonen als alles is beoordeeld',
    knowledgeIntegrated: 'Vakkennis wordt in de praktijkexamens meegenomen',
    maximumAttempts: 'Hoogste aantal kansen per examen',
    countingAttempt: 'Welke kans telt',
    resitUnit: 'Bij een herkansing opnieuw',
    absentUsesAttempt: 'Niet verschijnen kost een kans',
    minimumKappa: 'Beoordelaars: laagste gewogen kappa',
    minimumAgreement: 'Beoordelaars: laagste overeenstemming (%)',
    retentionMonths: 'Bewaartermijn van kandidaatgegevens (maanden)',
    severities: 'Afwijkende ernst van controles',
  },
  explanations: {
    scale: 'Niveaus van laag naar hoog: code = naam (punten), met “voldoet” bij elk niveau dat genoeg is.',
    minimumShare: `100 = ${each(subUnit)}. Onder 100 moet méér dan dit deel van de ${subUnit.other} geëxamineerd zijn.`,
    minimumAssessors: 'Geldt voor examens waarbij het aantal in het examenplan leeg is.',
    ratingMode:
      'Samen = één oordeel voor alle beoordelaars. In één werkmap = ieder een eigen kolom. Ieder een werkmap = niemand ziet het oordeel van een ander voordat de werkmappen bij elkaar komen.',
    scoring: `Per ${row.one}, of één niveau per ${subUnit.one} met de ${row.other} als bewijs.`,
    motivationFor: 'Codes van niveaus die een motivering vragen, met komma’s ertussen.',
    motivationPer: `Bij elke rij apart, of één keer voor alle rijen van een ${subUnit.one}.`,
    goodFrom: 'Leeg = halverwege de cesuur en 100.',
    maxNonPassing: `Leeg = geen grens. Anders: zoveel procent van de rijen van een ${subUnit.one} mag onder de maat zijn.`,
    resultAs: 'Hoe de uitslag op het formulier staat.',
    hideResultsUntilComplete: 'Zo rekent niemand naar de cesuur toe.',
    knowledgeIntegrated: 'Bij ja vraagt de controle geen apart examen voor vakkennis en vaardigheden.',
    maximumAttempts: 'Leeg = geen maximum. Een herbeoordeling is geen nieuwe kans.',
    countingAttempt: 'Hoogste = een herkansing kan de uitslag niet slechter maken. Laatste = de laatste uitslag telt.',
    resitUnit: `Het hele examen, of alleen elke ${unit.one} of ${subUnit.one} met een onvoldoende; de rest wordt overgenomen.`,
    absentUsesAttempt: 'Bij nee telt een kans waarvoor de kandidaat niet verscheen, niet mee voor het hoogste aantal.',
    minimumKappa:
      'Van 0 tot 1. De controle meldt een examen pas als de kappa én de overeenstemming te laag zijn, bij minstens 10 kandidaten en ieder een werkmap.',
    minimumAgreement: 'In hoeveel procent van de gevallen twee beoordelaars hetzelfde niveau moeten geven.',
    retentionMonths:
      'Geteld vanaf de diplomadatum of vertrekdatum op het blad Diploma-eisen; langer zolang een beroep loopt.',
    severities:
      'Eén per regel: de controle, een dubbele punt en fout, let op of ter info; bijvoorbeeld plan/too-few-assessors: fout',
  },
  choices: {
    ratingMode: { joint: 'samen', shared: 'in één werkmap', separate: 'ieder een werkmap' },
    scoring: { criteria: `per ${row.one}`, holistic: `per ${subUnit.one}` },
    motivationPer: { row: 'per rij', 'work-process': `per ${subUnit.one}` },
    resultAs: { words: 'woord', mark: 'cijfer', both: 'woord en cijfer' },
    countingAttempt: { highest: 'hoogste', last: 'laatste' },
    resitUnit: { exam: 'het hele examen', 'core-task': `per ${unit.one}`, 'work-process': `per ${subUnit.one}` },
  },
});
