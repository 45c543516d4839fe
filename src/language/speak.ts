import type { Diagnostic, DiagnosticData } from '../core/diagnostics/diagnostic';
import { candidateSheetTexts as enCandidateSheet } from './en/candidate-sheet';
import { bankTexts as enBank } from './en/bank';
import { acceptTexts as enAccept } from './en/accept';
import { adoptTexts as enAdopt } from './en/adopt';
import { assessTexts as enAssess } from './en/assess';
import { approvalTexts as enApproval } from './en/approval';
import { candidatesTexts as enCandidates } from './en/candidates';
import { cliTexts as enCli } from './en/cli';
import { collectTexts as enCollect } from './en/collect';
import { correctionTexts as enCorrections } from './en/corrections';
import { diplomaSheetTexts as enDiplomaSheet } from './en/diploma-sheet';
import { exemptTexts as enExempt } from './en/exempt';
import { formsTexts as enForms } from './en/forms';
import { importTexts as enImport } from './en/import';
import { issueTexts as enIssue } from './en/issue';
import { migrationTexts as enMigration } from './en/migration';
import { newAttemptTexts as enNewAttempt } from './en/new-attempt';
import { planTexts as enPlan } from './en/plan';
import { resultsTexts as enResults } from './en/results';
import { retentionTexts as enRetention } from './en/retention';
import { rowsTexts as enRows } from './en/rows';
import { workbookTexts as enWorkbook } from './en/workbook';
import type { Language } from './language';
import { candidateSheetTexts as nlCandidateSheet } from './nl/candidate-sheet';
import { bankTexts as nlBank } from './nl/bank';
import { acceptTexts as nlAccept } from './nl/accept';
import { adoptTexts as nlAdopt } from './nl/adopt';
import { assessTexts as nlAssess } from './nl/assess';
import { approvalTexts as nlApproval } from './nl/approval';
import { candidatesTexts as nlCandidates } from './nl/candidates';
import { cliTexts as nlCli } from './nl/cli';
import { collectTexts as nlCollect } from './nl/collect';
import { correctionTexts as nlCorrections } from './nl/corrections';
import { diplomaSheetTexts as nlDiplomaSheet } from './nl/diploma-sheet';
import { exemptTexts as nlExempt } from './nl/exempt';
import { formsTexts as nlForms } from './nl/forms';
import { importTexts as nlImport } from './nl/import';
import { issueTexts as nlIssue } from './nl/issue';
import { migrationTexts as nlMigration } from './nl/migration';
import { newAttemptTexts as nlNewAttempt } from './nl/new-attempt';
import { planTexts as nlPlan } from './nl/plan';
import { resultsTexts as nlResults } from './nl/results';
import { retentionTexts as nlRetention } from './nl/retention';
import { rowsTexts as nlRows } from './nl/rows';
import { workbookTexts as nlWorkbook } from './nl/workbook';

type Sentences = Readonly<Record<string, (data: DiagnosticData) => string>>;

const sentences: Readonly<Record<Language, Sentences>> = {
  nl: {
    ...nlImport,
    ...nlCorrections,
    ...nlPlan,
    ...nlForms,
    ...nlCandidates,
    ...nlCandidateSheet.diagnostics,
    ...nlIssue.diagnostics,
    ...nlNewAttempt.diagnostics,
    ...nlRows.diagnostics,
    ...nlCollect.diagnostics,
    ...nlResults,
    ...nlDiplomaSheet.diagnostics,
    ...nlRetention.diagnostics,
    ...nlBank.diagnostics,
    ...nlAdopt.diagnostics,
    ...nlAccept.diagnostics,
    ...nlExempt,
    ...nlAssess.diagnostics,
    ...nlApproval.diagnostics,
    ...nlMigration.diagnostics,
    ...nlWorkbook,
    ...nlCli.files,
    ...nlCli.profiles,
    ...nlCli.books,
  },
  en: {
    ...enImport,
    ...enCorrections,
    ...enPlan,
    ...enForms,
    ...enCandidates,
    ...enCandidateSheet.diagnostics,
    ...enIssue.diagnostics,
    ...enNewAttempt.diagnostics,
    ...enRows.diagnostics,
    ...enCollect.diagnostics,
    ...enResults,
    ...enDiplomaSheet.diagnostics,
    ...enRetention.diagnostics,
    ...enBank.diagnostics,
    ...enAdopt.diagnostics,
    ...enAccept.diagnostics,
    ...enExempt,
    ...enAssess.diagnostics,
    ...enApproval.diagnostics,
    ...enMigration.diagnostics,
    ...enWorkbook,
    ...enCli.files,
    ...enCli.profiles,
    ...enCli.books,
  },
};

/**
 * The sentence of a diagnostic, in one language. Each area's record has a text for every code of its union, so a missing
 * one does not compile; a code of no area is a programming error and throws.
 */
export function speak(diagnostic: Diagnostic, language: Language): string {
  const sentence = sentences[language][diagnostic.code];
  if (sentence === undefined) {
    throw new Error(`no words for ${diagnostic.code}`);
  }
  return sentence(diagnostic.data);
}
