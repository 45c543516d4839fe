import type { RetentionTexts } from '../retention-texts';

const listed = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

const day = (date: string | null): string => (date ?? '').split('-').map(Number).reverse().join('-');

/** Hoe lang kandidaatgegevens bewaard worden. */
export const retentionTexts: RetentionTexts = {
  states: { due: 'te verwijderen', 'not-yet': 'nog bewaren', appeal: 'beroep loopt', 'no-date': 'niet te zeggen' },
  reason: ({ since, dueOn, reason }) => {
    switch (reason) {
      case 'since-diploma':
        return `diploma op ${day(since)}, te verwijderen vanaf ${day(dueOn)}`;
      case 'since-leaving':
        return `vertrokken op ${day(since)}, te verwijderen vanaf ${day(dueOn)}`;
      case 'appeal-runs':
        return `de bewaartermijn is voorbij, maar door het beroep te verwijderen vanaf ${day(dueOn)}`;
      case 'date-missing':
        return 'er is geen diplomadatum of vertrekdatum ingevuld op Diploma-eisen';
      case 'date-unread':
        return 'een datum op Diploma-eisen is niet te lezen; verbeter die eerst';
      case 'entered-twice':
        return 'deze kandidaat staat twee keer op Diploma-eisen; haal eerst een van beide regels weg';
    }
  },
  total: (due, all, months) =>
    `Te verwijderen: ${due} van ${all} ${all === 1 ? 'kandidaat' : 'kandidaten'}. Bewaartermijn: ${months} ${months === 1 ? 'maand' : 'maanden'} (blad Instellingen).`,
  nobody: 'In deze werkmap staan geen kandidaten.',
  copies: 'Denk ook aan ingeleverde formulieren, rapporten en kopieën van deze werkmap.',
  removed: ({ candidates, sheets, statistics }, isDone) => [
    `${isDone ? 'Verwijderd' : 'Dit wordt verwijderd'}: alle gegevens van ${candidates.length} ${candidates.length === 1 ? 'kandidaat' : 'kandidaten'} (${candidates.join(', ')}).`,
    ...(sheets.length === 0 ? [] : [`${isDone ? 'Weg zijn ook' : 'Ook weg gaan'} de bladen ${sheets.join(', ')}.`]),
    statistics === 0
      ? 'Er blijven geen aantallen bewaard: de groep is te klein om anoniem te zijn.'
      : `Op het blad Statistiek ${isDone ? 'staan' : 'komen'} de aantallen, zonder namen en nummers.`,
  ],
  written: (file) => `Geschreven: ${file}`,
  howTo: 'Er is nog niets geschreven. Voeg --yes toe om dit te doen; het is niet terug te draaien.',
  diagnostics: {
    'retention/no-name': () => 'Vul in wie de gegevens verwijdert; er is niets verwijderd.',
    'retention/bad-date': ({ date }) =>
      date === ''
        ? 'Vul een datum in, bijvoorbeeld 1-9-2026; er is niets verwijderd.'
        : `“${String(date)}” is geen datum. Schrijf bijvoorbeeld 1-9-2026; er is niets verwijderd.`,
    'retention/nobody': () =>
      'Van niemand is de bewaartermijn voorbij, dus er is niets te verwijderen. De datums staan op het blad Diploma-eisen.',
    'retention/unknown-candidate': ({ candidate }) =>
      `Kandidaat ${String(candidate)} staat niet in deze werkmap; er is niets verwijderd.`,
    'retention/not-due': ({ candidates }) =>
      `De bewaartermijn is nog niet voorbij, of er is geen datum, bij ${listed(candidates)}. Kijk op het blad Diploma-eisen; er is niets verwijderd.`,
    'retention/outdated': () =>
      'De werkmap is veranderd sinds je dit bekeek. Bekijk opnieuw wie er verwijderd wordt; er is niets verwijderd.',
    'retention/own-form': ({ candidate, sheet }) =>
      `Op blad “${String(sheet)}” staat het formulier van het examen zelf, ingevuld voor kandidaat ${String(candidate)}. Maak dat blad eerst leeg; er is niets verwijderd.`,
    'retention/still-named': ({ sheet, cells }) =>
      `Een naam of nummer staat nog op blad “${String(sheet)}” (${listed(cells)}). Haal het daar zelf weg.`,
    'retention/too-few': ({ exam, candidates }) =>
      `Van ${String(exam)} blijven geen aantallen bewaard: ${String(candidates)} ${candidates === 1 ? 'kandidaat' : 'kandidaten'}, en dat zijn er te weinig om anoniem te zijn.`,
  },
};
