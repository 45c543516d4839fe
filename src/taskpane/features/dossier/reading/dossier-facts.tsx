import { Button, Field, Input, Textarea, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { takeCorrections } from '../../../../app/corrections/take-corrections';
import { dossierFact } from '../../../../core/framework/corrections/change-dossier';
import type { DossierCorrection } from '../../../../core/framework/corrections/correction';
import type { Framework } from '../../../../core/framework/framework';
import { usePane, useSessionState } from '../../../shell/pane-context';
import { useDesk } from './desk';
import { EditForm } from './edit-form';

const useStyles = makeStyles({
  save: { justifySelf: 'start' },
});

type Fact = Pick<DossierCorrection, 'field' | 'profile'>;

/** What the document says of itself, to be filled in where it says nothing, or put right. */
export function DossierFacts() {
  const styles = useStyles();
  const { say } = usePane();
  const { profile } = useSessionState();
  const { reading, corrected, words, take, back } = useDesk();
  const { framework } = corrected;
  const facts = factsOf(framework, profile);
  const before = facts.map((fact) => dossierFact(framework, fact) ?? null);
  const [values, setValues] = useState(before.map((value) => value ?? ''));
  const [fault, setFault] = useState<{ readonly at: number; readonly sentence: string } | null>(null);

  function save(): void {
    const changed = facts.flatMap((fact, at): readonly { at: number; correction: DossierCorrection }[] => {
      const [was = null, typed = ''] = [before[at], values[at]?.trim()];
      const becomes = typed === '' ? null : typed;
      return was === becomes ? [] : [{ at, correction: { kind: 'dossier', ...fact, was, becomes } }];
    });
    const wrong = changed
      .map(({ at, correction }) => ({ at, taken: takeCorrections(reading, [correction]) }))
      .find(({ taken }) => taken.kind === 'refused');
    if (wrong?.taken.kind === 'refused') return setFault({ at: wrong.at, sentence: say(wrong.taken.fault) });
    take(
      changed.map(({ correction }) => correction),
      changed.length === 0 ? words.edit.unchanged : words.edit.saved,
    );
    back();
  }

  return (
    <EditForm onSave={save}>
      {facts.map((fact, at) => {
        const set = (value: string): void => setValues(values.map((each, index) => (index === at ? value : each)));
        const value = values[at] ?? '';
        return (
          <Field
            key={`${fact.field} ${fact.profile ?? ''}`}
            label={words.about.fields(fact.field, fact.profile, framework.kind)}
            {...(fault?.at === at ? { validationState: 'error' as const, validationMessage: fault.sentence } : {})}
          >
            {fact.field === 'title' ? (
              <Textarea rows={2} resize="vertical" value={value} onChange={(_event, data) => set(data.value)} />
            ) : (
              <Input
                type={fact.field === 'validFrom' || fact.field === 'validUntil' ? 'date' : 'text'}
                value={value}
                onChange={(_event, data) => set(data.value)}
              />
            )}
          </Field>
        );
      })}
      <Button type="submit" appearance="primary" className={styles.save}>
        {words.edit.save}
      </Button>
    </EditForm>
  );
}

/** The end of the programme is the chosen profile's where that has one of its own. */
function factsOf(framework: Framework, chosen: string | null): readonly Fact[] {
  const profile = framework.profiles.find(({ code }) => code === chosen) ?? null;
  return [
    { field: 'title', profile: null },
    { field: 'code', profile: null },
    ...(profile === null ? [] : [{ field: 'crebo', profile: profile.code } as const]),
    { field: 'validFrom', profile: null },
    { field: 'validUntil', profile: profile === null || profile.validUntil === null ? null : profile.code },
  ];
}
