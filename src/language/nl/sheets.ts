import { dutchNouns } from '../../core/checks/nouns/dutch';
import type { DutchNouns } from '../../core/checks/nouns/dutch';
import type { FrameworkKind } from '../../core/framework/framework';
import type { SheetTexts } from '../sheet-texts';
import { attemptTexts } from './attempt';
import { coverageTexts } from './sheets/coverage';
import { formTexts } from './sheets/form';
import { itemTypes } from './sheets/item-types';
import { planTexts } from './sheets/plan';
import { settingsTexts } from './sheets/settings';

/** What the generated sheets say, in Dutch. */
export const sheetTexts = (kind: FrameworkKind): SheetTexts => ofKind(kind, dutchNouns[kind]);

const ofKind = (kind: FrameworkKind, nouns: DutchNouns): SheetTexts => ({
  sheetNames: {
    dossier: 'Dossier',
    plan: 'Examenplan',
    settings: 'Instellingen',
    coverage: 'Dekking',
    findings: 'Bevindingen',
    form: (code) => `Beoordeling ${code}`,
    paper: (examCode) => `Papier ${examCode}`,
  },
  kinds: {
    'qualification-file': 'Kwalificatiedossier',
    certificate: 'Mbo-certificaat',
    elective: 'Keuzedeel',
    'learning-units': 'Leereenheden',
    'competence-profile': 'Beroepscompetentieprofiel',
    addendum: 'Addendum',
    case: 'Raamwerk (CASE)',
  },
  types: itemTypes(kind, nouns),
  examForms: {
    'proeve-van-bekwaamheid': 'proeve van bekwaamheid',
    praktijkexamen: 'praktijkexamen',
    cgi: 'criteriumgericht interview',
    portfolio: 'portfolio',
    kennisexamen: 'kennisexamen',
    vaardigheidstoets: 'vaardigheidstoets',
    overig: 'overig',
  },
  statuses: { draft: 'concept', approved: 'vastgesteld', withdrawn: 'ingetrokken' },
  yes: 'ja',
  no: 'nee',
  passes: 'voldoet',
  level: 'niveau',
  page: 'pagina',
  of: 'van',
  validFrom: (date) => `geldig vanaf ${date}`,
  validUntil: (date) => `einde opleiding ${date}`,
  inputChoose: { title: 'Kies uit de lijst', message: 'Kies een van de woorden uit de lijst of laat de cel leeg.' },
  inputNumber: (min, max) => ({
    title: `Getal van ${min} tot en met ${max}`,
    message: `Vul een getal in van ${min} tot en met ${max}, zonder procentteken.`,
  }),
  inputDate: { title: 'Datum', message: 'Vul een datum in, bijvoorbeeld 31-12-2026.' },
  inputLevel: {
    title: 'Kies een niveau',
    message: 'Kies een niveau uit de lijst. Nog niet beoordeeld? Laat de cel leeg.',
  },
  inputMark: { title: 'Kruisje', message: 'Kies ● als het examen dit onderdeel beoordeelt, of laat de cel leeg.' },

  dossier: {
    note: 'Zo is het document ingelezen. Dit blad is beveiligd; filteren en kolommen verbreden kan wel.',
    columns: {
      type: { header: 'Soort' },
      code: { header: 'Code' },
      title: { header: 'Titel' },
      text: { header: 'Tekst' },
      result: { header: 'Resultaat' },
      competencies: { header: 'Competenties' },
      profiles: { header: kind === 'competence-profile' ? 'Alleen voor variant' : 'Alleen voor profiel' },
    },
  },
  plan: planTexts(nouns),
  settings: settingsTexts(nouns),
  coverage: coverageTexts(nouns),
  form: formTexts(nouns),
  attempts: attemptTexts,
  findings: {
    title: 'Bevindingen',
    note: 'Wat de controle vond, het ergste eerst. Klik op de cel om ernaartoe te gaan. Accepteren kan met naam en reden.',
    none: 'Nog niet gecontroleerd.',
    columns: {
      severity: { header: 'Ernst' },
      rule: { header: 'Controle' },
      message: { header: 'Bevinding' },
      place: { header: 'Waar' },
      fix: { header: 'Wat te doen' },
      acceptedBy: { header: 'Geaccepteerd door' },
      reason: { header: 'Reden' },
      acceptedOn: { header: 'Op' },
    },
    severities: { error: 'fout', warning: 'let op', info: 'ter info' },
    unclear: 'kijk zelf',
    linkTip: 'Naar deze cel',
  },
});
