import { Field, Select } from '@fluentui/react-components';
import type { AssessedNow } from '../../../app/assess/assessed-now';
import { levelOf } from '../../../core/exam/scale';
import { assessTextsOf } from '../../../language/assess-texts';
import { usePane } from '../../shell/pane-context';
import { SeverityMark } from '../../shell/state-mark';
import { useSurface } from '../../shell/surface';
import { SavedText } from './saved-text';
import { nameOf } from './who-am-i';

/** What the others gave on the row and what was agreed: to be seen once every own row has an answer. */
export function Agreed({ now }: { now: AssessedNow }) {
  const surface = useSurface();
  const { language, session } = usePane();
  const words = assessTextsOf(language);
  const { form, assessed, at, row, isHandedIn } = now;
  if (assessed.raters.length < 2) return null;
  const { others, agreement, criterion } = row;
  if (others === null) return <p className={surface.hint}>{words.othersLater}</p>;
  const agreed = levelOf(assessed.scale, criterion.agreed ?? '')?.code ?? criterion.agreed ?? '';
  const codes = [...assessed.scale.map(({ code }) => code), assessed.notObserved];
  const asks = agreement === 'needed' || agreement === 'outside' || agreement === 'unclear';
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{words.others}</h3>
      <ul className={surface.card}>
        {others.map(({ assessor, level, motivation }) => (
          <li key={assessor} className={surface.line}>
            {words.hasGiven(words.assessor(assessor, nameOf(now, assessor)), level)}
            {motivation === null ? null : <div className={surface.quiet}>{motivation}</div>}
          </li>
        ))}
      </ul>
      {row.farApart ? (
        <p className={surface.marked}>
          <SeverityMark severity="warning" />
          <span>{words.farApart}</span>
        </p>
      ) : null}
      {agreement === null ? null : (
        <>
          <p className={surface.marked}>
            {asks ? <SeverityMark severity="warning" /> : null}
            <span>{words.agreement[agreement]}</span>
          </p>
          <Field label={words.agreed} className={surface.fitting}>
            <Select
              value={agreed}
              disabled={isHandedIn}
              onChange={(_event, { value }) => void session.assess.fill(form.sheet, { kind: 'agreed', row: at }, value)}
            >
              <option value="">{words.agreedNone}</option>
              {(codes.includes(agreed) || agreed === '' ? codes : [...codes, agreed]).map((code) => (
                <option key={code} value={code}>
                  {code}
                </option>
              ))}
            </Select>
          </Field>
          {form.columns.agreedMotivation === undefined ? null : (
            <SavedText
              key={`${form.sheet} ${row.key}`}
              label={words.agreedMotivation}
              value={criterion.agreedMotivation ?? ''}
              isNeeded={agreement === 'outside'}
              isClosed={isHandedIn}
              onSave={(text) => void session.assess.fill(form.sheet, { kind: 'agreedMotivation', row: at }, text)}
            />
          )}
        </>
      )}
    </section>
  );
}
