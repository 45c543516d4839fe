import { formKey } from '../../form-key';
import { comparableFormula, functionsIn } from '../../formula-text';
import type { AssessmentForm, ResultCell } from '../../../exam/assessment-form';
import type { CoverageMatrix } from '../../../exam/coverage-matrix';
import type { ExamBook } from '../../../exam/exam-book';
import type { Framework } from '../../../framework/framework';
import { itemOf } from '../../../framework/structure';
import { itemLabel, partLabel } from '../../covering';
import type { RepairOffer } from '../../repair';
import type { Rule, Verdict } from '../../rule';
import { standard2012 } from '../../sources';
import { unclear, unmet } from '../../verdicts';
import { resultName, resultNames } from '../../result-names';
import { listed, named } from '../../wording';

export const formulaOverwritten: Rule = {
  id: 'form/formula-overwritten',
  severity: 'error',
  source: standard2012('1.4'),
  texts: {
    nl: (nouns) => ({
      title: 'Formule overschreven',
      why: 'Een uitslag die met de hand is ingevuld, volgt de beoordelingen niet meer.',
      fix: 'Zet de formule terug door het formulier opnieuw te maken; wat is ingevuld, blijft staan.',
      unmet: ({ result, part, sheet, found, given }) =>
        result === 'coverage'
          ? `In ${sheet} staat bij ${part} ${found === '' ? 'niets' : named(found)} waar een formule hoort: wat daar over de dekking staat, volgt de stippen niet meer. Neem de formule over uit dezelfde kolom van een andere rij van die soort.`
          : given !== undefined
            ? `In de cel voor ${resultName(result, part, resultNames.nl, nouns)} in ${sheet} staat ${found === '' ? 'niets' : named(found)}; het formulier is uitgedeeld met ${named(given)}.`
            : found === ''
              ? `De cel voor ${resultName(result, part, resultNames.nl, nouns)} in ${sheet} is leeggemaakt; daar hoort een formule.`
              : `In de cel voor ${resultName(result, part, resultNames.nl, nouns)} in ${sheet} staat ${named(found)} in plaats van de formule.`,
      unclear: {
        'formula-differs': ({ result, part, sheet }) =>
          `De formule voor ${resultName(result, part, resultNames.nl, nouns)} in ${sheet} is een andere dan de bedoelde, met dezelfde functies; rekent zij hetzelfde uit?`,
      },
      repair: {
        offer: ({ cells, sheet, found }) =>
          `Zet de bedoelde formule terug in ${listed(cells, 'nl-NL')} van ${sheet}. ${found === '' ? 'De cel is nu leeg.' : `Wat er nu staat, ${named(found)}, gaat weg.`}`,
        done: ({ cells, sheet, found }) =>
          `De formule staat weer in ${listed(cells, 'nl-NL')} van ${sheet}; ${found === '' ? 'de cel was leeg' : `er stond ${named(found)}`}.`,
      },
    }),
    en: (nouns) => ({
      title: 'Formula overwritten',
      why: 'An outcome filled in by hand no longer follows the ratings.',
      fix: 'Bring the formula back by making the form again; what has been filled in stays.',
      unmet: ({ result, part, sheet, found, given }) =>
        result === 'coverage'
          ? `In ${sheet} there is ${found === '' ? 'nothing' : named(found)} beside ${part} where a formula belongs: what it says about coverage no longer follows the marks. Copy the formula from the same column of another row of that kind.`
          : given !== undefined
            ? `The cell for ${resultName(result, part, resultNames.en, nouns)} in ${sheet} holds ${found === '' ? 'nothing' : named(found)}; the form was handed out with ${named(given)}.`
            : found === ''
              ? `The cell for ${resultName(result, part, resultNames.en, nouns)} in ${sheet} has been emptied; a formula belongs there.`
              : `The cell for ${resultName(result, part, resultNames.en, nouns)} in ${sheet} holds ${named(found)} in place of the formula.`,
      unclear: {
        'formula-differs': ({ result, part, sheet }) =>
          `The formula for ${resultName(result, part, resultNames.en, nouns)} in ${sheet} is another than the intended one, with the same functions; does it compute the same?`,
      },
      repair: {
        offer: ({ cells, sheet, found }) =>
          `Put the intended formula back in ${listed(cells, 'en-GB')} of ${sheet}. ${found === '' ? 'The cell is empty now.' : `What stands there now, ${named(found)}, goes.`}`,
        done: ({ cells, sheet, found }) =>
          `The formula is back in ${listed(cells, 'en-GB')} of ${sheet}; ${found === '' ? 'the cell was empty' : `it held ${named(found)}`}.`,
      },
    }),
  },
  examples: {
    unmet: { result: 'outcome', part: null, sheet: 'Beoordeling PVB1', found: 'V', cells: ['D16'] },
    'formula-differs': {
      result: 'unrated',
      part: null,
      sheet: 'Beoordeling PVB1',
      found: '=SUM(AA52:AA56)',
      cells: ['L18'],
    },
  },
  judge: ({ forms, candidateForms, framework, coverage }) => [
    ...[...forms, ...candidateForms].flatMap((form) => judgeForm(form, framework)),
    ...judgeMatrix(coverage, framework),
  ],
  repair: restoreFormulas,
};

