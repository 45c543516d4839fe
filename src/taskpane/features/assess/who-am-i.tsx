import { Field, Select } from '@fluentui/react-components';
import type { AssessedNow } from '../../../app/assess/assessed-now';
import { assessTextsOf } from '../../../language/assess-texts';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

/** Which of the assessors sits here. Where the form is for one only, or all rate together, that is only said. */
export function WhoAmI({ now }: { now: AssessedNow }) {
  const surface = useSurface();
  const { language, session } = usePane();
  const words = assessTextsOf(language);
  const { form, assessed, assessor } = now;
  const label = (number: number): string => words.assessor(number, nameOf(now, number));
  if (now.isTogether) return <div className={surface.quiet}>{words.together}</div>;
  if (assessed.raters.length === 1) return <div className={surface.quiet}>{label(assessor)}</div>;
  return (
    <Field label={words.whoAmI} orientation="horizontal" className={surface.fitting} key={form.sheet}>
      <Select
        size="small"
        value={String(assessor)}
        onChange={(_event, { value }) => session.assess.beAssessor(Number(value))}
      >
        {assessed.raters.map((number) => (
          <option key={number} value={String(number)}>
            {label(number)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The name that the head of the form has for an assessor. */
export function nameOf({ form }: Pick<AssessedNow, 'form'>, assessor: number): string | null {
  const at = form.handInCells.findIndex((cell) => cell.assessor === assessor);
  return form.assessorNames[at] ?? null;
}
