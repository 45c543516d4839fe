import type { Severity } from '../core/diagnostics/diagnostic';

/** The words of the page that lists every rule, in Markdown. */
export interface RulesPageTexts {
  readonly title: string;
  /** What the page is and how it is made, one paragraph each. */
  readonly intro: readonly string[];
  /** Of the table in front: rule, what it is about, severity. */
  readonly columns: readonly [string, string, string];
  /** By the first part of a rule's id. */
  readonly areas: Readonly<Record<string, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  /** Before the severity that holds while the settings say nothing else. */
  readonly standing: string;
  readonly why: string;
  readonly fix: string;
  readonly source: string;
  readonly example: string;
  /** Over the reasons for which a person must look. */
  readonly unclear: string;
}
