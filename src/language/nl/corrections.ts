import type { FrameworkKind } from '../../core/framework/framework';
import type { CorrectionTexts } from '../correction-texts';

const kinds: Readonly<Record<FrameworkKind, string>> = {
  'qualification-file': 'een kwalificatiedossier',
  certificate: 'een mbo-certificaat',
  elective: 'een keuzedeel',
  'learning-units': 'een document met leereenheden',
  'competence-profile': 'een beroepscompetentieprofiel',
  addendum: 'een addendum',
  case: 'een raamwerk in CASE',
};

const kind = (value: unknown): string =>
  Object.entries(kinds).find(([known]) => known === value)?.[1] ?? 'een ander document';
const quoted = (value: unknown): string => `„${String(value ?? '')}”`;
const list = (value: unknown): string => (Array.isArray(value) ? value.map(quoted).join(', ') : String(value ?? ''));

/** Wat correcties met de hand en een nieuwere versie van het document te melden hebben. */
export const correctionTexts: CorrectionTexts = {
  'correction/item-gone': ({ words }) =>
    `De correctie van ${quoted(words)} is niet toegepast: dit staat niet meer in het document.`,
  'correction/words-differ': ({ words, was }) =>
    `De correctie van ${quoted(was)} is niet toegepast: in het document staat nu ${quoted(words)}. Kijk of de correctie nog nodig is.`,
  'correction/parent-gone': ({ words }) =>
    `${quoted(words)} is niet verplaatst: het onderdeel waar het onder moet komen, is er niet meer.`,
  'correction/parent-unfit': ({ words, parent }) =>
    parent === null || parent === undefined
      ? `${quoted(words)} kan niet bovenaan staan. Kies het onderdeel waar het bij hoort.`
      : `${quoted(words)} kan niet onder ${quoted(parent)} staan. Kies een ander onderdeel.`,
  'correction/code-taken': ({ words, code, other }) =>
    `${quoted(words)} kan de code ${code} niet krijgen: die is al van ${quoted(other)}. Kies een andere code.`,
  'correction/code-empty': ({ words }) => `De code van ${quoted(words)} kan niet leeg zijn. Vul een code in.`,
  'correction/code-unfit': ({ words, example }) =>
    `${quoted(words)} ziet er niet uit als een code van dit document. Schrijf hem zoals ${example}.`,
  'correction/dossier-differs': ({ words, becomes }) =>
    words === ''
      ? `Wat met de hand was ingevuld (${quoted(becomes)}) is niet toegepast: in het document staat het niet meer.`
      : `Wat met de hand was ingevuld (${quoted(becomes)}) is niet toegepast: het document zegt nu zelf ${quoted(words)}.`,
  'correction/date-unfit': ({ words }) =>
    `${quoted(words)} is geen datum. Schrijf hem als jaar-maand-dag, zoals 2030-07-31.`,
  'correction/text-empty': ({ words }) =>
    words === ''
      ? 'Een onderdeel kan niet leeg zijn. Vul een tekst in.'
      : `De tekst van ${quoted(words)} kan niet leeg zijn. Vul een tekst in, of laat het onderdeel weg.`,
  'correction/merge-unfit': ({ words }) =>
    `${quoted(words)} kan hiermee niet worden samengevoegd. Kies twee of meer verschillende onderdelen van één soort.`,
  'correction/split-unfit': ({ words }) =>
    `${quoted(words)} kan zo niet worden gesplitst. Alleen een tekst zonder titel is te splitsen, in twee of meer delen.`,
  'correction/unreadable': ({ place }) =>
    place === 0
      ? 'Dit is geen lijst met correcties.'
      : `Correctie ${place} van de lijst is niet te begrijpen. Controleer de soort (change, merge, split, drop, add, dossier of dismiss) en de velden.`,
  'update/other-kind': ({ kind: old, other }) =>
    `Deze werkmap is gemaakt van ${kind(old)}; dit is ${kind(other)} en dus geen nieuwere versie ervan. Er is niets veranderd.`,
  'update/kinds-differ': ({ kind: old, other }) =>
    `Het ene document is ${kind(old)}, het andere ${kind(other)}. Vergelijk twee versies van hetzelfde document.`,
  'update/other-dossier': ({ code, other }) =>
    `Deze werkmap hoort bij ${code}; dit document heet ${other}. Maak voor een nieuw cohort een kopie van de werkmap, zodat de formulieren van het oude cohort blijven zoals ze zijn.`,
  'update/profile-gone': ({ profile, profiles }) =>
    `Profiel ${profile} van deze werkmap staat niet in het nieuwe document. Daarin staan: ${Array.isArray(profiles) ? profiles.join(', ') : ''}. Kies het profiel dat ervoor in de plaats komt.`,
  'update/rows-lapsed': ({ items }) =>
    `Niet meer in het dossier, maar wel aangekruist in Dekking: ${list(items)}. De rijen met hun kruisjes zijn blijven staan als vervallen; haal ze weg of zet de kruisjes bij een ander onderdeel.`,
  'update/corrections-unapplied': ({ count, sheet }) =>
    `${count === 1 ? '1 correctie past' : `${count} correcties passen`} niet bij deze versie. ${
      count === 1 ? 'Die blijft' : 'Ze blijven'
    } bewaard op blad ${sheet}, met de reden erbij.`,
  'update/forms-outdated': ({ sheets }) =>
    `Deze formulieren passen niet meer bij het dossier: ${list(sheets)}. Wat erop is ingevuld, is blijven staan.`,
};
