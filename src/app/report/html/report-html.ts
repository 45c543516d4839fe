import { diplomaTextsOf } from '../../../language/diploma-texts';
import { reportTextsOf } from '../../../language/report-texts';
import { sheetTextsOf } from '../../../language/sheet-texts-of';
import { deviationSentences } from '../../../workbook/plan/exams/setting-words';
import { candidatePage } from '../../../workbook/plan/report/candidate-page';
import { reportBlock, reportHead } from '../../../workbook/plan/report/report-sheet';
import { markup } from '../../page/markup';
import { stylePolicy } from '../../page/style-policy';
import { reportNouns } from '../report-nouns';
import type { ReportMaker } from '../report-subject';
import { blockMarkup, headingsOf } from './block-markup';
import { contentsMarkup } from './contents-markup';
import { printStyle, screenStyle } from './report-style';

/**
 * The report as one page that needs nothing from elsewhere and runs nothing: its policy allows its own style sheet only.
 * It prints on A4; candidates, where these are asked for, have a page each behind it.
 */
export const htmlReport: ReportMaker = async ({ report, book, language }) => {
  const words = reportTextsOf(language);
  const texts = sheetTextsOf(language, book.framework.kind);
  const deviations = deviationSentences(book, texts).map(({ sentence }) => sentence);
  const nouns = reportNouns(book.framework.kind, language);
  const whole = reportBlock(report, { words, texts, nouns, language, deviations });
  const pages = (report.candidates ?? []).map((each) => candidatePage(each, words, diplomaTextsOf(language)));
  const headings = [...headingsOf(whole, 'r'), ...pages.flatMap((page, index) => headingsOf(page, `k${index}`))];
  const title = [words.title, report.qualification.title ?? ''].filter((part) => part !== '').join(' · ');
  const style = `${screenStyle}${printStyle(`${title} · ${words.date(report.made.on)}`, words.page)}`;
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await stylePolicy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<a class="skip" href="#inhoud">${words.skip}</a>
<header>
${blockMarkup(reportHead(report, words), 'top')}</header>
${contentsMarkup(headings, words.contents)}<main id="inhoud">
${blockMarkup(whole, 'r')}${pages.map(
    (each, index) =>
      markup`<section class="page">${blockMarkup(each, `k${index}`, headingsOf(each, 'k')[0]?.words)}</section>\n`,
  )}</main>
</body>
</html>
`;
  return new TextEncoder().encode(page.html);
};
