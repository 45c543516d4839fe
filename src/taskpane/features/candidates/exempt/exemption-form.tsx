import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { keyOfNumber } from '../../../../core/exam/candidates/merge-candidates';
import type { ExamBook } from '../../../../core/exam/exam-book';
import type { ExemptionDiagnostic, ExemptionWish } from '../../../../core/exam/results/judge-exemption';
import { furtherItem, judgeExemption } from '../../../../core/exam/results/judge-exemption';
import type { FrameworkItem } from '../../../../core/framework/framework';
import { referenceOf, subUnitsOf, unitsOf } from '../../../../core/framework/structure';
import { furtherPartsOf } from '../../../../language/diploma-sheet-texts';
import { usePane } from '../../../shell/pane-context';
import { SaidField } from '../../../shell/said-field';
import { useSurface } from '../../../shell/surface';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, minWidth: 0 },
});

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** An exemption that the committee gave: of whom, from what, when and why. */
export function ExemptionForm({
  book,
  draft,
  onDraft,
}: {
  book: ExamBook;
  draft: ExemptionWish;
  onDraft: (draft: ExemptionWish) => void;
}) {
  const styles = useStyles();
  const { session, texts } = usePane();
  const words = texts.exempt;
  const [isTried, setTried] = useState(false);
  const { exemption, problems } = judgeExemption(draft, book, furtherPartsOf(book.language));
  const wrong = isTried ? problems : {};
  const say = (said: Partial<ExemptionWish>): void => onDraft({ ...draft, ...said });
  const choicesFor = (candidate: string): readonly Choice[] => [
    ...choicesOf(book, words.whole),
    ...furtherChoices(book, candidate),
  ];
  const people = book.candidates.map(({ number, name }) => ({
    value: number,
    label: [number, name].filter(Boolean).join(' · '),
  }));

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (exemption !== null) void session.candidates.exempt(draft);
      }}
    >
      <Chosen
        label={words.candidate}
        value={draft.candidate}
        choices={people}
        wrong={wrong.candidate}
        onSay={(candidate) => {
          const isTheirs = choicesFor(candidate).some(({ value }) => value === draft.item);
          say({ candidate, item: isTheirs ? draft.item : '' });
        }}
      />
      <Chosen
        label={words.item}
        value={draft.item}
        choices={choicesFor(draft.candidate)}
        wrong={wrong.item}
        onSay={(item) => say({ item })}
      />
      <SaidField label={words.date} value={draft.date} wrong={wrong.date} onSay={(date) => say({ date })} />
      <SaidField
        label={words.ground}
        hint={words.groundHint}
        value={draft.ground}
        wrong={wrong.ground}
        onSay={(ground) => say({ ground })}
      />
      <Button type="submit" appearance="primary">
        {words.add}
      </Button>
    </form>
  );
}

function Chosen({
  label,
  value,
  choices,
  wrong,
  onSay,
}: {
  label: string;
  value: string;
  choices: readonly Choice[];
  wrong: ExemptionDiagnostic | undefined;
  onSay: (value: string) => void;
}) {
  const surface = useSurface();
  const { say, texts } = usePane();
  return (
    <Field
      required
      label={label}
      className={surface.fitting}
      {...(wrong === undefined ? {} : { validationState: 'error' as const, validationMessage: say(wrong) })}
    >
      <Select value={value} onChange={(_event, data) => onSay(data.value)}>
        <option value="">{texts.exempt.choose}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Every core task, each with its parts below it. */
function choicesOf({ framework }: ExamBook, whole: (coreTask: string) => string): readonly Choice[] {
  const named = (item: FrameworkItem): string => [referenceOf(framework, item), item.title].filter(Boolean).join(' · ');
  return unitsOf(framework).flatMap((unit) => [
    { value: referenceOf(framework, unit), label: whole(named(unit)) },
    ...subUnitsOf(framework, unit.id).map((item) => ({ value: referenceOf(framework, item), label: named(item) })),
  ]);
}

/** What else the diploma asks, in the words of the sheets; of the candidate the keuzedelen that are entered. */
function furtherChoices({ diploma, language }: ExamBook, candidate: string): readonly Choice[] {
  const words = furtherPartsOf(language);
  const own = diploma?.records.find((record) => keyOfNumber(record.candidate) === keyOfNumber(candidate));
  return [
    ...(['dutch', 'arithmetic', 'english', 'citizenship'] as const).map((part) => ({
      value: furtherItem(part),
      label: words[part],
    })),
    ...(own?.electives ?? []).flatMap(({ name }) =>
      name === '' ? [] : [{ value: furtherItem('elective', name), label: `${words.elective} ${name}` }],
    ),
  ];
}
