import type { AttemptTexts } from '../attempt-texts';

/** What the sheets say of attempts. */
export const attemptTexts: AttemptTexts = {
  carriedFrom: (attempt) => `taken over from attempt ${attempt}`,
  exempt: 'exempt',
  exemptSince: (date) => `exempt, ${date}`,
  resitNote: 'Resit: only what was not yet sufficient is assessed again. What was taken over is grey and counts.',
  remarkNote: 'Re-mark of the same attempt, by other assessors than the first time.',
  remarkShows: 'The column ‘Earlier judgement’ stays empty until every row has a level.',
  earlier: 'Earlier judgement',
  earlierLevels: (levels, agreed) =>
    [levels.map((level) => level ?? '–').join(' / '), ...(agreed === null ? [] : [`agreed ${agreed}`])].join(', '),
  sameAssessor: 'Note: an assessor has judged this attempt before. Somebody else must do it.',
};
