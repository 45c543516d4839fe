import type { DiagnosticData } from '../../core/diagnostics/diagnostic';
import type { DiplomaTexts } from '../diploma-texts';
import { diplomaSheetTexts } from './diploma-sheet';
import { exact, listed } from './counting';

/** A number as it is written; a place that the sheet's formula fills stays what it is. */
const mark = (value: unknown): string => (typeof value === 'number' ? exact(value) : String(value));

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const day = (date: unknown): string => {
  const [year, month, on] = String(date).split('-').map(Number);
  return `${on}-${month}-${year}`;
};

const on = (date: unknown): string => (date === '' ? '' : ` op ${day(date)}`);

const parts = { dutch: 'Nederlands', arithmetic: 'rekenen', english: 'Engels' } as const;

const part = (value: unknown): string => parts[value as keyof typeof parts] ?? String(value);

const elective = ({ number, name }: DiagnosticData): string =>
  name === '' || name === undefined ? `keuzedeel ${number}` : `keuzedeel ${name}`;

const tasks = (value: unknown): string => (Array.isArray(value) ? listed(value.map(String)) : String(value));

const verb = (value: unknown, one: string, other: string): string =>
  Array.isArray(value) && value.length > 1 ? other : one;

/** Eisen voor het diploma, en wat er ontbreekt in een examendossier. */
export const diplomaTexts: DiplomaTexts = {
  outcomes: { meets: 'voldoet aan de ingevoerde eisen', 'not-yet': 'voldoet nog niet' },
  decision: 'Het besluit is aan de examencommissie.',
  requirements: {
    'rule-set': 'Welke eisen gelden',
    'core-tasks': 'Kerntaken',
    placement: 'Bpv',
    citizenship: 'Loopbaan en burgerschap',
    generic: 'Generieke onderdelen',
    electives: 'Keuzedelen',
    'not-in-product': 'Andere eisen',
  },
  states: { met: 'in orde', 'not-met': 'nog niet', unclear: 'kijk zelf' },
  parts,
  electiveOf: ({ number, name }) => name || `keuzedeel ${number}`,
  entered: {
    placement: diplomaSheetTexts.placement.yes,
    citizenship: diplomaSheetTexts.citizenship.yes,
    exempt: diplomaSheetTexts.exempt,
    extra: 'telt niet mee',
    resultWords: diplomaSheetTexts.resultWords,
  },
  ruleSet: ({ levels, from }) => `niveau ${listed(levels)}${from === null ? '' : `, begonnen vanaf ${day(from)}`}`,
  noRuleSet: 'welke eisen gelden, is niet te zeggen',
  reasons: {
    'core-task-failed': ({ coreTask, mark }) =>
      `${coreTask} is onvoldoende${mark === null || mark === undefined ? '' : ` (${mark})`}`,
    'core-task-unrated': ({ coreTask }) =>
      `${tasks(coreTask)} ${verb(coreTask, 'heeft', 'hebben')} nog geen volledige uitslag`,
    'core-task-not-examined': ({ coreTask }) => `${tasks(coreTask)} ${verb(coreTask, 'zit', 'zitten')} in geen examen`,
    'core-task-not-adopted': ({ coreTask }) =>
      `${tasks(coreTask)} ${verb(coreTask, 'is', 'zijn')} nog niet vastgesteld`,
    'core-task-changed-since': ({ coreTask }) =>
      `${tasks(coreTask)} ${verb(coreTask, 'is', 'zijn')} na de vaststelling gewijzigd`,
    'core-tasks-none': () => 'het dossier heeft geen kerntaken',
    'placement-missing': () => 'de bpv is niet ingevuld',
    'placement-negative': () => 'de bpv is negatief',
    'placement-unread': ({ found }) => `bij de bpv staat "${found}"`,
    'citizenship-missing': () => 'loopbaan en burgerschap is niet ingevuld',
    'citizenship-not-met': () => 'loopbaan en burgerschap is niet voldaan',
    'citizenship-unread': ({ found }) => `bij loopbaan en burgerschap staat "${found}"`,
    'generic-missing': (data) => `${part(data['part'])} is niet ingevuld`,
    'generic-unread': (data) => `bij ${part(data['part'])} staat "${data['found']}"`,
    'generic-too-low': (data) =>
      `${part(data['part'])} is een ${data['mark']}; ten minste een ${data['lowest']} is nodig`,
    'generic-too-many-low': (data) =>
      `${listed(list(data['parts']).map(part))} zijn een ${data['lowest']}; hoogstens één mag dat zijn`,
    'generic-exempt-unclear': (data) =>
      `vrijstelling voor ${listed(list(data['parts']).map(part))} zonder cijfer: of hoogstens één onderdeel een ${data['lowest']} is, is niet te zien. Vul het eerdere cijfer in, of beslis zelf`,
    'electives-none': () => 'er is geen keuzedeel ingevuld dat meetelt',
    'elective-without-name': ({ number }) => `keuzedeel ${number} heeft geen naam of code`,
    'elective-without-result': (data) => `${elective(data)} heeft geen resultaat`,
    'elective-exempt-without-result': (data) =>
      `vrijstelling voor ${elective(data)} zonder resultaat: hoe die meetelt, beslist de commissie. Vul het eerdere resultaat in, of beslis zelf`,
    'elective-unread': (data) => `bij ${elective(data)} staat "${data['found']}" als resultaat`,
    'elective-extra-unread': (data) => `bij ${elective(data)} staat "${data['found']}" in plaats van ja of nee`,
    'elective-too-low': (data) => `${elective(data)} is een ${data['mark']}; ten minste een ${data['lowest']} is nodig`,
    'electives-half': ({ reached, count, half }) =>
      `${reached} van de ${count} keuzedelen zijn een ${half} of hoger; ten minste de helft is nodig`,
    'electives-average': ({ average, least }) =>
      `de keuzedelen zijn gemiddeld ${mark(average)}; ten minste ${mark(least)} is nodig`,
    'not-in-product': () => 'de andere eisen voor de entreeopleiding staan niet in dit product: kijk zelf',
    'start-date-missing': () => 'de begindatum ontbreekt op het blad Kandidaten',
    'level-unknown': () => 'het niveau van de kwalificatie is niet bekend',
    'no-rules-for-level': ({ level }) => `voor niveau ${level} staan geen eisen in dit product: kijk zelf`,
  },
  dossier: {
    'exam-missing': () => 'geen afname',
    'exam-unrated': () => 'de beoordeling is niet volledig',
    'exam-absent': ({ date }) => `niet verschenen${on(date)}`,
    'exam-broken-off': ({ date }) => `afgebroken${on(date)}, zonder volledige beoordeling`,
    'exam-invalid': ({ date }) => `de afname${date === '' ? '' : ` van ${day(date)}`} is ongeldig verklaard`,
    'form-missing': () => 'er is geen formulier',
    'exam-date-missing': () => 'de datum van de afname ontbreekt',
    'not-approved-on-date': ({ date, version }) =>
      `het instrument${version === '' ? '' : ` (versie ${version})`} was op ${day(date)} niet vastgesteld`,
    'approval-unclear': ({ date, version }) =>
      `of het instrument${version === '' ? '' : ` (versie ${version})`} op ${date} was vastgesteld, is niet te zien`,
    'not-signed': ({ assessors }) => `niet ingeleverd of ondertekend door beoordelaar ${listed(list(assessors))}`,
    'not-adopted': ({ coreTask }) => `de uitslag van ${tasks(coreTask)} is niet vastgesteld`,
    'changed-since-adoption': ({ coreTask }) => `de uitslag van ${tasks(coreTask)} is na de vaststelling gewijzigd`,
    'exemption-without-date': () => 'de datum ontbreekt',
    'exemption-without-ground': () => 'de grond ontbreekt',
  },
  dossierOf: ({ exam, attempt, coreTasks, coreTask, part: of }) =>
    exam === undefined
      ? `vrijstelling ${of === '' ? coreTask : of}`
      : [
          coreTasks === undefined ? exam : `${exam} (${listed(list(coreTasks))})`,
          ...(attempt === undefined ? [] : [`kans ${attempt}`]),
        ].join(', '),
  dossierComplete: 'Examendossier: compleet',
  dossierMissing: (count) => `Examendossier: ${count === 1 ? '1 ding ontbreekt' : `${count} dingen ontbreken`}`,
  source: (reference, read) => `${reference}; tekst gelezen: ${read}`,
  sourceGoesOn: (mark, rest) => `als ${mark}${rest}`,
  saidElsewhere: (sheet) => `op het blad ${sheet} staat dat deze kandidaat voldoet; dat is hier niet te zien`,
  nobody: 'Er zijn nog geen kandidaten.',
  title: 'Diploma-eisen',
  purpose:
    'Bpv, loopbaan en burgerschap, Nederlands, rekenen, Engels en keuzedelen vul je in op een blad. Daar staat ook per kandidaat wat er nog ontbreekt.',
  write: 'Maak het blad',
  update: 'Werk het blad bij',
  made: 'De diploma-eisen staan in de werkmap.',
  totals: (meet, all) => `${meet} van ${all} kandidaten voldoen aan de ingevoerde eisen.`,
};
