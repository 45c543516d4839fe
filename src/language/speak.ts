import type { Diagnostic, DiagnosticData } from '../core/diagnostics/diagnostic';
import type { Language } from './language';
import type { LanguagePack } from './pack';
import { packOf } from './pack-of';

type Sentences = Readonly<Record<string, (data: DiagnosticData) => string>>;

const made = new Map<Language, Sentences>();

/**
 * The sentence of a diagnostic, in one language. Each area's record has a text for every code of its union, so a missing
 * one does not compile; a code of no area is a programming error and throws.
 */
export function speak(diagnostic: Diagnostic, language: Language): string {
  const sentences = made.get(language) ?? sentencesOf(packOf(language));
  made.set(language, sentences);
  const sentence = sentences[diagnostic.code];
  if (sentence === undefined) {
    throw new Error(`no words for ${diagnostic.code}`);
  }
  return sentence(diagnostic.data);
}

function sentencesOf(pack: LanguagePack): Sentences {
  return {
    ...pack.imports,
    ...pack.corrections,
    ...pack.plan,
    ...pack.forms,
    ...pack.candidates,
    ...pack.candidateSheet.diagnostics,
    ...pack.issue.diagnostics,
    ...pack.newAttempt.diagnostics,
    ...pack.rows.diagnostics,
    ...pack.collect.diagnostics,
    ...pack.results,
    ...pack.diplomaSheet.diagnostics,
    ...pack.retention.diagnostics,
    ...pack.bank.diagnostics,
    ...pack.adopt.diagnostics,
    ...pack.accept.diagnostics,
    ...pack.exempt,
    ...pack.assess.diagnostics,
    ...pack.approval.diagnostics,
    ...pack.migration.diagnostics,
    ...pack.cohort.diagnostics,
    ...pack.workbook,
    ...pack.cli.files,
    ...pack.cli.profiles,
    ...pack.cli.books,
  };
}
