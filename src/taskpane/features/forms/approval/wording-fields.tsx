import { Checkbox, Field, Select, Textarea, makeStyles } from '@fluentui/react-components';
import type { Diagnostic } from '../../../../core/diagnostics/diagnostic';
import { useSentence } from '../../../shell/outcome';
import { useSurface } from '../../../shell/surface';
import { useApprovalDesk } from './approval-desk';
import type { ChosenWording } from './chosen-wording';
import { wordingOf } from './chosen-wording';

const useStyles = makeStyles({ before: { margin: 0, overflowWrap: 'anywhere' } });

/** Which words of the approved form are put right, what they were, what they become and how much that changes. */
export function WordingFields({
  wording,
  wrong,
  remark,
  sure,
  onSure,
  onChoose,
}: {
  wording: ChosenWording;
  wrong: Diagnostic | undefined;
  /** Null while nothing is changed. */
  remark: Diagnostic | null;
  /** Whether they said that a remark that warns is about a typing error, and whether that was missed when they tried. */
  sure: { readonly is: boolean; readonly isMissed: boolean };
  onSure: (is: boolean) => void;
  onChoose: (wording: ChosenWording) => void;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const sentence = useSentence();
  const { view, words } = useApprovalDesk();
  const rows = view.standing?.content.rows ?? [];
  const row = rows.find(({ id }) => id === wording.row);
  return (
    <>
      <Field label={words.wording.row} className={surface.fitting}>
        <Select
          autoFocus
          className={surface.fitting}
          value={wording.row ?? ''}
          onChange={(_event, { value }) =>
            onChoose(
              wordingOf(
                rows.find(({ id }) => id === value),
                null,
              ),
            )
          }
        >
          {rows.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.wording.place} className={surface.fitting}>
        <Select
          className={surface.fitting}
          value={wording.level ?? ''}
          onChange={(_event, { value }) => onChoose(wordingOf(row, value === '' ? null : value))}
        >
          <option value="">{words.wording.ownText}</option>
          {Object.keys(row?.descriptors ?? {}).map((level) => (
            <option key={level} value={level}>
              {words.wording.level(level)}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <div className={surface.quiet}>{words.wording.before}</div>
        <p className={styles.before}>{wording.before}</p>
      </div>
      <Field
        required
        label={words.wording.after}
        className={surface.fitting}
        {...(wrong === undefined ? {} : { validationState: 'error' as const, validationMessage: sentence(wrong) })}
        {...(remark === null
          ? {}
          : {
              validationState: remark.severity === 'warning' ? ('warning' as const) : ('none' as const),
              validationMessage: sentence(remark),
            })}
      >
        <Textarea
          rows={4}
          resize="vertical"
          value={wording.after}
          onChange={(_event, { value }) => onChoose({ ...wording, after: value })}
        />
      </Field>
      {remark?.severity === 'warning' ? (
        <Field
          {...(sure.isMissed ? { validationState: 'error' as const, validationMessage: words.wording.confirm } : {})}
        >
          <Checkbox
            checked={sure.is}
            label={words.wording.sameMeaning}
            onChange={(_event, { checked }) => onSure(checked === true)}
          />
        </Field>
      ) : null}
    </>
  );
}
