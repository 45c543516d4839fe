/**
 * Which language a text is in: never known. Univer's drawing asks it to hyphenate documents; cells are not hyphenated, and
 * the package of this name brings 170 kB and a file with patterns for every language it recognises.
 */
export const franc = (): string => 'und';
