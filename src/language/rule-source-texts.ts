import type { RuleSource } from '../core/checks/rule';

/** How the source of a rule stands: the same words in the pane and on the pages with all rules. */
export interface RuleSourceTexts {
  /** "vervallen, nog gebruikelijk, tekst gelezen 2012" */
  readonly standing: (status: RuleSource['status'], read: string) => string;
  /** Before what holds now instead of a repealed text. */
  readonly inForce: string;
}
