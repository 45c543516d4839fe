import type { AgreementLine } from '../../../core/exam/agreement/agreement-lines';
import type { Settings } from '../../../core/exam/exam-plan';
import type { AgreementColumn, AgreementTexts } from '../../../language/agreement-texts';
import type { SheetTexts } from '../../../language/sheet-texts';
import type { ListColumn } from '../collected/list-sheet';
import { draftList } from '../collected/list-sheet';
import type { DraftCell, DraftRow, DraftSheet } from '../sheet/draft';
import { blank, number, text } from '../sheet/draft';
import type { KeyedSheet } from '../sheet/keyed-sheet';
import type { StyleName } from '../theme';

const widths: Readonly<Record<AgreementColumn, number>> = {
  exam: 14,
  subject: 17,
  about: 56,
  n: 12,
  percentage: 12,
  kappa: 10,
  weightedKappa: 12,
  remark: 34,
};

/**
 * The sheet Overeenstemming: a line for each exam, row and pair of assessors, as agreement is now. What people added beside
 * or below stays. @param there the sheet as it is; null = it is new.
 */
export function draftAgreement(
  lines: readonly AgreementLine[],
  {
    settings,
    words,
    texts,
  }: { readonly settings: Settings; readonly words: AgreementTexts; readonly texts: SheetTexts },
  name: string,
  there: KeyedSheet | null,
): DraftSheet {
  const keys = Object.keys(widths) as readonly AgreementColumn[];
  const seen = new Map<string, number>();
  const rows = lines.map((line) => {
    const key = keyOf(line);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return lineRow(line, times === 1 ? key : `${key}~${times}`, words);
  });
  const nothing: DraftRow = { key: 'none', height: 18, cells: { exam: text(words.nothing, 'code') } };
  return draftList(
    {
      role: 'agreement',
      name,
      tabColor: '#107c10',
      title: words.title,
      note: words.note(settings.minimumKappa, settings.minimumAgreement),
      table: 'DekkendOvereenstemming',
      columns: keys.map((key): ListColumn => ({ key, width: widths[key], header: words.columns[key] })),
      above: [],
      rows: rows.length === 0 ? [nothing] : rows,
      frozen: 0,
      features: () => [],
    },
    there,
    texts,
  );
}

function lineRow(line: AgreementLine, key: string, words: AgreementTexts): DraftRow {
  const { exam, subject, n, percentage, kappa, weightedKappa, remarks } = line;
  const isExam = subject.kind === 'exam';
  const [plain, figure]: readonly [StyleName, StyleName] = isExam ? ['unitText', 'unitWhole'] : ['text', 'whole'];
  const amount = (value: number | null, style: StyleName): DraftCell =>
    value === null ? blank(style) : number(value, style);
  return {
    key,
    height: null,
    cells: {
      exam: text(exam, plain),
      subject: text(words.subjects[subject.kind], plain),
      about: text(aboutLine(line, words), plain),
      n: number(n, figure),
      percentage: amount(percentage, figure),
      kappa: amount(kappa, isExam ? 'unitHundredths' : 'hundredths'),
      weightedKappa: amount(weightedKappa, isExam ? 'unitHundredths' : 'hundredths'),
      remark: text(
        remarks.map((remark) => words.remarks[remark]).join(', '),
        remarks.includes('low') ? 'attentionText' : plain,
      ),
    },
  };
}

/** The levels of an exam, the part and text of a row, or the two people. */
export function aboutLine({ subject, levels }: AgreementLine, words: AgreementTexts): string {
  switch (subject.kind) {
    case 'exam':
      return words.levels(levels);
    case 'criterion':
      return [subject.workProcess, subject.text].filter((part) => part !== '').join(' ');
    case 'pair': {
      const [one, other] = subject.assessors.map(({ name, number: column }) => name?.trim() || words.assessor(column));
      return words.pair(one ?? '', other ?? '');
    }
  }
}

function keyOf({ examId, subject }: AgreementLine): string {
  switch (subject.kind) {
    case 'exam':
      return `agreement:${examId}`;
    case 'criterion':
      return `agreement:${examId}:row:${subject.id}`;
    case 'pair':
      return `agreement:${examId}:pair:${subject.assessors.map(({ name, number: column }) => name ?? column).join('+')}`;
  }
}
