import { dutchNouns, each } from '../../core/checks/nouns/dutch';
import { rubricTexts } from './rubric';
import type { DossierTexts, ExamsTexts, FormsTexts, PaneTexts } from '../pane-texts';
import { counted, number } from './counting';

const items = (one: string, other: string) => (count: number) => counted(count, { one, other });

export const itemNames: PaneTexts['items'] = {
  'core-task': items('kerntaak', 'kerntaken'),
  'work-process': items('werkproces', 'werkprocessen'),
  indicator: items('gedragsindicator', 'gedragsindicatoren'),
  knowledge: items('onderdeel vakkennis', 'onderdelen vakkennis'),
  skill: items('vaardigheid', 'vaardigheden'),
  'learning-unit': items('leereenheid', 'leereenheden'),
  activity: items('activiteit', 'activiteiten'),
  'sub-activity': items('deelactiviteit', 'deelactiviteiten'),
  'task-area': items('taakgebied', 'taakgebieden'),
  task: items('taak', 'taken'),
  'competence-area': items('competentiegebied', 'competentiegebieden'),
  competence: items('competentie', 'competenties'),
  outcome: items('resultaat', 'resultaten'),
  'task-group': items('taakgroep', 'taakgroepen'),
  'context-addition': items('aanvulling per context', 'aanvullingen per context'),
};

export const dossierTexts: DossierTexts = {
  dropHere: 'Sleep het dossier hierheen',
  chooseFile: 'Kies een bestand',
  takeSample: 'Neem het voorbeelddossier',
  or: 'of',
  paste: 'Plak de tekst',
  pasteLabel: 'Tekst van het dossier',
  pasteHint: 'Kopieer alles uit het document en plak het hier; lijsten en tabellen blijven herkend.',
  readPasted: 'Lees deze tekst',
  pastedName: 'geplakte tekst',
  kinds:
    'Kwalificatiedossier, keuzedeel, mbo-certificaat, leereenheden, competentieprofiel of addendum, als pdf, Word, XML van SBB, tekst, webpagina of CASE-bestand.',
  privacy: 'Het bestand blijft op je computer.',
  ownWorkbook: 'Je eigen bladen in deze werkmap blijven zoals ze zijn.',
  oneFile: 'Eén bestand tegelijk graag. Er is nog niets gelezen.',
  found: 'Dit staat erin',
  otherFile: 'Ander bestand',
  validUntil: (date) => `einde opleiding ${date}`,
  workedOut: (done, total) => `${number(done)} van ${number(total)} uitgewerkt`,
  allWorkedOut: 'allemaal uitgewerkt',
  profileLabel: 'Profiel',
  profileHint: 'Een werkmap is voor één profiel: het basisdeel en dat profieldeel.',
  profileNeeded: 'Kies eerst een profiel',
  profileOption: (code, title, level) =>
    [title === null ? code : `${code} ${title}`, level === null ? '' : `niveau\u00a0${number(level)}`]
      .filter((part) => part !== '')
      .join('\u00a0· '),
  remarks: 'Bij het lezen opgevallen',
  noRemarks: 'Bij het lezen is niets opgevallen.',
  line: (line) => `regel ${number(line)}`,
  more: (count, rest) => `Toon nog ${number(count)}${count < rest ? ` van ${number(rest)}` : ''}`,
  sheetsLanguage: 'Taal van de bladen',
  sheetsLanguageHint: 'Blijft zo voor alle bladen, ook als je hierboven een andere taal kiest.',
  sheetsIn: (language) => `Taal van de bladen: ${language}`,
  place: 'Zet in werkmap',
  placed: 'Het dossier staat in de werkmap.',
  inWorkbook: 'In deze werkmap',
  correctPlaced: 'Bekijk en corrigeer wat gelezen is',
  howToCorrect: (fileName) =>
    `Iets corrigeren? Lees ${fileName ?? 'het document'} opnieuw in. Wat je eerder corrigeerde, wordt dan weer toegepast.`,
  anotherDossier: 'Een ander dossier? Begin daarvoor een nieuwe werkmap, dan blijft deze zoals hij is.',
  views: {
    items: 'Wat gelezen is',
    item: 'Corrigeer een onderdeel',
    place: 'Zet een regel op zijn plek',
    about: 'Gegevens van het document',
    corrections: 'Correcties',
  },
  newer: 'Nog een document inlezen',
  newerHint:
    'Een nieuwere versie van dit dossier; of een certificaat of leereenheden, om te zien wat die ervan dekken.',
  replace: 'Vervang het dossier in deze werkmap',
  replaced: 'Het dossier in deze werkmap is vervangen. Alles wat was ingevuld, is blijven staan.',
  confirm: 'Ik wil het dossier in deze werkmap toch vervangen',
  keep: 'Laat de werkmap zoals hij is',
  keepCorrections: 'Bewaar de correcties in de werkmap',
  correctionsKept: 'De correcties staan in de werkmap. De rest is gelijk gebleven.',
  toExams: 'Naar de examens',
};

