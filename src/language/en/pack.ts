import { englishRules } from '../../core/checks/rule-language';
import type { LanguagePack } from '../pack';
import { acceptTexts } from './accept';
import { adoptTexts } from './adopt';
import { agreementTexts } from './agreement';
import { approvalTexts } from './approval';
import { assessTexts } from './assess';
import { bankTexts } from './bank';
import { candidateListTexts } from './candidate-list';
import { candidateSheetTexts } from './candidate-sheet';
import { candidatesTexts } from './candidates';
import { cliTexts } from './cli';
import { collectTexts } from './collect';
import { collectedSheetTexts } from './collected-sheets';
import { commandTexts } from './commands';
import { correctionSheetTexts } from './correction-sheet';
import { correctionTexts } from './corrections';
import { locale } from './counting';
import { defaultPlanTexts } from './default-plan';
import { differenceTexts } from './difference';
import { diplomaTexts } from './diploma';
import { diplomaSheetTexts } from './diploma-sheet';
import { exemptTexts } from './exempt';
import { formsTexts } from './forms';
import { importTexts } from './import';
import { instrumentTexts } from './instrument';
import { issueTexts } from './issue';
import { keptTexts } from './kept';
import { cohortTexts } from './cohort';
import { migrationTexts } from './migration';
import { newAttemptTexts } from './new-attempt';
import { paneTexts } from './pane';
import { planTexts } from './plan';
import { pointsTexts } from './points';
import { readingTexts } from './reading';
import { relationTexts } from './relation';
import { renewalTexts } from './renewal';
import { reportTexts } from './report';
import { resultsTexts } from './results';
import { retentionTexts } from './retention';
import { rowsTexts } from './rows';
import { rubricTexts } from './rubric';
import { ruleSourceTexts } from './rule-source';
import { rulesPageTexts } from './rules-page';
import { sheetTexts } from './sheets';
import { statisticsTexts } from './statistics';
import { workbookTexts } from './workbook';

/** English. */
export const english: LanguagePack = {
  name: 'English',
  locale,
  rules: englishRules,
  accept: acceptTexts,
  adopt: adoptTexts,
  agreement: agreementTexts,
  approval: approvalTexts,
  assess: assessTexts,
  bank: bankTexts,
  candidateList: candidateListTexts,
  candidates: candidatesTexts,
  candidateSheet: candidateSheetTexts,
  cli: cliTexts,
  collect: collectTexts,
  collectedSheet: collectedSheetTexts,
  command: commandTexts,
  corrections: correctionTexts,
  correctionSheet: correctionSheetTexts,
  difference: differenceTexts,
  diploma: diplomaTexts,
  diplomaSheet: diplomaSheetTexts,
  exempt: exemptTexts,
  forms: formsTexts,
  instrument: instrumentTexts,
  issue: issueTexts,
  kept: keptTexts,
  migration: migrationTexts,
  cohort: cohortTexts,
  newAttempt: newAttemptTexts,
  pane: paneTexts,
  points: pointsTexts,
  reading: readingTexts,
  relation: relationTexts,
  renewal: renewalTexts,
  report: reportTexts,
  results: resultsTexts,
  retention: retentionTexts,
  rows: rowsTexts,
  rubric: rubricTexts,
  ruleSource: ruleSourceTexts,
  rulesPage: rulesPageTexts,
  statistics: statisticsTexts,
  imports: importTexts,
  plan: planTexts,
  workbook: workbookTexts,
  sheets: sheetTexts,
  defaultPlan: defaultPlanTexts,
};
