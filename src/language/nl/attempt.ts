import type { AttemptTexts } from '../attempt-texts';

/** Wat de bladen over kansen zeggen. */
export const attemptTexts: AttemptTexts = {
  carriedFrom: (attempt) => `overgenomen uit kans ${attempt}`,
  exempt: 'vrijstelling',
  exemptSince: (date) => `vrijstelling, ${date}`,
  resitNote:
    'Herkansing: alleen wat nog niet voldoende was, wordt opnieuw beoordeeld. Wat is overgenomen, staat grijs en telt mee.',
  remarkNote: 'Herbeoordeling van dezelfde kans, door andere beoordelaars dan de eerste keer.',
  remarkShows: 'De kolom ‘Eerder oordeel’ blijft leeg tot elke rij een niveau heeft.',
  earlier: 'Eerder oordeel',
  earlierLevels: (levels, agreed) =>
    [levels.map((level) => level ?? '–').join(' / '), ...(agreed === null ? [] : [`afgesproken ${agreed}`])].join(', '),
  sameAssessor: 'Let op: een beoordelaar heeft deze kans al eerder beoordeeld. Een ander moet het doen.',
};
