import { dutchNouns } from '../../core/checks/nouns/dutch';
import { adoptPaneTexts } from './adopt-pane';
import { bankPaneTexts } from './bank-pane';
import { candidatePaneTexts } from './candidate-pane';
import { cohortPaneTexts } from './cohort-pane';
import { collectPaneTexts } from './collect-pane';
import { toldErrors, toldFindings } from './finding-counts';
import { lastStepTexts } from './last-step';
import { migrationPaneTexts } from './migration-pane';
import { retentionPaneTexts } from './retention-pane';
import { exemptPaneTexts } from './exempt-pane';
import { furtherPaneTexts } from './further-pane';
import { reportPaneTexts } from './report-pane';
import type { PaneTexts } from '../pane-texts';
import { checksTexts } from './pane-checks';
import { dossierTexts, examsTexts, formsTexts, itemNames } from './pane-steps';
import { counted, number } from './counting';

const exams = { one: 'examen', other: 'examens' };
const forms = { one: 'formulier', other: 'formulieren' };
const errors = { one: 'fout', other: 'fouten' };

/** The task pane in Dutch. */
export const paneTexts: PaneTexts = {
  name: 'Dekkend',
  tagline: 'Van kwalificatiedossier naar dekkende examens',
  language: { label: 'Taal' },
  header: {
    label: 'Deze werkmap',
    noDossier: 'Nog geen dossier in deze werkmap',
    unreadable: 'Deze werkmap kan niet gelezen worden',
    untitled: 'Dossier zonder titel',
    profile: (code, title) => (title === null ? `profiel ${code}` : `${code} ${title}`),
    crebo: (code) => `crebo\u00a0${code}`,
    cohort: (cohort) => `cohort\u00a0${cohort}`,
    dossier: (code) => `dossier\u00a0${code}`,
    certificate: (code) => `certificaat\u00a0${code}`,
    level: (level) => `niveau\u00a0${number(level)}`,
    glance: {
      exams: (count) => counted(count, exams),
      forms: (count, missing) =>
        missing === 0 ? counted(count, forms) : `${number(count)} van ${counted(count + missing, forms)}`,
      found: (counts) => toldFindings(counts, 0)[0] ?? 'geen bevindingen',
    },
    sheetsIn: (language) => `bladen:\u00a0${language}`,
  },
  home: {
    title: 'Overzicht',
    welcome:
      'Kies een kwalificatiedossier. Dekkend maakt er een examenplan, een dekkingsmatrix en beoordelingsformulieren van.',
    next: {
      wait: () => 'Werkmap wordt gelezen',
      retry: () => 'Opnieuw lezen',
      migrate: () => 'Werk deze werkmap bij',
      'read-dossier': () => 'Kies een dossier',
      'place-dossier': () => 'Bekijk het gelezen dossier',
      'make-exams': () => 'Maak de examens',
      'make-forms': (count) => (count === 1 ? 'Maak het formulier' : `Maak ${counted(count, forms)}`),
      'view-errors': (count) => `Bekijk ${counted(count, errors)}`,
      'view-checks': () => 'Bekijk de controle',
      'make-report': () => 'Maak het rapport',
    },
    open: (step) => `Open ${step}`,
  },
  back: 'Overzicht',
  backOne: 'Terug',
  steps: {
    dossier: { title: 'Dossier', purpose: 'Wat een beginner moet kennen en kunnen' },
    exams: { title: 'Examens', purpose: 'Welk examen welk deel van het dossier dekt' },
    forms: { title: 'Formulieren', purpose: 'Per examen een beoordelingsformulier' },
    candidates: {
      title: 'Kandidaten',
      purpose: 'Wie examen doet, en een formulier voor ieder',
    },
    checks: { title: 'Controle', purpose: 'Klopt het plan, en dekt het alles?' },
    report: { title: 'Rapport', purpose: 'Wat naar de inspectie, het team en het archief gaat' },
  },
  stepStatus: {
    busy: 'bezig',
    failed: 'niet gelukt',
    faulty: 'niet in orde',
    attention: 'let op',
    done: 'klaar',
    open: 'te doen',
    blocked: 'later',
  },
  facts: (facts) => {
    switch (facts.step) {
      case 'dossier': {
        const { unit, subUnit } = dutchNouns[facts.kind];
        return facts.subUnits === 0 ? counted(facts.units, unit) : counted(facts.subUnits, subUnit);
      }
      case 'exams':
        return counted(facts.exams, exams);
      case 'forms': {
        const made = `${counted(facts.forms, forms)} · ${counted(facts.rows, { one: 'rij', other: 'rijen' })}`;
        const verb = facts.outdated === 1 ? 'past' : 'passen';
        return [
          made,
          facts.missing === 0 ? '' : `${number(facts.missing)} ontbreekt`,
          facts.outdated === 0 ? '' : `${counted(facts.outdated, forms)} ${verb} niet meer bij het plan`,
        ]
          .filter((part) => part !== '')
          .join(' · ');
      }
      case 'candidates':
        return candidatePaneTexts.facts(facts.candidates, facts.forms, facts.unread);
      case 'report':
        return reportPaneTexts.facts(facts.sheet);
      case 'checks': {
        const parts = toldFindings(facts.counts, facts.accepted);
        return parts.length === 0 ? 'geen bevindingen' : parts.join(' · ');
      }
    }
  },
  severity: { error: 'Fout', warning: 'Let op', info: 'Ter info' },
  claim: { error: 'Fout', unclear: 'Kijk zelf', warning: 'Let op', info: 'Ter info' },
  errorCount: toldErrors,
  items: itemNames,
  examForms: {
    'proeve-van-bekwaamheid': 'Proeve van bekwaamheid',
    praktijkexamen: 'Praktijkexamen',
    cgi: 'Criteriumgericht interview',
    portfolio: 'Portfolio',
    kennisexamen: 'Kennisexamen',
    vaardigheidstoets: 'Vaardigheidstoets',
    overig: 'Anders',
  },
  noFiles:
    'Excel op een Mac of iPad laat een deelvenster geen bestanden bewaren. Open deze werkmap daarvoor in Excel op het web.',
  busy: {
    doing: {
      workbook: 'De werkmap wordt gelezen…',
      reading: 'Het dossier wordt gelezen…',
      comparing: 'Het dossier wordt vergeleken met dat in de werkmap…',
      ...cohortPaneTexts.doing,
      migrating: migrationPaneTexts.doing,
      placing: 'Het dossier komt in de werkmap…',
      renewing: 'Het dossier in de werkmap wordt vervangen…',
      planning: 'Examenplan en dekking worden gemaakt…',
      generating: 'De formulieren worden gemaakt…',
      filling: 'De niveaus worden beschreven…',
      editing: 'De rijen van het formulier worden opgeslagen…',
      approving: 'De werkmap legt vast wat er met het instrument gebeurt…',
      ...candidatePaneTexts.doing,
      ...bankPaneTexts.doing,
      ...collectPaneTexts.doing,
      ...retentionPaneTexts.doing,
      ...reportPaneTexts.doing,
      reporting: 'De bevindingen worden opgeschreven…',
      deciding: 'De acceptatie wordt vastgelegd…',
      repairing: 'De werkmap wordt hersteld…',
      undoing: lastStepTexts.doing,
    },
    howFar: (done, total) => `${number(done)} van ${number(total)}`,
    cancel: 'Annuleren',
    stopping: 'Wordt teruggedraaid…',
  },
  failed: {
    title: 'Dat is niet gelukt',
    cancelled: 'Geannuleerd',
    nothingChanged: 'Er is niets veranderd in de werkmap.',
    retry: 'Probeer opnieuw',
    close: 'Sluit melding',
    unexpected: (message) =>
      `Er ging iets mis in Dekkend zelf. Sla de werkmap op en probeer het opnieuw; gebeurt het weer, meld het dan met deze tekst: ${message}`,
  },
  sheet: {
    open: (sheet) => `Open ${sheet}`,
    cell: (sheet, cell) => `${sheet} ${cell}`,
    goTo: (sheet, cell) => `Ga naar cel ${cell} op blad ${sheet}`,
  },
  dossier: dossierTexts,
  exams: examsTexts,
  forms: formsTexts,
  candidates: candidatePaneTexts,
  bank: bankPaneTexts,
  collect: collectPaneTexts,
  adopt: adoptPaneTexts,
  retention: retentionPaneTexts,
  cohort: cohortPaneTexts,
  migration: migrationPaneTexts,
  lastStep: lastStepTexts,
  exempt: exemptPaneTexts,
  further: furtherPaneTexts,
  checks: checksTexts,
  report: reportPaneTexts,
  outside: {
    title: 'Dekkend werkt in Excel',
    what: 'Dekkend is een invoegtoepassing voor examencommissies in het mbo. Je kiest een kwalificatiedossier en krijgt in je eigen werkmap:',
    does: [
      'een examenplan en een dekkingsmatrix die laat zien wat gedekt is',
      'per examen een beoordelingsformulier dat zichzelf uitrekent',
      'een controle die in woorden zegt wat nog ontbreekt, en waar',
    ],
    howTitle: 'Zo open je het',
    desktop:
      'Excel op Windows of Mac: ga naar Start → Invoegtoepassingen en kies Dekkend. Staat het er niet, vraag dan de beheerder van je school het toe te voegen.',
    web: 'Excel op het web: open een werkmap, kies Invoegen → Invoegtoepassingen → Mijn invoegtoepassingen → Dekkend.',
    inExcel: 'Daarna staat het tabblad Dekkend in het lint.',
    privacy: 'Wat je in Dekkend opent blijft op je computer en in je werkmap.',
    noOffice:
      'Sta je wel in Excel? Dan is office.js van Microsoft niet geladen. Controleer je internetverbinding en open het deelvenster opnieuw.',
  },
};
