import { diplomaTextsOf } from '../../../language/diploma-texts';
import { reportTextsOf } from '../../../language/report-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { deviationSentences } from '../../../workbook/plan/exams/setting-words';
import { candidatePage } from '../../../workbook/plan/report/candidate-blocks';
import { reportBlock } from '../../../workbook/plan/report/report-sheet';
import { markup } from '../../page/markup';
import { stylePolicy } from '../../page/style-policy';
import { reportNouns } from '../report-nouns';
import type { ReportMaker } from '../report-subject';
import { blockMarkup } from './block-markup';
import { reportStyle } from './report-style';

/**
 * The report as one page that needs nothing from elsewhere and runs nothing: its policy allows its own style sheet only.
 * It prints on A4; candidates, where these are asked for, have a page each behind it.
 */
export const htmlReport: ReportMaker = async ({ report, book, language }) => {
  const words = reportTextsOf(language);
  const texts = sheetTextsOf(language, book.framework.kind);
  const deviations = deviationSentences(book, texts).map(({ sentence }) => sentence);
  const nouns = reportNouns(book.framework.kind, language);
  const whole = blockMarkup(reportBlock(report, { words, texts, nouns, language, deviations }), 'r');
  const pages = (report.candidates ?? []).map((candidate, index) => {
    const page = blockMarkup(candidatePage(candidate, words, diplomaTextsOf(language)), `k${index}`);
    return markup`<section class="page">${page}</section>\n`;
  });
  const policy = await stylePolicy(reportStyle);
  const title = [words.title, report.qualification.title ?? ''].filter((part) => part !== '').join(' · ');
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: reportStyle }}</style>
</head>
<body>
<a class="skip" href="#inhoud">${words.skip}</a>
<main id="inhoud">
${whole}${pages}</main>
</body>
</html>
`;
  return new TextEncoder().encode(page.html);
};
