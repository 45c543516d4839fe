import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { contextOf } from '../../../../app/source-context';
import type { ShownLine } from '../../../../importers/source-lines';
import { useSurface } from '../../../shell/surface';
import { useDesk } from './desk';

const useStyles = makeStyles({
  lines: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  line: { paddingLeft: '11px', whiteSpace: 'pre-wrap' },
  marked: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** "bladzijde 3" where the document has pages, else "regel 31"; null where it has neither. */
export function usePlace(): (line: number | null, page?: number) => string | null {
  const { reading, words } = useDesk();
  return (line, page) => {
    const known = page ?? reading.source.find(({ number }) => number === line)?.page ?? null;
    if (known !== null) return words.source.page(known);
    return line === null ? null : words.source.line(line);
  };
}

/** A line of the document as it stands there, marked, between its neighbours. */
export function SourceLines({ line }: { line: number }) {
  const styles = useStyles();
  const surface = useSurface();
  const { reading, words } = useDesk();
  const { before, at, after } = contextOf(reading.source, line);
  const plain = ({ number, text }: ShownLine) => (
    <div key={number} className={styles.line}>
      {text}
    </div>
  );
  if (at.length === 0) return null;
  return (
    <div role="group" aria-label={words.source.label} className={styles.lines}>
      {before.map(plain)}
      {at.map(({ number, text }) => (
        <div key={number} className={mergeClasses(styles.line, styles.marked)}>
          <span className={surface.unseen}>{words.source.thisLine}</span>
          {text}
        </div>
      ))}
      {after.map(plain)}
    </div>
  );
}

/** Where it stands, with its lines on demand. */
export function SourcePlace({ line, page }: { line: number | null; page?: number }) {
  const styles = useStyles();
  const surface = useSurface();
  const { reading, words } = useDesk();
  const place = usePlace()(line, page);
  const [isOpen, setOpen] = useState(false);
  if (place === null) return null;
  const hasLines = line !== null && reading.source.some(({ number }) => number === line);
  return (
    <>
      <div className={mergeClasses(styles.row, surface.quiet)}>
        <span>{place}</span>
        {hasLines ? (
          <Button size="small" appearance="transparent" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? words.source.hide : words.source.show}
          </Button>
        ) : null}
      </div>
      {isOpen && line !== null ? <SourceLines line={line} /> : null}
    </>
  );
}