/** Every cell of the row that the finding is about, as long as each still has its place on the sheet. */
function restoreFormulas({ forms, candidateForms }: ExamBook, { place }: Verdict): RepairOffer | null {
  const form = [...forms, ...candidateForms].find(({ sheet }) => sheet === place?.sheet);
  if (form === undefined || place === null) return null;
  const cells = form.resultCells.filter(
    (cell) => !holdsItsFormula(cell) && rowOf(cell.place.cell) === rowOf(place.cell),
  );
  const isKey = ({ place: { cell } }: ResultCell): boolean =>
    rowOf(cell) === rowOf(form.corner) || columnOf(cell) === columnOf(form.corner);
  if (cells.length === 0 || cells.some((cell) => isKey(cell) || !cell.expected.startsWith('='))) return null;
  return {
    repair: {
      kind: 'write-cells',
      cells: cells.map(({ place: at, actual, expected }) => ({ place: at, found: actual, content: expected })),
    },
    data: {},
  };
}

function rowOf(cell: string): string {
  return cell.replace(/^\D+/, '');
}

function columnOf(cell: string): string {
  return cell.replace(/\d+$/, '');
}

/** One finding per row of the sheet: for the first cell that is certainly overwritten, else the first that differs. */
function judgeForm(form: AssessmentForm, framework: Framework): readonly Verdict[] {
  const byRow = new Map<string, ResultCell[]>();
  for (const cell of form.resultCells) {
    if (holdsItsFormula(cell)) continue;
    const row = rowOf(cell.place.cell);
    byRow.set(row, [...(byRow.get(row) ?? []), cell]);
  }
  return [...byRow.values()].flatMap((cells) => {
    const cell = cells.find((candidate) => !usesSameFunctions(candidate)) ?? cells[0];
    if (cell === undefined) return [];
    const { key, place, actual } = cell;
    const [, reference = null] = key.split(/:(.*)/s);
    const part = reference === null ? null : partLabel(framework, reference);
    // On a form that was handed out the cut score is a number, and no formula.
    const given: Readonly<Record<string, string>> = cell.expected.startsWith('=') ? {} : { given: cell.expected };
    const places = cells.map((each) => each.place.cell);
    const data = { result: key, part, sheet: place.sheet, found: actual, cells: places, ...given };
    const subject = `${formKey(form)} ${key}`;
    return [usesSameFunctions(cell) ? unclear('formula-differs', subject, place, data) : unmet(subject, place, data)];
  });
}

/** One finding per row of the matrix. What it says of coverage is what committees and inspectors read. */
function judgeMatrix({ typedOver = [] }: CoverageMatrix, framework: Framework): readonly Verdict[] {
  const rows = new Map<string, typeof typedOver>();
  for (const cell of typedOver) rows.set(cell.row.itemId ?? '', [...(rows.get(cell.row.itemId ?? '') ?? []), cell]);
  return [...rows].flatMap(([itemId, cells]) => {
    const [first] = cells;
    if (first === undefined) return [];
    const item = itemOf(framework, itemId);
    return [
      unmet(`coverage ${itemId}`, first.place, {
        result: 'coverage',
        part: item === null ? first.row.code : itemLabel(item),
        sheet: first.place.sheet,
        found: first.found,
        cells: cells.map(({ place }) => place.cell),
      }),
    ];
  });
}

function holdsItsFormula({ actual, expected }: ResultCell): boolean {
  return actual === expected || comparableFormula(actual) === comparableFormula(expected);
}

/** Other programs rewrite formulas when they save; only a person can say whether such a one is still the same sum. */
function usesSameFunctions({ actual, expected }: ResultCell): boolean {
  const functions = functionsIn(actual);
  return actual.startsWith('=') && functions !== '' && functions === functionsIn(expected);
}
