import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { agreementLines } from '../../../../core/exam/agreement/agreement-lines';
import type { AgreementLine } from '../../../../core/exam/agreement/agreement-lines';
import { agreementOf } from '../../../../core/exam/agreement/exam-agreement';
import type { ExamBook } from '../../../../core/exam/exam-book';
import { agreementTextsOf } from '../../../../language/agreement-texts';
import type { AgreementTexts } from '../../../../language/agreement-texts';
import { aboutLine } from '../../../../workbook/plan/agreement/agreement-sheet';
import { Fold } from '../../../shell/fold';
import { LongList } from '../../../shell/long-list';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';

const useStyles = makeStyles({ write: { marginTop: tokens.spacingVerticalS } });

/** How many lines are shown at first. */
const shown = 10;

/** How far assessors agree: each exam, and what of its rows and pairs is low. Nothing while nobody is rated by two. */
export function AgreementFold({ book }: { book: ExamBook }) {
  const styles = useStyles();
  const surface = useSurface();
  const { session, language } = usePane();
  const words = agreementTextsOf(language);
  const lines = useMemo(() => agreementLines(agreementOf(book)), [book]);
  if (lines.length === 0) return null;
  const told = lines.filter(({ subject, remarks }) => subject.kind === 'exam' || remarks.includes('low'));
  return (
    <Fold title={words.title} isOpen={false}>
      <LongList items={told} first={shown} className={surface.card}>
        {(line) => (
          <li
            key={`${line.examId} ${line.levels.join()} ${line.isIndependent} ${aboutLine(line, words)}`}
            className={surface.line}
          >
            <div className={surface.strong}>{line.subject.kind === 'exam' ? line.exam : aboutLine(line, words)}</div>
            <div>{figuresOf(line, words)}</div>
          </li>
        )}
      </LongList>
      <div className={styles.write}>
        <Button onClick={() => void session.results.writeAgreement()}>{words.write}</Button>
      </div>
    </Fold>
  );
}

/** "83 % gelijk, gewogen kappa 0,85 (12 kandidaten) · niet onafhankelijk"; without figures only the remarks. */
function figuresOf({ percentage, weightedKappa, n, remarks }: AgreementLine, words: AgreementTexts): string {
  const candidates = words.candidates(n);
  const figures =
    percentage === null
      ? candidates
      : words.figures(
          words.percentage(percentage),
          weightedKappa === null ? null : words.kappa(weightedKappa),
          candidates,
        );
  return [figures, ...remarks.map((remark) => words.remarks[remark])].join(' · ');
}
