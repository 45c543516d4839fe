import { Field, Input, Switch, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PartView, RowView } from '../../../../app/rubric/rows-view';
import { useSurface } from '../../../shell/surface';
import { RowLevels } from './row-levels';
import { RowMoves } from './row-moves';
import { useRowsDesk } from './rows-desk';
import { WeightField } from './weight-field';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
    minWidth: 0,
  },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Everything a committee decides about one row. What is typed is an edit at once: the shares beside it follow. */
export function RowEditor({ part, at, shown }: { part: PartView; at: number; shown: RowView }) {
  const styles = useStyles();
  const surface = useSurface();
  const { view, words, edit } = useRowsDesk();
  const choices = useId();
  const { row } = shown;
  const writesText = row.own || (row.ids.length > 1 && !view.holistic);
  return (
    <div className={styles.root}>
      {writesText ? (
        <Field
          label={words.row.text}
          className={surface.fitting}
          {...(row.text.trim() === ''
            ? { validationState: 'error' as const, validationMessage: words.row.textNeeded }
            : {})}
        >
          <Textarea
            resize="vertical"
            value={row.text}
            onChange={(_event, { value }) => edit({ kind: 'text', row: row.id, text: value })}
          />
        </Field>
      ) : null}
      <WeightField shown={shown} />
      <Field hint={words.row.criticalHint}>
        <Switch
          className={styles.switch}
          checked={row.critical}
          label={words.row.criticalSwitch}
          onChange={(_event, { checked }) => edit({ kind: 'critical', row: row.id, critical: checked })}
        />
      </Field>
      <Field label={words.row.evidence} hint={words.row.evidenceHint} className={surface.fitting}>
        <Input
          list={choices}
          value={row.evidence ?? ''}
          onChange={(_event, { value }) => edit({ kind: 'evidence', row: row.id, evidence: value })}
        />
      </Field>
      <datalist id={choices}>
        {words.row.evidences.map((evidence) => (
          <option key={evidence} value={evidence} />
        ))}
      </datalist>
      <RowLevels part={part} shown={shown} />
      <RowMoves part={part} at={at} shown={shown} />
    </div>
  );
}
