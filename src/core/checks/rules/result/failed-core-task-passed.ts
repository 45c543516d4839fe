import { keyOfNumber } from '../../../exam/candidates/merge-candidates';
import type { RequirementsMet } from '../../../exam/candidates/requirements-met';
import type { CandidateResults } from '../../../exam/collect/candidate-results';
import { candidateResults } from '../../../exam/collect/candidate-results';
import { coreTaskStandings } from '../../../exam/diploma/core-task-standing';
import type { ExamBook } from '../../../exam/exam-book';
import { partLabel } from '../../covering';
import { the } from '../../nouns/dutch';
import type { Rule, Verdict } from '../../rule';
import { ekb } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { named } from '../../wording';

export const failedCoreTaskPassed: Rule = {
  id: 'result/failed-core-task-passed',
  severity: 'error',
  source: ekb('16 en 17'),
  texts: {
    nl: ({ unit }) => ({
      title: 'Voldoet, terwijl niet alles voldoende is',
      why: `Elke ${unit.one} moet ten minste voldoende zijn en zijn vastgesteld, of vrijgesteld; een goede ${unit.one} maakt een onvoldoende nooit goed. Het besluit is aan de examencommissie.`,
      fix: `Haal "ja" weg bij deze kandidaat tot ${the(unit)} voldoende is en de uitslag is vastgesteld.`,
      unmet: ({ candidate, coreTask, lacking }) =>
        `Volgens de lijst voldoet kandidaat ${named(candidate)} aan de ingevoerde eisen, maar ${named(coreTask)} is ${nlLacking[String(lacking)]}.`,
      unclear: {
        'changed-since': ({ candidate, coreTask }) =>
          `Volgens de lijst voldoet kandidaat ${named(candidate)} aan de ingevoerde eisen; de uitslag van ${named(coreTask)} is na de vaststelling gewijzigd: geldt die vaststelling nog?`,
        'no-answer': ({ candidate, coreTask, lacking, typed }) =>
          `Bij kandidaat ${named(candidate)} staat "${named(typed)}" in plaats van ja of nee, en ${named(coreTask)} is ${nlLacking[String(lacking)]}; voldoet de kandidaat?`,
      },
    }),
    en: ({ unit }) => ({
      title: 'Meets the requirements while not everything is sufficient',
      why: `Every ${unit.one} must be at least sufficient and adopted, or exempt; a good ${unit.one} never makes up for a failed one. The exam committee decides.`,
      fix: `Take "yes" away from this candidate until the ${unit.one} is sufficient and the result adopted.`,
      unmet: ({ candidate, coreTask, lacking }) =>
        `Candidate ${named(candidate)} is said to meet the requirements entered, but ${named(coreTask)} is ${enLacking[String(lacking)]}.`,
      unclear: {
        'changed-since': ({ candidate, coreTask }) =>
          `Candidate ${named(candidate)} is said to meet the requirements entered; the result of ${named(coreTask)} was changed after it was adopted: does that adoption still hold?`,
        'no-answer': ({ candidate, coreTask, lacking, typed }) =>
          `Candidate ${named(candidate)} has "${named(typed)}" instead of yes or no, and ${named(coreTask)} is ${enLacking[String(lacking)]}; does the candidate count as meeting the requirements?`,
      },
    }),
  },
  examples: {
    unmet: { candidate: '1001', coreTask: 'B1-K1', lacking: 'not-adopted', outcome: 'V', typed: 'ja' },
    'changed-since': { candidate: '1001', coreTask: 'P1-K1', lacking: 'changed-since', outcome: 'G', typed: 'ja' },
    'no-answer': { candidate: '1001', coreTask: 'B1-K1', lacking: 'not-adopted', outcome: 'V', typed: 'bijna' },
  },
  judge: (book) => {
    const met = book.requirementsMet ?? [];
    if (met.length === 0) return [];
    const all = new Map(candidateResults(book).map((results) => [keyOfNumber(results.number), results]));
    return met.flatMap((said) => judgeCandidate(said, all.get(keyOfNumber(said.candidate)), book));
  },
};

const nlLacking: Readonly<Record<string, string>> = {
  failed: 'onvoldoende',
  unrated: 'nog niet volledig beoordeeld',
  'not-examined': 'niet geëxamineerd',
  'not-adopted': 'nog niet vastgesteld door de examencommissie',
  'changed-since': 'na de vaststelling gewijzigd',
};

const enLacking: Readonly<Record<string, string>> = {
  failed: 'insufficient',
  unrated: 'not rated to the end yet',
  'not-examined': 'not examined',
  'not-adopted': 'not adopted by the exam committee yet',
  'changed-since': 'changed after it was adopted',
};

/** Every core task of the qualification must be in order, also one that no exam covers. */
function judgeCandidate(
  { candidate, says, typed, place }: RequirementsMet,
  results: CandidateResults | undefined,
  { framework }: ExamBook,
): readonly Verdict[] {
  return coreTaskStandings(framework, results).flatMap(({ coreTask, standing, outcome }) => {
    if (standing === 'sufficient' || standing === 'exempt') return [];
    const data = { candidate, coreTask: partLabel(framework, coreTask), lacking: standing, outcome, typed };
    const subject = `${candidate}/${coreTask}`;
    if (says === null) return [unclear('no-answer', subject, place, data)];
    return standing === 'changed-since'
      ? [unclear('changed-since', subject, place, data)]
      : [unmet(subject, place, data)];
  });
}
