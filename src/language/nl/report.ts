import { countingIn } from '../counted';
import type { ReportTexts } from '../report-texts';

const { counted } = countingIn('nl');

const candidates = { one: 'kandidaat', other: 'kandidaten' };
const findings = { one: 'bevinding', other: 'bevindingen' };
const errors = { one: 'fout', other: 'fouten' };
const results = { one: 'uitslag', other: 'uitslagen' };
const rows = { one: 'rij', other: 'rijen' };

const listed = (value: unknown): string => {
  const names = Array.isArray(value) ? value.map(String) : [String(value)];
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
};
const several = (value: unknown): boolean => Array.isArray(value) && value.length > 1;
const decimal = (value: number, digits: number): string =>
  String(Number(value.toFixed(digits)))
    .replace('.', ',')
    .replace('-', '−');
const date = (iso: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return day === undefined ? iso : `${Number(day)}-${Number(month)}-${year}`;
};
const sentence = (parts: readonly string[]): string => (parts.length === 0 ? '' : `${parts.join(', ')}.`);

/** Het rapport van de examencommissie. */
export const reportTexts: ReportTexts = {
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
      'Kandidaten staan hier met hun nummer en beoordelaars met een letter. Lees toelichtingen na voordat u het rapport doorgeeft: een schuilnaam of verschreven naam kan zijn blijven staan.',
  },
  sections: {
    summary: 'In het kort',
    gaps: 'Wat ontbreekt',
    qualification: 'Kwalificatie',
    sources: 'Waar dit rapport op berust',
    plan: 'Examenplan',
    coverage: 'Dekking van het dossier',
    competencies: 'Dekking van de competenties',
    findings: 'Open bevindingen',
    accepted: 'Geaccepteerde bevindingen',
    instruments: 'Exameninstrumenten',
    history: 'Wat er met de instrumenten is gebeurd',
    deviations: 'Instellingen die afwijken',
    results: 'Resultaten per examen',
    candidates: 'Kandidaten',
  },
  notes: {
    coverage:
      'In elke cel: hoeveel onderdelen van het dossier op een formulier van dat examen staan, van hoeveel er zijn (3/12 = 3 van de 12). Ingetrokken examens tellen niet mee.',
    competencies:
      'In elke cel: het aantal rijen op het formulier van dat examen waarop de competentie wordt beoordeeld.',
    findings:
      'Een bevinding zegt wat niet klopt of wat iemand moet bekijken. Zij is geen oordeel over een kandidaat of instrument.',
    deviations: 'Wat de school anders heeft ingesteld dan gebruikelijk. Dat mag; het staat hier zodat het te zien is.',
    results:
      'Cijfers en woorden zijn die van de kans die telt. Van niveaus telt per kandidaat de eerste afname op een rij.',
    groups:
      'Van groepen met minder dan vijf kandidaten staan geen uitkomsten: die zeggen te weinig en zouden iemand herkenbaar maken.',
    candidates:
      'Of een kandidaat voldoet aan de ingevoerde eisen, volgt uit wat in de werkmap staat. Het besluit is aan de examencommissie.',
  },
  labels: {
    title: 'Titel',
    dossier: 'Dossier',
    crebo: 'Crebo',
    profile: 'Profiel',
    level: 'Niveau',
    validFrom: 'Geldig vanaf',
    validUntil: 'Einde opleiding',
    part: 'Onderdeel',
    sheets: 'Bladen',
    document: 'Document',
    exam: 'Examen',
    name: 'Naam',
    form: 'Vorm',
    weight: 'Weging (%)',
    cutScore: 'Cesuur (%)',
    assessors: 'Beoordelaars',
    scale: 'Schaal',
    status: 'Status',
    version: 'Versie',
    onForms: 'Op formulieren',
    knowledge: 'Kennis in examens',
    competency: 'Competentie',
    severity: 'Ernst',
    finding: 'Bevinding',
    place: 'Plaats',
    fix: 'Wat te doen',
    acceptedBy: 'Door',
    acceptedOn: 'Op',
    reason: 'Reden',
    approvedBy: 'Vastgesteld door',
    approvedOn: 'Vastgesteld op',
    builtBy: 'Gemaakt door',
    route: 'Herkomst',
    rows: 'Formulier',
    on: 'Datum',
    what: 'Wat',
    by: 'Door',
    before: 'Was',
    after: 'Werd',
    mark: 'Cijfer',
    candidates: 'Kandidaten',
    share: 'Verdeling',
    outcome: 'Uitkomst',
    number: 'Aantal',
    topic: 'Onderwerp',
    points: 'Punten',
    achieved: 'Behaald',
    percentage: 'Gemiddeld behaald',
    remark: 'Opmerking',
    location: 'Leerbedrijf of locatie',
    pair: 'Beoordelaars',
    candidate: 'Kandidaat',
    startDate: 'Begonnen op',
    cohort: 'Cohort',
    group: 'Groep',
    attempt: 'Kans',
    date: 'Datum',
    motivation: 'Toelichting',
    row: 'Rij',
    ground: 'Grond',
    requirement: 'Eis',
    source: 'Bron',
    why: 'Waarom',
    requirements: 'Eisen',
    examFile: 'Examendossier',
    adopted: 'Vaststelling',
  },
  parts: {
    dossier: 'Dossier',
    plan: 'Examenplan',
    coverage: 'Dekking',
    forms: 'Formulieren',
    results: 'Resultaten',
    findings: 'Bevindingen',
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
  },
  attention: 'let op',
  questions: {
    units: (each) => `Dekt het examenplan ${each.other === 'kerntaken' ? 'elke kerntaak' : `alle ${each.other}`}?`,
    subUnits: (each) => `Zitten alle ${each.other} in een examen?`,
    instruments: 'Zijn de instrumenten vastgesteld?',
    errors: 'Zijn er open fouten?',
    accepted: 'Wat is geaccepteerd?',
    results: 'Zijn de uitslagen vastgesteld?',
    deviations: 'Wijken instellingen af?',
    complete: 'Is het rapport volledig?',
  },
  answered: {
    covered: ({ total, covered, missing }, each) =>
      total === 0
        ? `Er zijn geen ${each.other}.`
        : missing.length === 0
          ? `Ja, ${total === 1 ? '' : 'alle '}${counted(total, each)}.`
          : `Nee, ${covered} van ${counted(total, each)}. Niet: ${missing.join(', ')}.`,
    instruments: ({ approved, total }) =>
      total === 0
        ? 'Er zijn geen instrumenten.'
        : approved === total
          ? `Ja, ${total === 1 ? 'het ene instrument' : `alle ${total}`}.`
          : `Nee, ${approved} van ${total}.`,
    errors: ({ open, unclear }) => {
      const rest = sentence([
        ...(open.warning === 0 ? [] : [`${open.warning} let op`]),
        ...(open.info === 0 ? [] : [`${open.info} ter info`]),
        ...(unclear === 0 ? [] : [`${unclear} om zelf te bekijken`]),
      ]);
      return `${open.error === 0 ? 'Nee.' : `Ja, ${counted(open.error, errors)}.`}${rest === '' ? '' : ` Verder: ${rest}`}`;
    },
    accepted: ({ accepted, acceptedErrors }) =>
      accepted === 0
        ? 'Niets.'
        : `${counted(accepted, findings)}, waarvan ${counted(acceptedErrors, errors)}, elk met naam en reden.`,
    results: ({ adopted, provisional }) =>
      adopted + provisional === 0
        ? 'Er zijn nog geen uitslagen.'
        : provisional === 0
          ? `Ja, ${adopted === 1 ? 'de ene uitslag' : `alle ${adopted}`}.`
          : `Nee, ${adopted} van ${adopted + provisional}; ${provisional} ${provisional === 1 ? 'is' : 'zijn'} voorlopig.`,
    deviations: (count) =>
      count === 0 ? 'Nee.' : `Ja, ${counted(count, { one: 'instelling', other: 'instellingen' })}.`,
    gaps: (count) =>
      count === 0 ? 'Ja.' : `Nee, ${counted(count, { one: 'punt ontbreekt', other: 'punten ontbreken' })}.`,
  },
  gaps: {
    'maker-unknown': () => 'Er staat niet bij wie dit rapport heeft gemaakt.',
    'document-unknown': () => 'De werkmap weet niet uit welk document het dossier is gelezen.',
    'end-unknown': () =>
      'Het dossier noemt geen einde van de opleiding; of het voor deze examens nog geldt, is niet te zeggen.',
    'exams-without-form': (data) =>
      `${listed(data['exams'])} ${several(data['exams']) ? 'hebben' : 'heeft'} geen beoordelingsformulier.`,
    'exams-in-draft': (data) =>
      `${listed(data['exams'])} ${several(data['exams']) ? 'zijn' : 'is'} nog niet vastgesteld.`,
    'no-candidates': () => 'Er staan geen kandidaten in de werkmap; resultaten zijn er dus niet.',
    'exams-without-results': (data) =>
      `${listed(data['exams'])} ${several(data['exams']) ? 'zijn' : 'is'} nog door niemand afgelegd.`,
    'provisional-results': ({ exam, count }) =>
      `Bij ${exam} ${count === 1 ? 'is' : 'zijn'} ${counted(Number(count), results)} nog niet vastgesteld.`,
    'incomplete-results': ({ exam, count }) =>
      `Bij ${exam} ${count === 1 ? 'heeft' : 'hebben'} ${counted(Number(count), candidates)} nog geen uitslag die telt.`,
    'open-import-warnings': ({ count }) =>
      `Bij het inlezen van het dossier ${count === 1 ? 'is 1 waarschuwing' : `zijn ${count} waarschuwingen`} nog niet bekeken.`,
    'open-differences': ({ count }) =>
      `Bij het inzamelen ${count === 1 ? 'is 1 verschil' : `zijn ${count} verschillen`} tussen formulieren nog niet opgelost.`,
  },
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
        ...(mean === null ? [] : [`gemiddeld cijfer ${mean.toFixed(1).replace('.', ',')}`]),
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
    nobody: 'Nog niemand heeft dit examen afgelegd.',
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
    judgedBy: (names) => `Beoordeeld door ${listed(names)}.`,
    noLevel: 'geen',
    noRows: 'Er is niets beoordeeld.',
    whole: 'hele onderdeel',
  },
  colophon:
    'Dit rapport zegt wat er in de werkmap staat op de dag waarop het is gemaakt. Wat ontbreekt, is genoemd en niet geraden. Besluiten neemt de examencommissie.',
  page: ['bladzijde ', ' van '],
  written: (file) => `Het rapport staat in ${file}.`,
};
