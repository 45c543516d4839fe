import type { RuleSource } from './rule';

/**
 * Examen- en kwalificatiebesluit beroepsopleidingen WEB, read in the state of 2015.
 * Which articles say what: domain.md, "The published rules that checks rest on".
 */
export function ekb(articles: string): RuleSource {
  return {
    reference: `Examen- en kwalificatiebesluit beroepsopleidingen WEB (EKB), art. ${articles}`,
    status: 'in-force',
    read: '2015',
  };
}

/** The examination standards of 2012: repealed, and still what most committees and auditors work with. */
export function standard2012(clause: string): RuleSource {
  return {
    reference: `Standaarden examenkwaliteit mbo 2012, ${clause}`,
    status: 'repealed-still-practice',
    read: '2012',
  };
}

/** What examination committees do without a published text behind it. */
export function practice(reference: string): RuleSource {
  return { reference, status: 'practice', read: '2026-11' };
}
