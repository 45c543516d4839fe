import { Button } from '@fluentui/react-components';
import type { BankConsulted } from '../../../../app/bank/bank-use-cases';
import { takenFrom } from '../../../../app/bank/fill-from-bank';
import { ActionBar } from '../../../shell/action-bar';
import { usePane } from '../../../shell/pane-context';

/** Writes what was looked at, or puts it away. */
export function BankActions({ consulted }: { consulted: BankConsulted }) {
  const { session, texts } = usePane();
  const words = texts.bank;
  const back = <Button onClick={session.bank.leave}>{words.leave}</Button>;
  if (consulted.kind === 'fill') {
    const rows = takenFrom(consulted.matches, consulted.choices).size;
    return (
      <ActionBar label={words.filling.act(rows)} disabled={rows === 0} onAct={() => void session.bank.fill()}>
        {back}
      </ActionBar>
    );
  }
  const { news, unreadable } = consulted;
  const rows = news.fresh + news.differing;
  return (
    <ActionBar
      label={words.add.act(rows)}
      disabled={rows === 0 || unreadable.length > 0}
      onAct={() => void session.bank.add()}
    >
      {back}
    </ActionBar>
  );
}
