import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { ApprovalTexts } from '../approval-texts';

const rows = (count: unknown): string => `${String(count)} ${count === 1 ? 'rij' : 'rijen'}`;

/** "2 van de 9 woorden" */
const wordsOf = ({ changed, words }: DiagnosticData): string =>
  words === 1 ? 'het ene woord' : `${String(changed)} van de ${String(words)} woorden`;

/** “1-8-2026” */
const dayOf = (day: unknown): string => String(day).split('-').map(Number).reverse().join('-');

/** Wat er over het vaststellen van instrumenten wordt gezegd. */
export const approvalTexts: ApprovalTexts = {
  diagnostics: {
    'approval/no-exam': ({ exam }) => `Er is geen examen ${exam} in het examenplan.`,
    'approval/several-exams': ({ exam }) =>
      `Er zijn meer examens met de code ${exam}. Geef ze in het examenplan een eigen code.`,
    'approval/no-form': ({ exam }) => `Er is nog geen formulier voor ${exam}. Maak eerst de formulieren.`,
    'approval/outdated': ({ sheet }) =>
      `Het formulier “${sheet}” is niet zoals examenplan en dossier het nu zeggen. Werk eerst de formulieren bij; er is niets vastgesteld.`,
    'approval/no-rows': ({ sheet }) =>
      `Op het formulier “${sheet}” staat geen enkele rij; er valt niets vast te stellen.`,
    'approval/rules-changed': ({ sheet, cells }) =>
      `Op het formulier “${sheet}” staan in vergrendelde cellen andere regels dan in examenplan en instellingen: ${Array.isArray(cells) ? cells.join(', ') : ''}. Werk eerst de formulieren bij; er is niets vastgesteld.`,
    'approval/weight': ({ exam, text }) =>
      `Op het formulier van ${exam} heeft de rij “${text}” geen gewicht boven nul.`,
    'approval/cut-score-missing': ({ exam }) =>
      `${exam} heeft geen cesuur tussen 1 en 99. Vul die in het examenplan in.`,
    'approval/unreadable': ({ exam, found }) =>
      `In het examenplan is bij ${exam} “${found}” niet te begrijpen. Verbeter dat eerst.`,
    'approval/no-constructor': ({ exam }) => `Vul in wie ${exam} heeft gemaakt.`,
    'approval/no-approver': ({ exam }) => `Vul in wie ${exam} vaststelt.`,
    'approval/no-name': () => 'Vul in wie dit doet.',
    'approval/bad-date': ({ date }) => `“${date}” is geen datum. Schrijf bijvoorbeeld 31-12-2026.`,
    'approval/date-ahead': ({ date }) =>
      `De datum van vaststellen, ${date}, ligt in de toekomst. Vul de dag in waarop de commissie het besloot.`,
    'approval/date-before-history': ({ exam, date, before }) =>
      `De datum van vaststellen, ${date}, ligt vóór ${dayOf(before)}, toen er het laatst iets met ${exam} is gebeurd. Vul de dag in waarop de commissie deze versie vaststelde.`,
    'approval/date-before-dossier': ({ date, before }) =>
      `De datum van vaststellen, ${date}, ligt jaren vóór het dossier, dat geldt vanaf ${dayOf(before)}. Klopt het jaar?`,
    'approval/approved-already': ({ exam, version }) =>
      `${exam} is al vastgesteld (versie ${version}). Maak een nieuwe versie als de inhoud anders moet.`,
    'approval/withdrawn-already': ({ exam, version }) =>
      `${exam} is ingetrokken (versie ${version}). Maak een nieuwe versie om weer te kunnen vaststellen.`,
    'approval/not-approved': ({ exam }) => `${exam} is niet vastgesteld; daarom kan dit nu niet.`,
    'approval/words-not-found': ({ exam, text }) =>
      `Op het vastgestelde formulier van ${exam} staat nergens precies “${text}”. Geef de hele tekst van de rij of omschrijving, zoals zij er staat, en de hele nieuwe tekst.`,
    'approval/words-several': ({ exam, text, count, inRow }) =>
      inRow === true
        ? `Op het formulier van ${exam} staat “${text}” ${count} keer in de gekozen rij. Kies in het deelvenster bij “Welke tekst” het niveau; zijn er twee gelijke rijen, maak dan een nieuwe versie.`
        : `Op het formulier van ${exam} staat “${text}” ${count} keer. Noem met --row de rij waarin het anders moet.`,
    'approval/words-same': () => 'De nieuwe tekst is dezelfde als de oude.',
    'approval/words-missing': () => 'Vul de nieuwe tekst in; een tekst weghalen is een wijziging van de inhoud.',
    'approval/words-are-content': ({ exam, text }) =>
      `“${text}” hoort bij de voorwaarden van ${exam}. Die zijn altijd inhoud: maak een nieuwe versie.`,
    'approval/cut-score-unjustified': ({ exam }) => `Bij de cesuur van ${exam} staat geen onderbouwing.`,
    'approval/instructions-missing': ({ exam }) => `Het formulier van ${exam} heeft geen voorwaarden en instructies.`,
    'approval/descriptors-missing': ({ exam, rows: count }) =>
      `Op het formulier van ${exam} missen ${rows(count)} een omschrijving bij een niveau.`,
    'approval/proposals-open': ({ exam, rows: count }) =>
      `Op het formulier van ${exam} ${count === 1 ? 'heeft' : 'hebben'} ${rows(count)} nog een voorgestelde omschrijving die niemand heeft overgenomen.`,
    'approval/words-changed': (data) => `Er verandert ${wordsOf(data)}.`,
    'approval/words-differ': ({ before, after, ...data }) =>
      `“${before}” wordt “${after}”. Er verandert ${wordsOf(data)}: is dit wel een schrijffout? Verandert de betekenis, maak dan een nieuwe versie en laat die vaststellen.`,
    'approval/constructor-approves': ({ exam, name }) =>
      `${name} stelt ${exam} vast en lijkt het ook te hebben gemaakt. Vaststellen is een tweede blik.`,
  },
  routes: { own: 'eigen constructie', bought: 'ingekocht', validated: 'extern gevalideerd' },
  sheet: {
    name: 'Vaststelling',
    title: 'Vaststelling van de instrumenten',
    note: 'Wat er met elk instrument is gebeurd. Verborgen staat erbij wat is vastgesteld; laat het blad daarom zoals het is.',
    columns: {
      on: 'Datum',
      exam: 'Examen',
      version: 'Versie',
      what: 'Wat',
      by: 'Door',
      builtBy: 'Gemaakt door',
      route: 'Herkomst',
      where: 'Waar',
      before: 'Oude tekst',
      after: 'Nieuwe tekst',
    },
    events: {
      approved: 'vastgesteld',
      editorial: 'redactionele wijziging',
      withdrawn: 'ingetrokken',
      'new-version': 'nieuwe versie begonnen',
    },
    level: (level, row) => `omschrijving van ${level} bij “${row}”`,
  },
  versionSheet: (exam, version) => `${exam} v${version}`,
  done: (file, exam, version, event) => {
    const said = {
      approved: `${exam} is vastgesteld als versie ${version}.`,
      editorial: `De tekst is verbeterd en vastgelegd; ${exam} is nu versie ${version}.`,
      withdrawn: `${exam} (versie ${version}) is ingetrokken.`,
      'new-version': `Versie ${version} van ${exam} is begonnen als concept; het formulier van de vorige versie blijft staan.`,
    };
    return `${file}: ${said[event]}`;
  },
};
