import { Field, Input } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { PointsNow } from '../../../../app/assess/points-now';
import { readPoints } from '../../../../core/exam/assess/read-points';
import { pointsTextsOf } from '../../../../language/points-texts';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { usePointsKeys } from './use-points-keys';

/**
 * The field for the points of a topic. Enter saves and goes to the next topic without points, arrows to the one below and
 * above; what is no possible number stays in the field, with the reason, and never reaches the sheet.
 */
export function PointsField({ now }: { now: PointsNow }) {
  const surface = useSurface();
  const { language, session } = usePane();
  const words = pointsTextsOf(language);
  const { form, at, row, isHandedIn } = now;
  const cell = `${form.sheet} ${row.key}`;
  const [draft, setDraft] = useState<{ readonly cell: string; readonly text: string } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const typed = draft?.cell === cell ? draft.text : null;
  const read = typed === null ? null : readPoints(typed, row.maximum);
  const [isLeft, setLeft] = useState(false);

  const write = (text: string): void => void session.assess.fill(form.sheet, { kind: 'achieved', row: at }, text);
  usePointsKeys(field, isHandedIn ? null : () => write(''));

  useEffect(() => {
    // Who is in the field types over what the next topic has.
    if (document.activeElement === field.current) field.current?.select();
  }, [cell]);

  /** False when what was typed cannot be points. */
  function save(): boolean {
    setLeft(true);
    if (read === null) return true;
    if (read.kind !== 'points') return false;
    write(read.text);
    setDraft(null);
    return true;
  }

  function pressed(event: KeyboardEvent): void {
    const steps = ({ ArrowDown: 1, PageDown: 1, ArrowUp: -1, PageUp: -1 } as const)[event.key];
    if (event.key !== 'Enter' && steps === undefined) return;
    event.preventDefault();
    if (!save()) return;
    if (steps === undefined) session.assess.goToNextUnanswered();
    else session.assess.step(steps);
  }

  if (row.answer === 'unasked') return <p className={surface.hint}>{words.notAsked}</p>;
  const wrong = read === null || read.kind === 'points' ? null : read.kind;
  const told =
    wrong !== null && (isLeft || wrong === 'too-many')
      ? wrong === 'too-many'
        ? words.tooMany(row.maximum)
        : words.noNumber
      : read === null && row.answer === 'unclear'
        ? words.unclear(words.written(row.typed), row.maximum)
        : null;
  return (
    <Field
      className={surface.fitting}
      label={words.field(row.maximum)}
      hint={[words.asked(row.questions ?? 0, row.pointsEach ?? 0), words.blankIsNotZero].join('. ')}
      {...(told === null ? {} : { validationState: 'error', validationMessage: told })}
    >
      <Input
        input={{ ref: field }}
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? words.written(row.typed)}
        readOnly={isHandedIn}
        onChange={(_event, { value }) => {
          setLeft(false);
          setDraft({ cell, text: value });
        }}
        onBlur={() => void save()}
        onKeyDown={pressed}
      />
    </Field>
  );
}
