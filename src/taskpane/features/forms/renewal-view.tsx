import type { FormsRenewal } from '../../../app/forms/forms-renewal';
import { stayingForms } from '../../../app/forms/forms-renewal';
import { renewalTextsOf } from '../../../language/renewal-texts';
import { MovedTexts } from '../../shell/moved-texts';
import { Done } from '../../shell/outcome';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

/** What bringing the forms up to date would do, before anything is written. */
export function RenewalView({ renewal }: { renewal: FormsRenewal }) {
  const surface = useSurface();
  const { language } = usePane();
  const words = renewalTextsOf(language);
  const { made, updated, removed, moved, outcome } = renewal;
  return (
    <>
      <Done status="attention">
        <span className={surface.strong}>{words.title}</span>
        {outcome === 'shown-again' ? <span>{words.again}</span> : null}
        <span>{words.nothingYet}</span>
      </Done>
      <MovedTexts moved={moved} />
      <Sheets heading={words.made} sheets={made} />
      <Sheets heading={words.updated} sheets={updated} />
      <Sheets heading={words.removed} sheets={removed} />
      <Staying renewal={renewal} />
    </>
  );
}

function Sheets({ heading, sheets }: { heading: string; sheets: readonly string[] }) {
  const surface = useSurface();
  if (sheets.length === 0) return null;
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{heading}</h3>
      <ul className={surface.card}>
        {sheets.map((sheet) => (
          <li key={sheet} className={surface.line}>
            {sheet}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Staying({ renewal }: { renewal: FormsRenewal }) {
  const surface = useSurface();
  const { language } = usePane();
  const words = renewalTextsOf(language);
  const staying = stayingForms(renewal);
  if (staying.length === 0) return null;
  return (
    <section className={surface.section}>
      <h3 className={surface.heading}>{words.stays}</h3>
      <ul className={surface.card}>
        {staying.map(({ sheet, reason, cells }) => (
          <li key={sheet} className={surface.line}>
            {sheet}
            <div className={surface.quiet}>{reason === null ? words.fits : words.reasons[reason](cells)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
