import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { missingSentence } from '../../../../language/missing-sentence';
import type { CandidateDiploma } from '../../../../core/exam/diploma/candidate-diplomas';
import { candidateDiplomas } from '../../../../core/exam/diploma/candidate-diplomas';
import type { ExamBook } from '../../../../core/exam/exam-book';
import type { DiplomaTexts } from '../../../../language/diploma-texts';
import { diplomaTextsOf } from '../../../../language/diploma-texts';
import { SheetLink } from '../../../shell/links';
import { LongList } from '../../../shell/long-list';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';

/** How many candidates are shown at first. */
const shown = 10;

/** How many candidates meet the requirements entered, and what the others lack; the sheet on which the rest is entered. */
export function DiplomaFold({ book }: { book: ExamBook }) {
  const surface = useSurface();
  const { session, language } = usePane();
  const words = diplomaTextsOf(language);
  const candidates = useMemo(() => candidateDiplomas(book), [book]);
  const meet = candidates.filter(({ judgement }) => judgement.outcome === 'meets').length;
  const there = book.diploma ?? null;
  return (
    <>
      <p className={surface.paragraph}>{words.purpose}</p>
      {there === null ? null : (
        <>
          <p className={surface.paragraph}>{`${words.totals(meet, candidates.length)} ${words.decision}`}</p>
          <LongList items={candidates} first={shown} className={surface.card}>
            {(candidate) => (
              <li key={candidate.number} className={surface.line}>
                <div className={surface.strong}>{[candidate.number, candidate.name].filter(Boolean).join(' ')}</div>
                <div>{standingOf(candidate, words)}</div>
              </li>
            )}
          </LongList>
          <SheetLink sheet={there.sheet} />
        </>
      )}
      <Button onClick={() => void session.results.writeDiploma()}>{there === null ? words.write : words.update}</Button>
    </>
  );
}

/** "voldoet nog niet: de bpv is niet ingevuld; …" */
function standingOf({ judgement }: CandidateDiploma, words: DiplomaTexts): string {
  const reasons = judgement.requirements.flatMap((each) =>
    each.reasons.map((reason) => missingSentence(reason, words)),
  );
  const outcome = words.outcomes[judgement.outcome];
  return reasons.length === 0 ? outcome : `${outcome}: ${reasons.join('; ')}`;
}
