import type { AgreementLine, AgreementRemark } from '../../core/exam/agreement/agreement-lines';

/** Figures of one line; a figure that says nothing is null, and `remarks` say why. */
interface FiguresJson {
  readonly n: number;
  /** Percentage. */
  readonly agreement: number | null;
  readonly kappa: number | null;
  readonly weightedKappa: number | null;
  readonly remarks: readonly AgreementRemark[];
}

/** Agreement at one exam as `dekkend agreement --json` prints it. */
export interface ExamAgreementJson extends FiguresJson {
  readonly exam: string;
  readonly levels: readonly string[];
  readonly independent: boolean;
  readonly criteria: readonly (FiguresJson & {
    readonly id: string;
    readonly workProcess: string;
    readonly text: string;
  })[];
  /** Who gave no name has null and goes by the number of the column. */
  readonly pairs: readonly (FiguresJson & {
    readonly assessors: readonly { readonly name: string | null; readonly number: number }[];
  })[];
}

/** The lines by exam. @param lines of an exam first, then those of its rows and pairs. */
export function agreementJson(lines: readonly AgreementLine[]): readonly ExamAgreementJson[] {
  const starts = lines.flatMap(({ subject }, index) => (subject.kind === 'exam' ? [index] : []));
  return starts.flatMap((start, index) => {
    const below = lines.slice(start + 1, starts[index + 1] ?? lines.length);
    return lines.slice(start, start + 1).map((line): ExamAgreementJson => ({
      exam: line.exam,
      levels: line.levels,
      independent: line.isIndependent,
      ...figuresOf(line),
      criteria: below.flatMap((each) => {
        if (each.subject.kind !== 'criterion') return [];
        const { id, workProcess, text } = each.subject;
        return [{ id, workProcess, text, ...figuresOf(each) }];
      }),
      pairs: below.flatMap((each) =>
        each.subject.kind === 'pair' ? [{ assessors: each.subject.assessors, ...figuresOf(each) }] : [],
      ),
    }));
  });
}

function figuresOf({ n, percentage, kappa, weightedKappa, remarks }: AgreementLine): FiguresJson {
  return { n, agreement: percentage, kappa, weightedKappa, remarks };
}
