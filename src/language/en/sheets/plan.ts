import type { EnglishNouns } from '../../../core/checks/nouns/english';
import type { SheetTexts } from '../../sheet-texts';

/** What the sheet with the exam plan says, in English. */
export const planTexts = ({ unit, subUnit, examples }: EnglishNouns): SheetTexts['plan'] => ({
  title: 'Exam plan',
  note: 'One row per exam. Fill in the yellow cells; type a new exam below the last row. Mark what each exam assesses on the sheet Coverage.',
  columns: {
    code: { header: 'Code', prompt: 'A short code of its own, for example PVB1.' },
    name: { header: 'Name' },
    form: { header: 'Form' },
    weight: {
      header: 'Weight (%)',
      prompt: `One number (60) holds for every ${unit.one}; or per ${unit.one}: ${examples[0]}: 60; ${examples[1]}: 40. All empty = equal weights.`,
    },
    cutScore: { header: 'Cut score (%)', prompt: 'Percentage needed for a pass: 1 to 99.' },
    cutScoreReason: { header: 'Reason for cut score', prompt: 'Why is the cut score here?' },
    assessors: { header: 'Assessors', prompt: 'Empty = the minimum on the sheet Settings.' },
    requires: {
      header: `Required ${unit.other}`,
      prompt: `Codes of ${unit.other} this exam must assess, separated by commas. Empty = those of its marks.`,
    },
    essential: {
      header: `Essential ${subUnit.other}`,
      prompt: `Codes of ${subUnit.other} that must always be examined, separated by commas.`,
    },
    scale: {
      header: 'Scale',
      prompt: 'Empty = the scale on the sheet Settings. Otherwise: O = insufficient (0); V = sufficient (1, passes)',
    },
    instructions: { header: 'Instructions and conditions' },
    status: { header: 'Status' },
    version: { header: 'Version' },
    builtBy: { header: 'Constructed by' },
    approvedBy: { header: 'Approved by' },
    approvedOn: { header: 'Approved on' },
    link: { header: 'Assessment form' },
  },
  linkTip: 'To the assessment form',
});
