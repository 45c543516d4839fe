import { keyOfNumber } from '../../../core/exam/candidates/merge-candidates';
import type { CandidateDiploma } from '../../../core/exam/diploma/candidate-diplomas';
import type { CoreTaskStanding } from '../../../core/exam/diploma/core-task-standing';
import type { DiplomaSheetTexts } from '../../../language/diploma-sheet-texts';
import { contentAt } from '../collected/list-sheet';
import type { DraftCell, DraftRow } from '../sheet/draft';
import { blank, text } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { DiplomaColumn } from './diploma-columns';
import { coreKey } from './diploma-columns';
import { inputsOf } from './diploma-inputs';
import { liveCells } from './live-cells';
import type { RowReferences } from './formula-row';
import type { StatedOn } from './stated-formula';
import { typedOver, writtenText } from './written-row';

/** What a row is made of, beside the candidate. */
export interface CandidateRowInput {
  readonly there: KeyedSheet | null;
  /** Where the candidate stands on the sheet that is there; null = nowhere. */
  readonly at: number | null;
  readonly stated: StatedOn | null;
  readonly columns: readonly DiplomaColumn[];
  readonly words: DiplomaSheetTexts;
  readonly row: RowReferences;
}

/** The row of a candidate: what the workbook knows, what people entered, and the formulas. */
export function candidateRow(candidate: CandidateDiploma, input: CandidateRowInput): DraftRow {
  const { there, at, columns, words, stated, row } = input;
  const { number: own, name, startDate, coreTasks } = candidate;
  const shown = Object.fromEntries(
    coreTasks.map((standing) => [coreKey(standing.coreTask), standingWord(standing, words)]),
  );
  const written = { name: name ?? '', startDate: startDate ?? '', ...shown };
  const kept = (key: string, empty: DraftCell): DraftCell => {
    const content = there === null || at === null ? null : contentAt(there, at, there.column(key));
    return content === null ? empty : { ...empty, content };
  };
  const over = there === null || at === null ? [] : typedOver(there, at, columns);
  const moved = over.map(({ header, found }) => `${header}: ${found}`);
  const remarks = [there === null || at === null ? '' : there.text(at, there.column('remarks')).trim(), ...moved];
  const inputs = inputsOf(words, row.electives);
  const standings = columns.flatMap(({ key, header }) => {
    const word = shown[key];
    return word === undefined ? [] : [[header, word] as const];
  });
  return {
    key: `candidate:${keyOfNumber(own)}`,
    height: null,
    cells: {
      number: text(own, 'text'),
      name: text(name ?? '', 'text'),
      startDate: startDate === null ? blank('date') : { content: { kind: 'date', date: startDate }, style: 'date' },
      ...Object.fromEntries(Object.entries(shown).map(([key, word]) => [key, text(word, 'codeCentered')])),
      ...Object.fromEntries(inputs.map(([key, cell]) => [key, kept(key, cell)])),
      ...liveCells(candidate, standings, row, stated),
      remarks: text(remarks.filter(Boolean).join('\n'), 'input'),
      machine: text(writtenText(written), 'machine'),
    },
  };
}

/** What stands under a core task. */
function standingWord({ standing, outcome }: CoreTaskStanding, words: DiplomaSheetTexts): string {
  switch (standing) {
    case 'sufficient':
      return outcome ?? '';
    case 'exempt':
      return words.exempt;
    case 'not-adopted':
      return words.notAdopted(outcome ?? '');
    case 'changed-since':
      return words.changedSince(outcome ?? '');
    default:
      return words.standings[standing];
  }
}
