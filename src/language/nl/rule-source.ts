import type { RuleSourceTexts } from '../rule-source-texts';

const standing = {
  'in-force': 'van kracht',
  'repealed-still-practice': 'vervallen, nog gebruikelijk',
  practice: 'praktijk',
} as const;

export const ruleSourceTexts: RuleSourceTexts = {
  standing: (status, read) => `${standing[status]}, tekst gelezen ${read}`,
  inForce: 'Nu van kracht',
};
