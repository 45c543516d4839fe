import type { AttemptTexts } from '../attempt-texts';

/** Wat de bladen over kansen zeggen. */
export const attemptTexts: AttemptTexts = {
  carriedFrom: (attempt) => `overgenomen uit kans ${attempt}`,
  exempt: 'vrijstelling',
  exemptSince: (date) => `vrijstelling, ${date}`,
  resitNote:
    'Herkansing: alleen wat nog niet voldoende was, wordt opnieuw beoordeeld. Wat is overgenomen, staat grijs en telt mee.',
};
