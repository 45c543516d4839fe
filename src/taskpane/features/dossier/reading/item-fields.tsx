import { Button, Field, Input, Select, Textarea, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { possibleParents } from '../../../../app/corrections/find-items';
import type { Diagnostic } from '../../../../core/diagnostics/diagnostic';
import type { CorrectableField, Correction } from '../../../../core/framework/corrections/correction';
import type { FrameworkItem } from '../../../../core/framework/framework';
import { usePane } from '../../../shell/pane-context';
import { useSurface } from '../../../shell/surface';
import { useDesk } from './desk';
import { EditForm } from './edit-form';
import { shortName } from './item-name';

const useStyles = makeStyles({
  save: { justifySelf: 'start' },
});

export type TakeCorrections = (corrections: readonly Correction[], said: string) => Diagnostic | null;

type Values = Readonly<Record<CorrectableField, string>>;

/** Long ones get room. */
const rows: Readonly<Partial<Record<CorrectableField, number>>> = { title: 2, text: 5, result: 3 };

/** The fields of an item that can be put right by typing. What is wrong is said at the field it is about. */
export function ItemFields({ item, onTake }: { item: FrameworkItem; onTake: TakeCorrections }) {
  const styles = useStyles();
  const surface = useSurface();
  const { say } = usePane();
  const { corrected, words } = useDesk();
  const before = valuesOf(item);
  const [values, setValues] = useState(before);
  const [fault, setFault] = useState<{ readonly field: CorrectableField; readonly sentence: string } | null>(null);
  const { canBeTop, parents } = possibleParents(corrected.framework, item.type, item.id);
  const set = (field: CorrectableField, value: string): void => setValues({ ...values, [field]: value });
  const fields = (['code', 'title', 'text', 'result'] as const).filter(
    (field) => field !== 'code' || item.code !== null,
  );
  const shown = fields.filter((field) => item[field] !== null || field === 'code' || field === mainField(item));

  function save(): void {
    const changed = ([...shown, 'parent'] as const).filter((field) => values[field] !== before[field]);
    const corrections = changed.map((field) => ({
      kind: 'change' as const,
      item: item.id,
      field,
      was: item[field],
      becomes: values[field].trim() === '' ? null : values[field],
    }));
    const said = corrections.length === 0 ? words.edit.unchanged : words.edit.saved;
    const found = onTake(corrections, said);
    setFault(found === null ? null : { field: fieldOf(found, changed), sentence: say(found) });
  }

  const at = (field: CorrectableField): object =>
    fault?.field === field ? { validationState: 'error' as const, validationMessage: fault.sentence } : {};

  return (
    <EditForm onSave={save}>
      {shown.map((field) => (
        <Field key={field} label={words.edit.fields[field]} {...at(field)}>
          {rows[field] === undefined ? (
            <Input value={values[field]} onChange={(_event, { value }) => set(field, value)} />
          ) : (
            <Textarea
              rows={rows[field]}
              resize="vertical"
              value={values[field]}
              onChange={(_event, { value }) => set(field, value)}
            />
          )}
        </Field>
      ))}
      {parents.length === 0 ? null : (
        <Field className={surface.fitting} label={words.edit.fields.parent} {...at('parent')}>
          <Select
            className={surface.fitting}
            value={values.parent}
            onChange={(_event, { value }) => set('parent', value)}
          >
            {canBeTop || item.parent === null ? <option value="">{words.edit.top}</option> : null}
            {parents.map((parent) => (
              <option key={parent.id} value={parent.id}>
                {shortName(parent)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Button type="submit" appearance="primary" className={styles.save}>
        {words.edit.save}
      </Button>
    </EditForm>
  );
}

function valuesOf(item: FrameworkItem): Values {
  return {
    code: item.code ?? '',
    title: item.title ?? '',
    text: item.text ?? '',
    result: item.result ?? '',
    parent: item.parent ?? '',
  };
}

/** Where an item that has no words yet gets them. */
function mainField({ code }: FrameworkItem): CorrectableField {
  return code === null ? 'text' : 'title';
}

/** The field a fault is about, for it to be said there. */
function fieldOf({ code }: Diagnostic, changed: readonly CorrectableField[]): CorrectableField {
  if (code.startsWith('correction/code')) return 'code';
  if (code.startsWith('correction/parent')) return 'parent';
  return changed.find((field) => field === 'title' || field === 'text') ?? changed[0] ?? 'text';
}
