import { rules } from '../../../core/checks/rules/registry';
import type { DiagnosticData, Severity } from '../../../core/diagnostics/diagnostic';
import { nearestOf } from '../../../core/exam/edit-distance';
import type { Settings } from '../../../core/exam/exam-plan';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { readWord } from './readable';

/** What is wrong with a line: no rule is called so, or the word is no severity. */
type Problem = 'rule' | 'severity';

/**
 * The severities that people gave to rules: "plan/too-few-assessors: let op", one a line, in the words of any language.
 * A line that cannot be understood changes nothing and is told, with the nearest rule; the others hold.
 */
export function readSeverities(text: string): {
  readonly severities: Settings['severities'];
  /** Data of forms/severity-unreadable. */
  readonly unread: readonly DiagnosticData[];
} {
  const severities: Record<string, Severity> = {};
  const unread: DiagnosticData[] = [];
  const ids = rules.map(({ id }) => id);
  for (const line of text.split(/[\n;]/).map((part) => part.trim())) {
    if (line === '') continue;
    const [, name = line, word = ''] = /^([^:=]*?)\s*[:=]\s*(.*)$/.exec(line) ?? [];
    const rule = ids.find((id) => id === name.toLowerCase());
    const severity = readWord<Severity>(word, (language) => severityWords(language));
    const tell = (problem: Problem): void => {
      unread.push({ line, problem, rule: rule ?? name, nearest: rule === undefined ? nearestOf(name, ids) : null });
    };
    if (rule === undefined) tell('rule');
    else if (severity === undefined) tell('severity');
    else severities[rule] = severity;
  }
  return { severities, unread };
}

function severityWords(language: 'nl' | 'en'): Readonly<Record<Severity, string>> {
  return sheetTextsOf(language, 'qualification-file').findings.severities;
}
