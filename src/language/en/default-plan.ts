import { englishNouns } from '../../core/checks/nouns/english';
import type { EnglishNouns } from '../../core/checks/nouns/english';
import type { DefaultPlanTexts } from '../../core/exam/default-plan';
import type { FrameworkKind } from '../../core/framework/framework';
import { decimal } from './counting';

/** What a plan says that nobody has written yet; the committee is meant to make it its own. */
export const defaultPlanTexts = (kind: FrameworkKind): DefaultPlanTexts => ofKind(englishNouns[kind]);

const ofKind = ({ subUnit }: EnglishNouns): DefaultPlanTexts => ({
  cutScoreReason: (cutScore) =>
    `At ${decimal(cutScore, 1)} % the candidate has, on average, the lowest passing level on every row.`,
  levelNames: { O: 'insufficient', V: 'sufficient', G: 'good' },
  instructions: [
    `The candidate carries out the ${subUnit.other} at work or in a situation comparable to it.`,
    'Each assessor chooses a level per row from what was observed and gives the reason for every level that does not pass.',
    'Where the assessors differ, they then agree on a level for the row.',
    'Aids allowed: those of the workplace. Duration: as agreed with the candidate.',
  ].join('\n'),
});
