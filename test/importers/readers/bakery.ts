/** The sections of a core task of a bakery that does not exist, as a print has them below its heading. */
export const taskSections = `Complexiteit

De bakker werkt volgens vaste recepten.

Vakkennis en vaardigheden

- kent ovens
`;

/** The sections of its only work process. */
export const processSections = `Omschrijving

De bakker bakt brood.

Resultaat

Het brood is gaar.

Gedrag

- luistert naar de korst.
`;

/** The base part as far as the sections of its core task, behind an overview. @param rows of the overview. */
export const upToProcess = (rows: string): string => `Overzicht van het kwalificatiedossier

${rows}B1-K1 Bakken van brood
B1-K1-W1 Bakt brood

Basisdeel

1. Beroepsspecifieke onderdelen

Typering van de beroepengroep

B1-K1: Bakken van brood

${taskSections}
B1-K1-W1: Bakt brood
`;
