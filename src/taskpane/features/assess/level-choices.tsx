import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { AssessedForm, AssessedRow } from '../../../core/exam/assess/assessed-form';
import { keysFor, levelKeys } from '../../../core/exam/assess/level-keys';
import { isProposed } from '../../../core/exam/rubric-row';
import { levelOf } from '../../../core/exam/scale';
import { assessTextsOf } from '../../../language/assess-texts';
import { Icon } from '../../shell/icons';
import { usePane } from '../../shell/pane-context';
import { SeverityMark } from '../../shell/state-mark';
import { useSurface } from '../../shell/surface';

const useStyles = makeStyles({
  cards: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  card: {
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 1fr) 20px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    ':active': { backgroundColor: tokens.colorBrandBackground2Pressed },
    '@media (forced-colors: active)': { border: '3px solid Highlight' },
  },
  closed: { cursor: 'default' },
  code: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
    overflowWrap: 'anywhere',
  },
  mark: { color: tokens.colorBrandForeground1, '@media (forced-colors: active)': { color: 'Highlight' } },
  words: { overflowWrap: 'anywhere', minWidth: 0 },
  unclear: { display: 'flex', gap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere' },
});

interface Card {
  readonly code: string;
  readonly name: string;
  readonly descriptor: string | null;
}

/**
 * The levels of a row as cards, with "niet waargenomen" as the last. Arrow keys go from card to card and change nothing;
 * the space bar, a click and the keys of use-assess-keys.ts choose.
 */
export function LevelChoices({
  form,
  row,
  isClosed,
  onChoose,
}: {
  form: AssessedForm;
  row: AssessedRow;
  isClosed: boolean;
  onChoose: (code: string) => void;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const { language } = usePane();
  const words = assessTextsOf(language);
  const group = useRef<HTMLDivElement>(null);
  const keys = levelKeys(form.scale);
  const cards: readonly Card[] = [
    ...form.scale.map(({ code, name }) => ({ code, name, descriptor: row.criterion.descriptors[code] ?? null })),
    { code: form.notObserved, name: words.notObserved, descriptor: null },
  ];
  const chosen =
    row.answer === 'not-observed' ? form.notObserved : (levelOf(form.scale, row.level ?? '')?.code ?? null);
  const inTabOrder = chosen ?? cards[0]?.code;

  useEffect(() => {
    // Somebody who is on the cards stays with what is chosen, and begins a new row at its first card.
    if (group.current?.contains(document.activeElement) !== true) return;
    group.current.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus();
  }, [row.key, chosen]);

  function move(event: KeyboardEvent, at: number): void {
    const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    const next = (at + steps + cards.length) % cards.length;
    group.current?.querySelectorAll<HTMLElement>('[role=radio]')[next]?.focus();
  }

  return (
    <div className={styles.cards}>
      {row.answer === 'unclear' ? (
        <div className={styles.unclear}>
          <SeverityMark severity="error" />
          <span>{words.unclear(row.level ?? '')}</span>
        </div>
      ) : null}
      <div ref={group} role="radiogroup" aria-label={words.levels} aria-disabled={isClosed} className={styles.cards}>
        {cards.map(({ code, name, descriptor }, at) => {
          const own = keysFor(keys, code);
          const isChosen = code === chosen;
          return (
            <button
              key={code}
              type="button"
              role="radio"
              aria-checked={isChosen}
              aria-disabled={isClosed}
              aria-keyshortcuts={own.map((key) => key.toUpperCase()).join(' ')}
              tabIndex={code === inTabOrder ? 0 : -1}
              className={mergeClasses(styles.card, isChosen && styles.chosen, isClosed && styles.closed)}
              onClick={() => (isClosed ? undefined : onChoose(code))}
              onKeyDown={(event) => move(event, at)}
            >
              <span className={styles.code}>{code}</span>
              <span className={styles.words}>
                <span className={surface.strong}>{name}</span>{' '}
                <span className={surface.quiet}>{words.keys(own.slice(0, 2))}</span>
                {descriptor === null ? null : <span className={surface.block}>{descriptor}</span>}
                {descriptor !== null && isProposed(row.criterion, code) ? (
                  <span className={mergeClasses(surface.block, surface.quiet)}>{words.proposed}</span>
                ) : null}
              </span>
              <span className={styles.mark}>{isChosen ? <Icon name="done" /> : null}</span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
