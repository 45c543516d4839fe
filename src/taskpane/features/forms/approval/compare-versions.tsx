import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { differencesBetween } from '../../../../app/approve/instrument-view';
import { useSurface } from '../../../shell/surface';
import { useApprovalDesk } from './approval-desk';
import { DifferenceList } from './difference-list';

/** What changed from one version to another, or to the form as it is now; nothing while there is only one of them. */
export function CompareVersions() {
  const surface = useSurface();
  const { view, words } = useApprovalDesk();
  const last = view.contents.length - 1;
  const [from, setFrom] = useState(last - 1);
  const [to, setTo] = useState(last);
  const [before, after] = [view.contents[from], view.contents[to]];
  if (before === undefined || after === undefined) return null;
  const differences = differencesBetween(view, before, after);
  const options = view.contents.map(({ version }, index) => (
    <option key={index} value={index}>
      {version === null ? words.compare.now : words.compare.version(version)}
    </option>
  ));
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{words.compare.title}</h3>
      <Field label={words.compare.from} className={surface.fitting}>
        <Select value={from} onChange={(_event, { value }) => setFrom(Number(value))}>
          {options}
        </Select>
      </Field>
      <Field label={words.compare.to} className={surface.fitting}>
        <Select value={to} onChange={(_event, { value }) => setTo(Number(value))}>
          {options}
        </Select>
      </Field>
      <p role="status" className={surface.paragraph}>
        {differences.length === 0 ? words.compare.same : words.compare.differences(differences.length)}
      </p>
      {differences.length === 0 ? null : <DifferenceList differences={differences} />}
    </section>
  );
}
