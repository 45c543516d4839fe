import { dutchNouns } from '../../core/checks/nouns/dutch';
import type { RowsTexts } from '../rows-texts';
import { rubricTexts } from './rubric';
import { counted, exact, noun, number } from './counting';

const rows = (count: number): string => counted(count, { one: 'rij', other: 'rijen' });
const changes = (count: number): string => counted(count, { one: 'wijziging', other: 'wijzigingen' });
/** As the sheet shows a share. */
const percent = (share: number): string => `${number(Math.round(share))}\u00a0%`;
const quoted = (value: unknown): string =>
  (Array.isArray(value) ? value : [value]).map((text) => `“${String(text)}”`).join(', ');

/** Wat het bewerken van de rijen van een formulier zegt. */
export const rowsTexts: RowsTexts = {
  diagnostics: {
    'rows/changed-meanwhile': ({ rows: changed }) =>
      `Terwijl hier rijen werden bewerkt, zijn dezelfde rijen in het blad veranderd: ${quoted(changed)}. Begin opnieuw vanuit het blad, zodat niemands werk verdwijnt.`,
    'rows/unknown-exam': ({ exam, exams }) =>
      `Examen ${quoted(exam)} staat niet in het examenplan. Kies uit: ${Array.isArray(exams) ? exams.join(', ') : ''}.`,
    'rows/without-text': ({ exam }) =>
      `Op het formulier van ${String(exam)} staat een rij zonder tekst. Vul de tekst in of haal de rij weg.`,
    'rows/no-essential-cell': ({ exam, sheet }) =>
      `In blad ${String(sheet)} ontbreekt de kolom met essentiële werkprocessen van ${String(exam)}. Zet die kolom terug of laat ongewijzigd wat essentieel is.`,
  },
  title: (exam) => `Rijen van ${exam}`,
  gone: 'Dit examen heeft geen formulier met niveaus meer. Maak het formulier opnieuw of kies een ander.',
  fixed:
    'Dit examen is vastgesteld: de rijen liggen vast en zijn hier alleen te lezen. Voor andere rijen is een nieuwe versie van het examen nodig.',
  holistic:
    'Volgens Instellingen krijgt elk werkproces één oordeel. De rijen zijn daarom niet te splitsen of samen te voegen.',
  part: {
    counts: (all, covered, inDossier, own, kind) =>
      [
        `${rows(all)} voor ${covered === inDossier ? 'alle' : `${number(covered)} van`} ${counted(inDossier, dutchNouns[kind].row)}`,
        own === 0 ? '' : `waarvan ${number(own)} ${noun(own, { one: 'eigen rij', other: 'eigen rijen' })}`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    essential: 'Essentieel: altijd examineren',
  },
  row: {
    weighs: (weight, shareOfUnit) => `weegt ${number(weight)}, telt mee ${percent(shareOfUnit)}`,
    critical: 'kritisch',
    own: 'eigen rij',
    counts: (count, kind) => `telt voor ${counted(count, dutchNouns[kind].row)}`,
    proposal: 'voorstel',
    changed: 'gewijzigd',
    rated: 'al beoordeeld',
    undescribed: (levels, all) => (all ? 'nog niet beschreven' : `nog niet beschreven: ${levels.join(', ')}`),
    keys: 'Met Alt en de pijltoetsen gaat deze rij omhoog of omlaag.',
    text: 'Tekst van de rij',
    textNeeded: 'Een rij zonder tekst kan niet worden opgeslagen.',
    criticalSwitch: 'Kritisch',
    criticalHint: 'Zonder voldoende op deze rij is het geheel onvoldoende.',
    weight: 'Weging',
    typed: exact,
    weightHint: (share, shareOfUnit) =>
      share === shareOfUnit
        ? `Telt mee: ${percent(shareOfUnit)}, zoals in het blad.`
        : `Telt mee: ${percent(shareOfUnit)}, zoals in het blad. Binnen dit onderdeel is dat ${percent(share)}.`,
    weightWrong: 'Vul een getal groter dan 0 in, bijvoorbeeld 1 of 1,5.',
    evidence: 'Bewijs',
    evidenceHint: 'Waaraan het te zien is: observatie, product, gesprek of iets anders.',
    evidences: ['observatie', 'product', 'gesprek'],
    levels: 'Wat elk niveau inhoudt',
    level: (code, name) => `${code} · ${name}`,
    takeOver: 'Neem over',
    takeOverLevel: (level) => `Neem voorstel over voor ${level}`,
    takeAway: 'Haal weg',
    takeAwayLevel: (level) => `Haal voorstel weg voor ${level}`,
    up: 'Omhoog',
    down: 'Omlaag',
    moved: (place, of) => `De rij staat nu op plaats ${number(place)} van ${number(of)}.`,
    split: (count) => `Splits in ${rows(count)}`,
    splitDone: 'De rij is gesplitst.',
    remove: 'Haal rij weg',
    removed: 'De rij is weggehaald.',
    ratedStays: 'Op deze rij is al iets ingevuld; daarom kan de rij niet worden weggehaald.',
    notDescribed: 'niet beschreven',
  },
  merge: {
    begin: 'Voeg rijen samen',
    hint: 'Kies twee of meer rijen. Samen worden ze één rij, die telt voor alle gekozen rijen.',
    becomes: 'Wordt',
    choose: (text) => `Kies ${text}`,
    merge: (count) => (count < 2 ? 'Voeg samen' : `Voeg ${rows(count)} samen`),
    done: (count) => `${rows(count)} zijn samengevoegd.`,
    ratedRow: 'Op een van deze rijen is al iets ingevuld. Dat zou verloren gaan; voeg samen op een leeg formulier.',
  },
  own: {
    begin: 'Voeg eigen rij toe',
    label: 'Tekst van de eigen rij',
    hint: 'Komt niet uit het dossier en wordt ook zo gemarkeerd.',
    add: 'Voeg toe',
    added: 'De rij is toegevoegd.',
  },
  proposals: {
    begin: 'Voorstellen invullen',
    willFill: (count) =>
      `${rows(count)} ${count === 1 ? 'krijgt' : 'krijgen'} een voorstel bij de lege niveaus. Wat al beschreven is, blijft staan.`,
    nothing: 'Er valt niets voor te stellen.',
    left: (count) => `${rows(count)} zonder voorstel; schrijf die zelf`,
    reasons: rubricTexts.reasons,
    none: (reason) => `Geen voorstel: ${reason}.`,
    fill: (count) => `Vul in bij ${rows(count)}`,
    fillRow: 'Stel beschrijvingen voor',
    filled: (count) => `${rows(count)} ${count === 1 ? 'kreeg' : 'kregen'} een voorstel.`,
    takeOverAll: (count) => `Neem voorstellen over (${rows(count)})`,
    takenOver: 'Overgenomen.',
    takenAway: 'Weggehaald.',
  },
  meanwhile: {
    joined: 'Het blad is intussen veranderd. Dat is hier meegenomen; de eigen wijzigingen staan er nog.',
    conflict: (count) =>
      count === 1
        ? 'Deze rij is hier bewerkt én intussen in het blad veranderd:'
        : 'Deze rijen zijn hier bewerkt én intussen in het blad veranderd:',
    wouldGo: (count) => `Begin opnieuw vanuit het blad. Dan ${count === 1 ? 'vervalt' : 'vervallen'} hier:`,
  },
  save: (edits) => (edits === 0 ? 'Opslaan' : `Sla ${changes(edits)} op`),
  nothingToSave: 'Alles staat in het blad.',
  saved: 'De rijen staan in het formulier.',
  undo: 'Maak laatste ongedaan',
  undone: 'De laatste wijziging is ongedaan gemaakt.',
  edits: (count) => `${changes(count)}, nog niet opgeslagen`,
  startAgain: 'Begin opnieuw vanuit het blad',
  startedAgain: 'Dit is wat er in het blad staat.',
  cancel: 'Annuleren',
  kinds: {
    text: () => 'tekst',
    critical: () => 'kritisch of niet',
    weight: () => 'weging',
    evidence: () => 'bewijs',
    describe: () => 'niveau beschreven',
    propose: (count) => `voorstellen bij ${rows(count)}`,
    accept: (count) => `voorstellen overgenomen bij ${rows(count)}`,
    drop: (count) => `voorstellen weggehaald bij ${rows(count)}`,
    step: () => 'verplaatst',
    move: () => 'verplaatst',
    merge: (count) => `${rows(count)} samengevoegd`,
    split: () => 'gesplitst',
    add: () => 'eigen rij toegevoegd',
    remove: () => 'eigen rij weggehaald',
    essential: () => 'essentieel of niet',
  },
};
