import { agreementTextsOf } from '../../../../language/agreement-texts';
import { SheetLink } from '../../../shell/links';
import { Done } from '../../../shell/outcome';
import { usePane } from '../../../shell/pane-context';

/** Where it stands how far assessors agree. */
export function AgreementDone({ sheet }: { sheet: string }) {
  const { language } = usePane();
  return (
    <Done>
      <span>{agreementTextsOf(language).made}</span>
      <SheetLink sheet={sheet} />
    </Done>
  );
}
