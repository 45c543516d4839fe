import type { RubricRow } from '../rubric-row';
import type { BankCandidate } from './match-bank';

/**
 * A row described as in the bank. Proposals of the program give way; how it is to be seen comes along where the row does
 * not say. Weight and whether it is critical stay the exam's: they decide about its result.
 */
export function takeEntry(row: RubricRow, { entry, texts }: BankCandidate): RubricRow {
  const proposals = Object.fromEntries(Object.entries(row.proposals).filter(([code]) => texts[code] === undefined));
  return {
    ...row,
    descriptors: { ...row.descriptors, ...texts },
    proposals,
    evidence: row.evidence ?? entry.evidence,
  };
}
