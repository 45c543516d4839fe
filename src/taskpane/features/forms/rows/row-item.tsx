import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DragEvent, KeyboardEvent } from 'react';
import type { PartView, RowView } from '../../../../app/rubric/rows-view';
import { isProposed } from '../../../../core/exam/rubric-row';
import { buttonColour, useSurface } from '../../../shell/surface';
import { RowEditor } from './row-editor';
import { RowReading } from './row-reading';
import { useRowsDesk } from './rows-desk';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
    borderTop: `2px solid transparent`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  target: { borderTopColor: tokens.colorBrandStroke1 },
  name: { textAlign: 'left', '@media (forced-colors: active)': buttonColour },
  long: { display: '-webkit-box', WebkitLineClamp: '3', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
});

/** The kind of what is dragged: nothing but a row of this pane can be dropped on one. */
const dragged = 'application/x-dekkend-row';

/** One row: its words and what is decided about it; opened, its fields. Alt with an arrow key, or dragging, moves it. */
export function RowItem({ part, at, shown }: { part: PartView; at: number; shown: RowView }) {
  const styles = useStyles();
  const { view, words, openRow, show, edit } = useRowsDesk();
  const [isTarget, setTarget] = useState(false);
  const { row } = shown;
  const isOpen = openRow === row.id;
  const canMove = view.fixed === null;

  function moveByKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || step === null || !canMove) return;
    event.preventDefault();
    const place = at + 1 + step;
    if (place < 1 || place > part.rows.length) return;
    edit({ kind: 'step', row: row.id, step }, words.row.moved(place, part.rows.length), row.id);
  }

  function drop(event: DragEvent): void {
    setTarget(false);
    const id = event.dataTransfer.getData(dragged);
    if (!part.rows.some((each) => each.row.id === id) || id === row.id) return;
    event.preventDefault();
    edit({ kind: 'move', row: id, before: row.id }, words.row.moved(at + 1, part.rows.length), id);
  }

  return (
    <li
      className={mergeClasses(styles.item, isTarget && styles.target)}
      draggable={canMove && !isOpen}
      onDragStart={(event) => {
        event.dataTransfer.setData(dragged, row.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(dragged)) return;
        event.preventDefault();
        setTarget(true);
      }}
      onDragLeave={() => setTarget(false)}
      onDrop={drop}
    >
      <Link
        as="button"
        appearance="subtle"
        className={styles.name}
        data-row={row.id}
        aria-expanded={isOpen}
        title={canMove ? words.row.keys : undefined}
        onClick={() => show(isOpen ? null : row.id)}
        onKeyDown={moveByKey}
      >
        <span className={isOpen ? '' : styles.long}>{row.text.trim() === '' ? words.row.textNeeded : row.text}</span>
      </Link>
      <Facts shown={shown} />
      {!isOpen ? null : canMove ? <RowEditor part={part} at={at} shown={shown} /> : <RowReading shown={shown} />}
    </li>
  );
}

/** What is decided about a row, in a line. */
function Facts({ shown: { row, shareOfUnit, changed, rated } }: { shown: RowView }) {
  const surface = useSurface();
  const { view, book, words } = useRowsDesk();
  const levels = view.scale.map(({ code }) => code);
  const undescribed = levels.filter((code) => (row.descriptors[code] ?? '').trim() === '');
  const facts = [
    words.row.weighs(row.weight, shareOfUnit),
    row.critical ? words.row.critical : '',
    row.own ? words.row.own : '',
    row.ids.length > 1 ? words.row.counts(row.ids.length, book.framework.kind) : '',
    levels.some((code) => isProposed(row, code)) ? words.row.proposal : '',
    undescribed.length > 0 ? words.row.undescribed(undescribed, undescribed.length === levels.length) : '',
    rated ? words.row.rated : '',
    changed ? `✓ ${words.row.changed}` : '',
  ];
  return <div className={surface.quiet}>{facts.filter((fact) => fact !== '').join(' · ')}</div>;
}
