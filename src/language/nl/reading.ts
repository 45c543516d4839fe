import type { ReadingTexts } from '../reading-texts';
import { differenceTexts } from './difference';
import { counted, number } from './counting';

const things = { one: 'onderdeel', other: 'onderdelen' };
const corrections = { one: 'correctie', other: 'correcties' };
const forms = { one: 'formulier', other: 'formulieren' };
const repaired = (one: string, other: string) => (count: number) => counted(count, { one, other });

/** Wat het deelvenster laat zien van een document dat gelezen is. */
export const readingTexts: ReadingTexts = {
  choiceLabel: 'Dossier in dit bestand',
  choiceHint: (count) => `Er staan ${number(count)} dossiers in; één werkmap is voor één dossier.`,
  nothingFound:
    'In dit document is niets gevonden om te examineren. Is het wel het juiste document, en staat de hele tekst erin?',
  announced: (title, items, look) =>
    `${title ?? 'Het document'} is gelezen: ${counted(items, things)}, ${
      look === 0 ? 'niets om na te kijken' : `${counted(look, { one: 'punt', other: 'punten' })} om na te kijken`
    }.`,
  untitledHint: 'Het document noemt geen titel. Je kunt hem zelf invullen.',
  about: {
    open: 'Corrigeer gegevens',
    fillIn: 'Vul titel en nummer in',
    fields: (field, profile, kind) => {
      const names = {
        title: 'Titel',
        code: kind === 'qualification-file' ? 'Crebo van het dossier' : 'Code',
        crebo: 'Crebo',
        validFrom: 'Geldig vanaf',
        validUntil: 'Einde opleiding',
      };
      return profile === null ? names[field] : `${names[field]} van ${profile}`;
    },
  },
  remarks: {
    lookTitle: (count) => (count === 1 ? '1 punt om na te kijken' : `${number(count)} punten om na te kijken`),
    look: {
      document: (count) => `Over het hele document (${number(count)})`,
      lines: (count) => `Regels zonder duidelijke plek (${number(count)})`,
      missing: (count) => `Wat lijkt te ontbreken (${number(count)})`,
      twice: (count) => `Wat dubbel voorkomt (${number(count)})`,
      references: (count) => `Verwijzingen die niet kloppen (${number(count)})`,
      profiles: (count) => `Profielen en varianten (${number(count)})`,
    },
    lookHint: 'Je mag dit ook later doen: het dossier is nu al te gebruiken.',
    onlySupplied: 'Er is alleen iets aangevuld.',
    nothingToLook: 'Niets om na te kijken.',
    suppliedTitle: (count) => `Aangevuld, kijk even of het klopt (${number(count)})`,
    repairedTitle: (count) => `${number(count)} keer iets hersteld`,
    repaired: {
      'import/text-repaired': repaired('woord hersteld', 'woorden hersteld'),
      'import/hyphen-joined': repaired('afgebroken woord heel gemaakt', 'afgebroken woorden heel gemaakt'),
      'import/code-repaired': repaired('code hersteld', 'codes hersteld'),
      'import/bullet-supplied': repaired('opsommingsteken aangevuld', 'opsommingstekens aangevuld'),
      'import/duplicate-merged': repaired('dubbel punt samengevoegd', 'dubbele punten samengevoegd'),
      'import/work-process-supplied': repaired('werkproces aangevuld', 'werkprocessen aangevuld'),
    },
    leftOutTitle: (count) => `${number(count)} keer iets met opzet weggelaten`,
    toldTitle: (count) => `${number(count)} keer ter info`,
    was: 'er stond',
    becomes: 'gelezen als',
    open: (item) => `Corrigeer ${item}`,
    place: 'Zet op zijn plek',
    notContent: 'Hoort er niet bij',
    fine: 'Is goed zo',
    dismissed: 'Afgehandeld.',
  },
  source: {
    line: (line) => `regel ${number(line)}`,
    page: (page) => `bladzijde ${number(page)}`,
    show: 'Toon in document',
    hide: 'Verberg document',
    label: 'Zo staat het in het document',
    thisLine: 'deze regel: ',
  },
  items: {
    open: (count) => `Bekijk en corrigeer (${number(count)})`,
    search: 'Zoek in wat gelezen is',
    hint: 'Klopt er iets niet? Kies het onderdeel en corrigeer het.',
    hits: (count) => (count === 0 ? 'Niets gevonden.' : `${counted(count, things)} gevonden`),
    expand: (item) => `Wat onder ${item} staat`,
    below: (count) => number(count),
    corrected: 'gecorrigeerd',
    types: differenceTexts.types,
  },
  edit: {
    fields: { code: 'Code', title: 'Titel', text: 'Tekst', result: 'Resultaat', parent: 'Hoort bij' },
    top: 'staat bovenaan',
    save: 'Bewaar',
    cancel: 'Terug',
    saved: 'De correctie is bewaard.',
    unchanged: 'Er is niets veranderd.',
    read: 'Gelezen was',
    empty: 'leeg',
    other: 'Anders corrigeren',
    merge: 'Voeg samen',
    mergeWith: 'Voeg samen met',
    mergeHint: 'De teksten komen achter elkaar, in de volgorde van het document.',
    merged: 'Samengevoegd.',
    split: 'Splits',
    splitParts: 'Eén onderdeel per regel',
    splitHint: 'Zet de cursor waar het volgende onderdeel begint en druk op Enter.',
    splitInto: (count) => `Splits in ${number(count)}`,
    splitDone: (count) => `Gesplitst in ${number(count)}.`,
    drop: (code, below) =>
      `Laat ${code ?? 'dit onderdeel'} weg${below === 0 ? '' : `, met ${counted(below, things)} eronder`}`,
    dropped: (item) => `${item} is weggelaten.`,
  },
  place: {
    how: 'Wat is deze regel?',
    asItem: 'Een onderdeel dat ontbreekt',
    asText: 'Het vervolg van een andere tekst',
    words: 'Tekst',
    type: 'Soort',
    under: 'Hoort bij',
    after: 'Komt na',
    first: 'als eerste',
    of: 'Vervolg van',
    placed: 'De regel staat op zijn plek.',
  },
  corrections: {
    count: (count) => counted(count, corrections),
    none: 'Er is niets gecorrigeerd.',
    undo: 'Maak laatste ongedaan',
    undone: 'De laatste correctie is ongedaan gemaakt.',
    restore: 'Zet alles terug',
    restored: 'Alles staat er weer zoals het gelezen was. Met ‘Maak laatste ongedaan’ komen de correcties terug.',
    remove: (what) => `Haal correctie weg: ${what}`,
    removeShort: 'Haal correctie weg',
    removed: 'De correctie is weggehaald.',
    kinds: {
      change: 'gewijzigd',
      merge: 'samengevoegd',
      split: 'gesplitst',
      drop: 'weggelaten',
      add: 'toegevoegd',
      dismiss: 'afgehandeld',
      dossier: 'ingevuld',
    },
    noLonger: (count) => (count === 1 ? '1 correctie past niet meer' : `${number(count)} correcties passen niet meer`),
    unappliedHint:
      'Ze blijven bewaard in de werkmap, op blad Correcties, en worden bij een volgende versie weer geprobeerd.',
    letGo: 'Bewaar deze correctie niet meer',
    kept: ({ corrections: again, unapplied }) =>
      [
        again.length === 0 ? '' : `${counted(again.length, corrections)} van vorige keer opnieuw toegepast`,
        unapplied.length === 0
          ? ''
          : `${number(unapplied.length)} ${unapplied.length === 1 ? 'past' : 'passen'} niet meer en ${unapplied.length === 1 ? 'blijft' : 'blijven'} bewaard op blad Correcties`,
      ]
        .filter((part) => part !== '')
        .join(', '),
  },
  update: {
    title: 'Verschil met het dossier in deze werkmap',
    same: 'Gelijk aan wat er al staat',
    sameHint: 'In de werkmap hoeft niets te veranderen.',
    sameButCorrections: 'Alleen de correcties zijn anders. Bewaar ze, dan gelden ze ook de volgende keer.',
    comparing: 'Wordt vergeleken met de werkmap…',
    added: (count) => `${number(count)} toegevoegd`,
    removed: (count) => `${number(count)} vervallen`,
    changed: (count) => `${number(count)} gewijzigd`,
    moved: (count) => `${number(count)} verplaatst`,
    about: 'Het dossier zelf',
    unchanged: (count) =>
      `${counted(count, things)} zijn gelijk gebleven.`.replace(/^1 onderdeel zijn/, '1 onderdeel is'),
    under: (before, after) => `stond onder ${before}, staat nu onder ${after}`,
    reordered: 'staat op een andere plek in de volgorde',
    forms: (count) => `${counted(count, forms)} ${count === 1 ? 'past' : 'passen'} straks niet meer`,
    formsHint: (count) =>
      count === 1
        ? 'Het krijgt de melding verouderd. Je kiest zelf wanneer je het bijwerkt.'
        : 'Ze krijgen de melding verouderd. Je kiest zelf wanneer je ze bijwerkt.',
    kept: 'Alles wat is ingevuld blijft staan: kruisjes, beoordelingen en motivaties.',
  },
  relation: {
    title: 'Wat dit dekt van de kwalificatie in deze werkmap',
    notCounted: (count) =>
      count === 1 ? '1 verwijzing telt niet mee' : `${number(count)} verwijzingen tellen niet mee`,
    stays: 'De werkmap verandert hier niet van.',
  },
};
