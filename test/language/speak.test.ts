import { importTexts as enImport } from '../../src/language/en/import';
import { correctionTexts as enCorrections } from '../../src/language/en/corrections';
import { acceptTexts as enAccept } from '../../src/language/en/accept';
import { exemptTexts as enExempt } from '../../src/language/en/exempt';
import { formsTexts as enForms } from '../../src/language/en/forms';
import { assessTexts as enAssess } from '../../src/language/en/assess';
import { issueTexts as enIssue } from '../../src/language/en/issue';
import { planTexts as enPlan } from '../../src/language/en/plan';
import { resultsTexts as enResults } from '../../src/language/en/results';
import { workbookTexts as enWorkbook } from '../../src/language/en/workbook';
import { candidatesTexts as enCandidates } from '../../src/language/en/candidates';
import { cliTexts as en } from '../../src/language/en/cli';
import { speak } from '../../src/language/speak';
import { languageOf } from '../../src/language/language';

const areas = [
  enImport,
  enCandidates,
  enAccept.diagnostics,
  enAssess.diagnostics,
  enIssue.diagnostics,
  enCorrections,
  enForms,
  enExempt,
  enPlan,
  enResults,
  enWorkbook,
  en.files,
  en.profiles,
  en.books,
];
const codes = areas.flatMap((area) => Object.keys(area));

test('no code has words in two areas', () => {
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  expect(twice).toEqual([]);
});

test.each(codes)('%s has a sentence in both languages, and they differ', (code) => {
  const data = {
    file: 'dossier.txt',
    sheet: 'Dekking',
    line: 3,
    profiles: ['P1'],
    lookedFor: ['Gedrag'],
    allowed: ['cgi'],
    kind: 'elective',
    expected: 'unit',
    aspect: 'cut-score',
    row: null,
    level: null,
    before: 50,
    after: 60,
  };
  const said = (['nl', 'en'] as const).map((language) => speak({ code, severity: 'error', data }, language));
  for (const sentence of said) {
    expect(sentence).toMatch(/^\S.*[.!?)”"]$/s);
  }
  expect(said[0]).not.toBe(said[1]);
});

test('a code without words is a programming error', () => {
  expect(() => speak({ code: 'nobody/said-this', severity: 'info', data: {} }, 'nl')).toThrow('nobody/said-this');
});

test('the language follows the locale, Dutch unless it is English', () => {
  expect(['nl-NL', 'en-GB', 'EN', 'qps-ploc', ''].map(languageOf)).toEqual(['nl', 'en', 'en', 'nl', 'nl']);
});
