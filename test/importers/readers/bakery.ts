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
