import type { ReportTexts } from '../report-texts';
import { candidates, counted, date, decimal, fixed, listed, results, rows, sentence } from './report-counting';
import { reportLabels } from './report-labels';
import { reportSummary } from './report-summary';

/** Het rapport van de examencommissie. */
export const reportTexts: ReportTexts = {
  ...reportLabels,
  ...reportSummary,
  title: 'Rapport van de examencommissie',
  skip: 'Direct naar de inhoud',
  contents: 'Inhoud',
  sheetName: 'Rapport',
  date,
  decimal,
  made: (on, by, version) => `Gemaakt op ${on}${by === null ? '' : ` door ${by}`} met Dekkend ${version}`,
  privacy: {
    named:
      'Dit rapport noemt namen van kandidaten of beoordelaars. Geef het alleen aan wie die namen nodig heeft, en bewaar het niet langer dan nodig.',
    numbered:
      'Kandidaten staan hier met hun nummer en beoordelaars met een letter. Lees toelichtingen na voordat je het rapport doorgeeft: een bijnaam of een verkeerd geschreven naam kan zijn blijven staan.',
  },
  corrections: (count) =>
    count === 0 ? 'zonder correcties' : `met ${counted(count, { one: 'correctie', other: 'correcties' })}`,
  unknown: 'niet bekend',
  none: {
    exams: 'Er staan geen examens in het examenplan.',
    findings: 'Er zijn geen open bevindingen.',
    accepted: 'Er is geen bevinding geaccepteerd.',
    deviations: 'Alle instellingen zijn zoals gebruikelijk.',
    results: 'Nog niemand heeft een examen afgelegd.',
    candidates: 'Er zijn nog geen kandidaten.',
    sittings: 'Er is nog geen afname.',
  },
  attention: 'let op',
  coverage: {
    outOf: (some, all) => `${some} van ${all}`,
    fromTo: (first, last) => (first === last ? first : `${first} tot en met ${last}`),
    rowsLegend: (from, to) =>
      to === 0 ? '– geen rij' : from === to ? counted(to, rows) : `${from} tot en met ${counted(to, rows)}`,
    legend: {
      full: 'alles op het formulier',
      part: 'deels op het formulier',
      covered: 'in het examen, niets op een formulier',
      none: 'niet in dit examen',
    },
    onlyKnowledge: 'alleen in een kennisexamen',
    knowledgeIntegrated: 'Kennis wordt volgens de instellingen in de praktijkexamens beoordeeld.',
    isCovered: 'gedekt',
    notCovered: 'in geen examen',
    notAssessed: 'op geen formulier',
    notAssessedHere: 'op geen rij van dit formulier',
  },
  plan: { withdrawn: 'ingetrokken', weightOf: (unit, weight) => `${unit}: ${decimal(weight, 2)}` },
  instruments: {
    noForm: 'geen formulier',
    form: (all, own, critical) =>
      [
        counted(all, rows),
        ...(critical === 0 ? [] : [`${critical} kritisch`]),
        ...(own === 0 ? [] : [`${own} van de school zelf`]),
      ].join(', '),
    notApproved: 'niet vastgesteld',
    changedSince: 'gewijzigd sinds de vaststelling',
    noHistory: 'Er is nog niets vastgelegd.',
  },
  results: {
    sittings: (count, { taken, absent, 'broken-off': brokenOff, invalid }) =>
      `${counted(count, candidates)}, ${counted(taken, { one: 'afname', other: 'afnames' })}${[
        ...(absent === 0 ? [] : [`, ${absent} keer niet verschenen`]),
        ...(brokenOff === 0 ? [] : [`, ${brokenOff} keer afgebroken`]),
        ...(invalid === 0 ? [] : [`, ${invalid} keer ongeldig verklaard`]),
      ].join('')}.`,
    further: (resits, remarks) =>
      sentence([
        ...(resits === 0 ? [] : [counted(resits, { one: 'herkansing', other: 'herkansingen' })]),
        ...(remarks === 0 ? [] : [counted(remarks, { one: 'herbeoordeling', other: 'herbeoordelingen' })]),
      ]),
    adoption: (adopted, provisional) => `${counted(adopted, results)} vastgesteld, ${provisional} voorlopig.`,
    marksOf: (unit) => `Cijfers voor ${unit}`,
    marksNote: (n, mean, incomplete, exempt) =>
      sentence([
        `${counted(n, candidates)} met een uitslag`,
        ...(mean === null ? [] : [`gemiddeld ${fixed(mean, 1)} (van onafgeronde cijfers)`]),
        ...(incomplete === 0 ? [] : [`${incomplete} nog zonder`]),
        ...(exempt === 0 ? [] : [`${exempt} met vrijstelling`]),
      ]),
    marksChart: (unit, counts) =>
      `Aantal kandidaten per cijfer voor ${unit}: ${counts
        .flatMap((count, index) => (count === 0 ? [] : [`${index + 1}: ${count}`]))
        .join(', ')}.`,
    outcomes: { O: 'onvoldoende', V: 'voldoende', G: 'goed' },
    levels: 'Niveaus per rij',
    levelsChart: (counts) => counts.map(([level, count]) => `${level}: ${count}`).join(', '),
    neverUsed: (levels) =>
      `${levels.length === 1 ? 'Het niveau' : 'De niveaus'} ${listed(levels)} ${levels.length === 1 ? 'is' : 'zijn'} nooit gegeven.`,
    remarks: { 'all-pass': 'iedereen voldoet', 'none-pass': 'niemand voldoet' },
    topics: 'Punten per onderwerp',
    agreement: 'Overeenstemming tussen beoordelaars',
    places: 'Per leerbedrijf of locatie',
    pairs: 'Per beoordelaarspaar',
    tooFew: 'te weinig kandidaten',
    unnamed: 'zonder naam',
    notOnForm: 'staat niet op het formulier',
    nobody: 'In de werkmap staat geen afname van dit examen.',
    total: 'Alle rijen samen',
  },
  candidates: {
    page: (number, name) => `Kandidaat ${number}${name === null ? '' : `, ${name}`}`,
    coreTasks: 'Uitslagen',
    attempts: 'Afnames',
    exemptions: 'Vrijstellingen',
    attempt: (exam, number, kind) => `${exam}, kans ${number} (${kind})`,
    kinds: { first: 'eerste kans', resit: 'herkansing', remark: 'herbeoordeling' },
    statuses: {
      taken: 'afgenomen',
      absent: 'niet verschenen',
      'broken-off': 'afgebroken',
      invalid: 'ongeldig verklaard',
    },
    states: { complete: 'volledig', incomplete: 'onvolledig', exempt: 'vrijstelling' },
    missing: {
      attempt: 'nog geen kans die telt',
      exam: 'zit in geen examen',
      weights: 'de wegingen zeggen niets',
    },
    provisional: 'voorlopig',
    adoptedOn: (on, by) => `vastgesteld op ${on}${by === '' ? '' : ` door ${by}`}`,
    judgedBy: (names) => `beoordeeld door ${listed(names)}`,
    noRows: 'Er is niets beoordeeld.',
    gave: (assessor, said) => (assessor === null ? `afgesproken ${said}` : `beoordelaar ${assessor}: ${said}`),
  },
  colophon:
    'Dit rapport zegt wat er in de werkmap staat op de dag waarop het is gemaakt. Wat ontbreekt, is genoemd en niet geraden. Besluiten neemt de examencommissie.',
  page: ['bladzijde ', ' van '],
  written: (file) => `Het rapport staat in ${file}.`,
};
