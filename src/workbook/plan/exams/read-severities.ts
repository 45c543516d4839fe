import { rules } from '../../../core/checks/rules/registry';
import type { DiagnosticData, Severity } from '../../../core/diagnostics/diagnostic';
import { editDistance } from '../../../core/exam/edit-distance';
import type { Settings } from '../../../core/exam/exam-plan';
import { languages } from '../../../language/language';
import type { Language } from '../../../language/language';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { readWord } from './readable';
import { ruleTexts } from '../../../language/rule-texts';

/** What is wrong with a line: no rule is called so, or the word is no severity. */
type Problem = 'rule' | 'severity';

/**
 * The severities that people gave to rules: "plan/too-few-assessors: let op", one a line, in the words of any language.
 * A line that cannot be understood changes nothing and is told with what is nearest to it; the others hold.
 */
export function readSeverities(text: string): {
  readonly severities: Settings['severities'];
  /** Data of forms/severity-unreadable. */
  readonly unread: readonly DiagnosticData[];
} {
  const severities: Record<string, Severity> = {};
  const unread: DiagnosticData[] = [];
  for (const line of text.split(/[\n;]/).map((part) => part.trim())) {
    if (line === '') continue;
    const { name, word } = partsOf(line);
    const rule = rules.find(({ id }) => id === name.toLowerCase())?.id;
    const severity = readWord<Severity>(word, severityWords);
    if (rule !== undefined && severity !== undefined) {
      severities[rule] = severity;
      continue;
    }
    const problem: Problem = rule === undefined ? 'rule' : 'severity';
    const nearest = rule === undefined ? nearestRule(name) : null;
    unread.push({ line, problem, rule: rule ?? name, nearest, meant: severity ?? nearestSeverity(word) });
  }
  return { severities, unread };
}

/** What stands before and behind the colon; without one the id of a rule ends at the first space. */
function partsOf(line: string): { readonly name: string; readonly word: string } {
  const [, name = line, word = ''] =
    /^([^:=]*?)\s*[:=]\s*(.*)$/.exec(line) ?? /^(\S+\/\S+)\s+[-–—]?\s*(.*)$/.exec(line) ?? [];
  return { name, word };
}

/** By its id, the part of it behind the folder, or its title on the pane, in any language. */
function nearestRule(name: string): string | null {
  const called = rules.flatMap((rule) =>
    [
      rule.id,
      rule.id.replace(/^.*\//, ''),
      ...languages.map((language) => ruleTexts(rule, 'qualification-file', language).title),
    ].map((each) => [each, rule.id] as const),
  );
  return nearestIn(name, called);
}

function nearestSeverity(word: string): Severity | null {
  const known = languages.flatMap((language) =>
    (['error', 'warning', 'info'] as const).map((severity) => [severityWords(language)[severity], severity] as const),
  );
  return nearestIn(word, known);
}

/** What is called by the name nearest to what was typed; null where more than a third of it would be other letters. */
function nearestIn<Meant>(typed: string, called: readonly (readonly [string, Meant])[]): Meant | null {
  const wanted = typed.trim().toLowerCase();
  const near = called
    .map(([name, meant]) => ({ meant, distance: editDistance(wanted, name.toLowerCase()) }))
    .reduce((best, each) => (each.distance < best.distance ? each : best));
  return near.distance <= Math.max(1, Math.floor(wanted.length / 3)) ? near.meant : null;
}

function severityWords(language: Language): Readonly<Record<Severity, string>> {
  return sheetTextsOf(language, 'qualification-file').findings.severities;
}
