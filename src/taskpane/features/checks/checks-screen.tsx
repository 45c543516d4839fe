import { Button } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { isOpenError } from '../../../app/session/findings';
import { bookOf } from '../../../app/session/state';
import type { Checked } from '../../../app/session/state';
import { idle, valueOf } from '../../../app/session/work';
import { commandTextsOf } from '../../../language/command-texts';
import { ActionBar } from '../../shell/action-bar';
import { Busy } from '../../shell/busy';
import { SheetLink } from '../../shell/links';
import { Done, Failure } from '../../shell/outcome';
import { usePane, useSessionState } from '../../shell/pane-context';
import { ScreenFrame } from '../../shell/screen-frame';
import { Stage } from '../../shell/stage';
import { AskedCell } from './asked-cell';
import { FindingList } from './finding-list';
import { NothingToCheck } from './nothing-to-check';
import { Repaired } from './repaired';

// Its words are those of the sheets: loaded when there is something to check.
const DeviatingSettings = lazy(async () => ({ default: (await import('./deviating-settings')).DeviatingSettings }));

/** What the checks say of the workbook now; they run again after every change. */
export function ChecksScreen() {
  const { session, language, texts } = usePane();
  const state = useSessionState();
  const { workbook, checking, reporting, deciding, repairing } = state.work;
  const book = bookOf(state);
  const checked = valueOf(checking);
  const { asked } = state.findings;
  const isBusy = reporting.status === 'loading' || repairing.status === 'loading';
  return (
    <>
      <ScreenFrame
        step="checks"
        inner={
          asked === null
            ? null
            : {
                id: `${asked.sheet}!${asked.cell}`,
                title: commandTextsOf(language).atCell.title(asked.sheet, asked.cell),
                onBack: () => session.findings.ask(null),
              }
        }
      >
        {/* Who accepts goes on with the next finding: only what went wrong asks for the focus. */}
        <Stage works={[reporting, repairing, deciding.status === 'failed' ? deciding : idle]}>
          <Failure task="workbook" work={workbook} />
          <Failure task="checking" work={checking} />
          <Failure task="reporting" work={reporting} />
          <Failure task="deciding" work={deciding} />
          <Failure task="repairing" work={repairing} />
          <Busy task="reporting" work={reporting} />
          <Busy task="repairing" work={repairing} />
          <Repaired />
          {reporting.status === 'done' ? (
            <Done>
              <span>{texts.checks.written(reporting.value)}</span>
              <SheetLink sheet={reporting.value} />
            </Done>
          ) : null}
          {checked === null || book === null ? (
            <NothingToCheck />
          ) : asked === null ? (
            <FindingList book={book} checked={checked} />
          ) : (
            <AskedCell place={asked} checked={checked} />
          )}
          <Suspense fallback={null}>
            {book === null || asked !== null ? null : <DeviatingSettings book={book} />}
          </Suspense>
        </Stage>
      </ScreenFrame>
      {isBusy || checked === null || asked !== null || checked.findings.length === 0 ? null : (
        <NextFinding checked={checked} />
      )}
    </>
  );
}

/** First what stops an exam; writing everything down is for when that is gone, or for who wants a list. */
function NextFinding({ checked }: { checked: Checked }) {
  const { session, texts } = usePane();
  const write = (): void => void session.writeFindings();
  const place =
    checked.findings.filter(isOpenError).find(({ finding }) => finding.place !== null)?.finding.place ?? null;
  if (place === null) return <ActionBar label={texts.checks.write} onAct={write} />;
  return (
    <ActionBar label={texts.checks.firstError} onAct={() => void session.reveal(place)}>
      <Button onClick={write}>{texts.checks.write}</Button>
    </ActionBar>
  );
}
