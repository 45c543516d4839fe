import { contentWords, toldFirst } from '../../core/checks/content-words';
import type { IssueTexts } from '../issue-texts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));
const forms = (count: number): string => `${count} ${count === 1 ? 'formulier' : 'formulieren'}`;

/** Wat het uitdelen van formulieren zegt. */
export const issueTexts: IssueTexts = {
  diagnostics: {
    'issue/no-exams': () =>
      'In deze werkmap staat geen examen waarvoor formulieren kunnen worden uitgedeeld. Vul eerst het examenplan in.',
    'issue/no-form': ({ exams }) =>
      `Er is nog geen formulier voor ${list(exams)}. Werk eerst de formulieren bij (in Excel, tabblad Dekkend). Er is niets geschreven.`,
    'issue/outdated': ({ sheets }) =>
      `Niet meer volgens het examenplan: ${list(sheets)}. Werk eerst de formulieren bij (in Excel, tabblad Dekkend). Er is niets geschreven.`,
    'issue/changed-after-approval': ({ sheets, cells, others, ...first }) =>
      `Gewijzigd na het vaststellen: ${list(sheets)}. Anders is: ${toldFirst(first, contentWords.nl)}${others === 0 ? '' : `, en nog ${others} meer`} (${list(cells)}). Zet het terug, of maak een nieuwe versie en laat die vaststellen. Er is niets geschreven.`,
    'issue/rated-together': () =>
      'De beoordelaars geven volgens Instellingen samen één oordeel; een formulier per beoordelaar past daar niet bij. Laat --per-assessor weg of kies bij Instellingen een andere manier van beoordelen.',
    'issue/no-candidates': () =>
      'Er zijn geen kandidaten. Geef een lijst met --candidates lijst.csv, of zet ze op het blad Kandidaten (dekkend candidates werkmap.xlsx lijst.csv).',
    'issue/file-has-work': () =>
      'Dit bestand bestaat al en er is iets in ingevuld, of het is een ander bestand. Het is gelaten zoals het is; verplaats het of kies een andere map als je een nieuw formulier wilt.',
    'issue/no-questions': ({ exam }) =>
      `Concept: het formulier van ${exam} heeft nog geen vragen met punten, dus er komt geen uitslag uit. Vul eerst vragen en punten in.`,
    'issue/proposals-open': ({ exam, rows }) =>
      `Concept: op het formulier van ${exam} ${Number(rows) === 1 ? 'heeft 1 rij een voorstel' : `hebben ${String(rows)} rijen een voorstel`} dat nog niemand heeft overgenomen. Het staat op wat nu wordt uitgedeeld.`,
  },
  assessorInFile: 'beoordelaar',
  zipName: 'formulieren.zip',
  seeEachOther:
    'Volgens Instellingen beoordelen de beoordelaars los van elkaar, maar op deze formulieren zien zij elkaars niveaus. Met --per-assessor krijgt elke beoordelaar een eigen formulier.',
  notApproved: (exams) => `Nog niet vastgesteld door de examencommissie: ${exams}.`,
  withdrawn: (exams) => `Van ingetrokken examens zijn geen formulieren gemaakt: ${exams}.`,
  candidatesRefused: (file) => `${file}: verbeter deze regels en probeer het opnieuw. Er is niets geschreven.`,
  progress: (exam, count) => `${exam}: ${forms(count)}`,
  done: (folder, written, there, left) =>
    `${folder}: ${[
      `${forms(written)} geschreven`,
      ...(there === 0 ? [] : [`${there} ${there === 1 ? 'stond' : 'stonden'} er al`]),
      ...(left === 0 ? [] : [`${left} ${left === 1 ? 'bestand' : 'bestanden'} gelaten zoals het was`]),
    ].join(', ')}.`,
};
