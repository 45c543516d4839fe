import type { RowsTexts } from '../rows-texts';

const quoted = (value: unknown): string =>
  (Array.isArray(value) ? value : [value]).map((text) => `“${String(text)}”`).join(', ');

/** Wat het bewerken van de rijen van een formulier zegt. */
export const rowsTexts: RowsTexts = {
  diagnostics: {
    'rows/changed-meanwhile': ({ rows }) =>
      `Terwijl hier rijen werden bewerkt, zijn dezelfde rijen in het blad veranderd: ${quoted(rows)}. Begin opnieuw vanuit het blad, zodat niemands werk verdwijnt.`,
    'rows/without-text': ({ exam }) =>
      `Op het formulier van ${String(exam)} staat een rij zonder tekst. Vul de tekst in of haal de rij weg.`,
    'rows/no-essential-cell': ({ exam, sheet }) =>
      `In blad ${String(sheet)} ontbreekt de kolom met essentiële werkprocessen van ${String(exam)}. Zet die kolom terug of laat ongewijzigd wat essentieel is.`,
  },
};
