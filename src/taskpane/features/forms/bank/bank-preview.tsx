import { makeStyles } from '@fluentui/react-components';
import type { BankConsulted } from '../../../../app/bank/bank-use-cases';
import { focusTarget } from '../../../shell/stage';
import { AddPreview } from './add-preview';
import { FillPreview } from './fill-preview';

const useStyles = makeStyles({ root: { outlineStyle: 'none' } });

/** What was looked at, before anything is written. */
export function BankPreview({ consulted }: { consulted: BankConsulted }) {
  const styles = useStyles();
  return (
    <div className={styles.root} {...focusTarget}>
      {consulted.kind === 'add' ? <AddPreview offer={consulted} /> : <FillPreview proposal={consulted} />}
    </div>
  );
}
