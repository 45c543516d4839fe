import type { RetentionTexts } from '../retention-texts';

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
    }
  },
  total: (due, all, months) =>
    `Te verwijderen: ${due} van ${all} ${all === 1 ? 'kandidaat' : 'kandidaten'}. Bewaartermijn: ${months} ${months === 1 ? 'maand' : 'maanden'} (blad Instellingen).`,
  nobody: 'In deze werkmap staan geen kandidaten.',
  copies: 'Denk ook aan ingeleverde formulieren, rapporten en kopieën van deze werkmap.',
};
