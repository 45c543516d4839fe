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
