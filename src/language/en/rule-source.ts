import type { RuleSourceTexts } from '../rule-source-texts';

const standing = {
  'in-force': 'in force',
  'repealed-still-practice': 'repealed, still practice',
  practice: 'practice',
} as const;

export const ruleSourceTexts: RuleSourceTexts = {
  standing: (status, read) => `${standing[status]}, text read ${read}`,
  inForce: 'In force now',
};
