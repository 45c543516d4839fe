import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { findingsAtCell } from '../../../app/findings/findings-at-cell';
import { groupFindings } from '../../../app/session/findings';
import type { Checked } from '../../../app/session/state';
import type { WordedFinding } from '../../../app/session/use-cases';
import type { CellPlace } from '../../../core/exam/cell-place';
import { commandTextsOf } from '../../../language/command-texts';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';
import { AcceptedFindings } from './accepted-findings';
import { FindingGroupCard } from './finding-group';

const useStyles = makeStyles({ nearest: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}` } });

/** Why there is a finding on the cell that somebody asked about: what, why, source, what to do; else the nearest ones. */
export function AskedCell({ place, checked }: { place: CellPlace; checked: Checked }) {
  const styles = useStyles();
  const surface = useSurface();
  const { language } = usePane();
  const words = commandTextsOf(language).atCell;
  const { here, nearest } = findingsAtCell(checked.findings, place);
  if (here.length > 0) return <Explained findings={here} isHere />;
  return (
    <>
      <p className={surface.paragraph}>{words.none(place.sheet, place.cell)}</p>
      <p className={mergeClasses(surface.paragraph, styles.nearest)}>
        {nearest.length > 0 ? words.nearest : words.noneOnSheet(place.sheet)}
      </p>
      <Explained findings={nearest} isHere={false} />
    </>
  );
}

function Explained({ findings, isHere }: { findings: readonly WordedFinding[]; isHere: boolean }) {
  const [handled, setHandled] = useState<string | null>(null);
  return (
    <>
      {groupFindings(findings.filter(({ finding }) => finding.accepted === null)).map((group) => (
        <FindingGroupCard
          key={group.key}
          group={group}
          handled={{ key: handled, choose: setHandled }}
          isExplained={isHere}
        />
      ))}
      <AcceptedFindings findings={findings.filter(({ finding }) => finding.accepted !== null)} isOpen />
    </>
  );
}
