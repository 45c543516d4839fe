import { formKey } from '../../form-key';
import { comparableFormula, functionsIn } from '../../formula-text';
import type { AssessmentForm, ResultCell } from '../../../exam/exam-book';
import type { Rule, Verdict } from '../../rule';
import { standard2012 } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import type { Value } from '../../wording';
import { named } from '../../wording';

export const formulaOverwritten: Rule = {
  id: 'form/formula-overwritten',
  severity: 'error',
  source: standard2012('1.4'),
  texts: {
    nl: {
      title: 'Formule overschreven',
      why: 'Een uitslag die met de hand is ingevuld, volgt de beoordelingen niet meer.',
      fix: 'Zet de formule terug door het formulier opnieuw te maken; wat is ingevuld, blijft staan.',
      unmet: ({ result, sheet, found }) =>
        found === ''
          ? `De cel voor ${resultName(result, 'nl')} in ${sheet} is leeggemaakt; daar hoort een formule.`
          : `In de cel voor ${resultName(result, 'nl')} in ${sheet} staat ${named(found)} in plaats van de formule.`,
      unclear: {
        'formula-differs': ({ result, sheet }) =>
          `De formule voor ${resultName(result, 'nl')} in ${sheet} is een andere dan de bedoelde, met dezelfde functies; rekent zij hetzelfde uit?`,
      },
    },
    en: {
      title: 'Formula overwritten',
      why: 'An outcome filled in by hand no longer follows the ratings.',
      fix: 'Bring the formula back by making the form again; what has been filled in stays.',
      unmet: ({ result, sheet, found }) =>
        found === ''
          ? `The cell for ${resultName(result, 'en')} in ${sheet} has been emptied; a formula belongs there.`
          : `The cell for ${resultName(result, 'en')} in ${sheet} holds ${named(found)} in place of the formula.`,
      unclear: {
        'formula-differs': ({ result, sheet }) =>
          `The formula for ${resultName(result, 'en')} in ${sheet} is another than the intended one, with the same functions; does it compute the same?`,
      },
    },
  },
  judge: ({ forms }) => forms.flatMap((form) => form.resultCells.flatMap((cell) => judgeCell(form, cell))),
};

function judgeCell(form: AssessmentForm, { key, place, expected, actual }: ResultCell): readonly Verdict[] {
  if (comparableFormula(actual) === comparableFormula(expected)) return [];
  const data = { result: key, sheet: place.sheet, found: actual };
  const subject = `${formKey(form)} ${key}`;
  // Other programs rewrite formulas when they save; only a person can say whether it is still the same sum.
  const isFormula =
    actual.startsWith('=') && functionsIn(actual) !== '' && functionsIn(actual) === functionsIn(expected);
  return isFormula ? [unclear('formula-differs', subject, place, data)] : [unmet(subject, place, data)];
}

const resultNames: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>> = {
  nl: {
    points: 'de punten',
    percentage: 'het percentage',
    mark: 'het cijfer',
    outcome: 'de uitslag',
    coreTask: 'kerntaak',
    workProcess: 'werkproces',
  },
  en: {
    points: 'the points',
    percentage: 'the percentage',
    mark: 'the mark',
    outcome: 'the outcome',
    coreTask: 'core task',
    workProcess: 'work process',
  },
};

/** "de uitslag" for outcome, "kerntaak B1-K1" for coreTask:B1-K1. */
function resultName(key: Value, language: 'nl' | 'en'): string {
  const [kind = '', code] = named(key).split(/:(.*)/s);
  return named(resultNames[language][kind] ?? kind, code);
}
