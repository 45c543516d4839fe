import type { DutchNouns } from '../../../core/checks/nouns/dutch';
import { each } from '../../../core/checks/nouns/dutch';
import type { SheetTexts } from '../../sheet-texts';

/** What the sheet with the exam plan says, in Dutch. */
export const planTexts = ({ unit, subUnit, examples }: DutchNouns): SheetTexts['plan'] => ({
  title: 'Examenplan',
  note: `Eén rij per examen. Vul de gele cellen in; een nieuw examen typ je onder de laatste rij. Welke ${subUnit.other} een examen beoordeelt, geef je aan op het blad Dekking.`,
  columns: {
    code: { header: 'Code', prompt: 'Korte, unieke code, bijvoorbeeld PVB1.' },
    name: { header: 'Naam' },
    form: { header: 'Vorm' },
    weight: {
      header: 'Weging (%)',
      prompt: `Eén getal (60) geldt voor ${each(unit)}; of per ${unit.one}: ${examples[0]}: 60; ${examples[1]}: 40. Overal leeg = gelijke weging.`,
    },
    cutScore: { header: 'Cesuur (%)', prompt: 'Percentage dat nodig is voor een voldoende: 1 tot en met 99.' },
    cutScoreReason: { header: 'Motivering cesuur', prompt: 'Waarom ligt de cesuur hier?' },
    assessors: { header: 'Aantal beoordelaars', prompt: 'Leeg = het minimum van het blad Instellingen.' },
    requires: {
      header: `Verplichte ${unit.other}`,
      prompt: `Codes van ${unit.other} die dit examen moet beoordelen, met komma’s ertussen. Leeg = die van de kruisjes.`,
    },
    essential: {
      header: `Essentiële ${subUnit.other}`,
      prompt: `Codes van ${subUnit.other} die altijd geëxamineerd moeten zijn, met komma’s ertussen.`,
    },
    scale: {
      header: 'Schaal',
      prompt: 'Leeg = de schaal van het blad Instellingen. Anders zo: O = onvoldoende (0); V = voldoende (1, voldoet)',
    },
    instructions: { header: 'Instructies en voorwaarden' },
    status: { header: 'Status' },
    version: { header: 'Versie' },
    builtBy: { header: 'Constructeur' },
    approvedBy: { header: 'Vastgesteld door' },
    approvedOn: { header: 'Vastgesteld op' },
    link: { header: 'Formulier' },
  },
  linkTip: 'Naar het beoordelingsformulier',
});

/** What the sheet with the settings says, in Dutch. */
export const settingsTexts = ({ unit, subUnit }: DutchNouns): SheetTexts['settings'] => ({
  title: 'Instellingen',
  note: 'Wat scholen verschillend regelen. De standaardwaarden staan er al; pas de gele cellen alleen aan als je school anders werkt.',
  columns: { name: { header: 'Instelling' }, value: { header: 'Waarde' }, explanation: { header: 'Uitleg' } },
  names: {
    scale: 'Beoordelingsschaal',
    minimumShare: `Minimaal geëxamineerd deel per ${unit.one} (%)`,
    minimumAssessors: 'Minimaal aantal beoordelaars',
    motivationFor: 'Motivering verplicht bij',
    goodFrom: 'Goed vanaf (%)',
    maxNonPassing: `Hoogstens niet voldaan per ${subUnit.one} (%)`,
    resultAs: 'Uitslag als',
    hideResultsUntilComplete: 'Punten pas tonen als alles is beoordeeld',
    knowledgeIntegrated: 'Vakkennis wordt in de praktijkexamens meegenomen',
    severities: 'Afwijkende ernst van controles',
  },
  explanations: {
    scale: 'Niveaus van laag naar hoog: code = naam (punten), met “voldoet” bij elk niveau dat genoeg is.',
    minimumShare: `100 = ${each(subUnit)}. Onder 100 moet méér dan dit deel van de ${subUnit.other} geëxamineerd zijn.`,
    minimumAssessors: 'Geldt voor examens waarbij het aantal in het examenplan leeg is.',
    motivationFor: 'Codes van niveaus die een motivering vragen, met komma’s ertussen.',
    goodFrom: 'Leeg = halverwege de cesuur en 100.',
    maxNonPassing: `Leeg = geen grens. Anders: zoveel procent van de rijen van een ${subUnit.one} mag onder de maat zijn.`,
    resultAs: 'Hoe de uitslag op het formulier staat.',
    hideResultsUntilComplete: 'Zo rekent niemand naar de cesuur toe.',
    knowledgeIntegrated: 'Bij ja vraagt de controle geen apart examen voor vakkennis en vaardigheden.',
    severities: 'Eén per regel: controle: error, warning of info; bijvoorbeeld plan/too-few-assessors: error',
  },
  resultAs: { words: 'woord', mark: 'cijfer', both: 'woord en cijfer' },
});
