import type { DiplomaSheetTexts } from '../../../language/diploma-sheet-texts';
import type { DraftCell, InputRule } from '../sheet/draft';
import { blank } from '../sheet/draft';
import { electiveKeys, electiveNumbers, endingDates, parts } from './diploma-columns';

/** The cells of a row that people fill in, empty, by key of the column. */
export function inputsOf(words: DiplomaSheetTexts, electives: number): readonly (readonly [string, DraftCell])[] {
  const { columns } = words;
  const choice = (title: string, { yes, no }: DiplomaSheetTexts['placement'], prompt = words.choose): DraftCell => ({
    ...blank('input'),
    input: { rule: { kind: 'choices', choices: [yes, no] }, strict: true, title, message: words.choose, prompt },
  });
  // General, so that a mark that is typed is a number; the rule refuses nothing, because a word is as good.
  const mark = (title: string, prompt: string): DraftCell => ({
    ...blank('inputNumber'),
    input: said(title, prompt),
  });
  return [
    ['placement', choice(columns.placement, words.placement)],
    ['citizenship', choice(columns.citizenship, words.citizenship)],
    ...parts.map((part) => [part, mark(columns[part], words.markPrompt)] as const),
    ...electiveNumbers(electives).flatMap((number) => {
      const keys = electiveKeys(number);
      return [
        [keys.name, { ...blank('input'), input: said(words.elective(number), words.electivePrompt) }] as const,
        [keys.result, mark(words.electiveResult(number), words.electiveMarkPrompt)] as const,
        [keys.extra, choice(words.electiveExtra(number), words.extra, words.extraPrompt)] as const,
      ];
    }),
    ...endingDates.map(
      (date) => [date, { ...blank('inputDate'), input: said(columns[date], words.datePrompt[date]) }] as const,
    ),
  ];
}

function said(title: string, prompt: string): InputRule {
  return { rule: { kind: 'text-length', max: 200 }, strict: false, title, message: prompt, prompt };
}
