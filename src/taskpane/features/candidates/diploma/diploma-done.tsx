import { diplomaTextsOf } from '../../../../language/diploma-texts';
import { SheetLink } from '../../../shell/links';
import { Done } from '../../../shell/outcome';
import { usePane } from '../../../shell/pane-context';

/** Where the requirements for the diploma stand. */
export function DiplomaDone({ sheet }: { sheet: string }) {
  const { language } = usePane();
  return (
    <Done>
      <span>{diplomaTextsOf(language).made}</span>
      <SheetLink sheet={sheet} />
    </Done>
  );
}
