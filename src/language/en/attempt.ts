import type { AttemptTexts } from '../attempt-texts';

/** What the sheets say of attempts. */
export const attemptTexts: AttemptTexts = {
  carriedFrom: (attempt) => `taken over from attempt ${attempt}`,
  exempt: 'exempt',
  exemptSince: (date) => `exempt, ${date}`,
  resitNote: 'Resit: only what was not yet sufficient is assessed again. What was taken over is grey and counts.',
};