const exams = { one: 'examen', other: 'examens' };
const forms = { one: 'formulier', other: 'formulieren' };

export const examsTexts: ExamsTexts = {
  proposal: (kind, together) => {
    const { unit } = dutchNouns[kind];
    const exams = together ? `één examen voor alle ${unit.other}` : `één examen per ${unit.one}`;
    return `Een voorstel om mee te beginnen: ${exams}. Kies de vorm; de rest pas je straks aan in de bladen.`;
  },
  formLabel: (code) => `Vorm van ${code}`,
  covers: (units, subUnits, kind) => {
    const counts = subUnits === 0 ? '' : counted(subUnits, dutchNouns[kind].subUnit);
    return [units.join(', '), counts].filter((part) => part !== '').join(' · ');
  },
  coversNothing: 'dekt nog niets',
  none: 'Het examenplan heeft geen rijen. Typ in blad Examenplan een examen in de eerste lege rij.',
  make: (count) => (count === 1 ? 'Maak het examenplan' : `Maak ${counted(count, exams)}`),
  made: (count) => `Het examenplan en de dekkingsmatrix zijn gemaakt: ${counted(count, exams)}.`,
  inWorkbook: 'Examens in deze werkmap',
  changeInSheets: 'Wat je verandert in de bladen Examenplan en Dekking ís het plan: hier zie je het meteen terug.',
  toForms: 'Naar de formulieren',
};

export const formsTexts: FormsTexts = {
  toMake: (count) => (count === 1 ? 'Er komt één formulier bij:' : `Er komen ${counted(count, forms)} bij:`),
  whatIsOnIt: (kind) =>
    `Op elk formulier staat ${each(dutchNouns[kind].row)} als rij, met keuzelijsten voor de beoordelaars en een uitslag die zichzelf uitrekent.`,
  make: (count) => (count === 1 ? 'Maak het formulier' : `Maak ${counted(count, forms)}`),
  made: (count) => {
    if (count === 0) return 'Alle formulieren waren al bij.';
    return count === 1 ? 'Het formulier is gemaakt.' : `${counted(count, forms)} gemaakt.`;
  },
  updated: (sheets) =>
    sheets.length === 1
      ? `Formulier “${sheets.join('')}” is bijgewerkt.`
      : `${counted(sheets.length, forms)} bijgewerkt: ${sheets.join(', ')}.`,
  kept: (count) =>
    count === 1
      ? 'Eén formulier was er al en blijft zoals het is, ook wat is ingevuld.'
      : `${counted(count, forms)} waren er al en blijven zoals ze zijn, ook wat is ingevuld.`,
  renew: 'Werk formulieren bij',
  inWorkbook: (count, rows) => `${counted(count, forms)} met samen ${formsTexts.rows(rows)}`,
  rows: (count) => counted(count, { one: 'rij', other: 'rijen' }),
  without: (code) => `${code} heeft nog geen formulier`,
  outdated: 'past niet meer bij het plan',
  editRows: 'Bewerk rijen',
  editRowsOf: (sheet) => `Bewerk rijen van ${sheet}`,
  unsavedRows: (edits) => `${counted(edits, { one: 'wijziging', other: 'wijzigingen' })} nog niet opgeslagen`,
  approval: 'Vaststelling',
  approvalOf: (sheet) => `Vaststelling van ${sheet}`,
  standing: (status, version) =>
    `${{ draft: 'concept', approved: 'vastgesteld', withdrawn: 'ingetrokken' }[status]}, versie ${version}`,
  levels: {
    title: 'Wat elk niveau inhoudt',
    described: (described, rows) => `${number(described)} van ${formsTexts.rows(rows)} beschreven.`,
    proposed: (rows) =>
      `Bij ${formsTexts.rows(rows)} staat een voorstel, cursief in het blad. Pas aan wat niet klopt; wat je zelf schreef, blijft staan.`,
    propose: 'Stel beschrijvingen voor',
    accept: 'Neem alle voorstellen over',
    drop: 'Haal voorstellen weg',
    done: {
      propose: (rows) =>
        rows === 0
          ? 'Er viel niets voor te stellen.'
          : `${formsTexts.rows(rows)} ${rows === 1 ? 'kreeg' : 'kregen'} een voorstel. Lees na wat er staat in de formulieren.`,
      accept: (rows) => `Voorstellen overgenomen bij ${formsTexts.rows(rows)}.`,
      drop: (rows) => `Voorstellen weggehaald bij ${formsTexts.rows(rows)}.`,
    },
    left: (rows) => `${formsTexts.rows(rows)} zonder voorstel; schrijf die zelf`,
    reasons: rubricTexts.reasons,
  },
  toChecks: (errors) =>
    errors === 0
      ? 'Naar de controle'
      : `Naar de controle (${counted(errors, { one: 'fout', other: 'fouten' }).replace(' ', '\u00a0')})`,
};
