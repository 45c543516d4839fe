import { commandIds, sensibleCommands } from '../app/commands/sensible-commands';
import type { CommandId } from '../app/commands/sensible-commands';
import type { Session } from '../app/session/session';
import type { CommandHost, Enabled } from './command-host';
import { buttons, menuItems } from './controls';

/** Excel takes no change while it is building its ribbon, or showing a window of its own. */
const RETRY_MS = 1500;
const RETRIES = 4;

/**
 * Keeps buttons and items of menus as usable as their commands are sensible, from now on, following the session of the pane.
 * Excel is asked only when something changed since it was last told; the way into the pane is always usable.
 * @returns the way to stop
 */
export function keepEnabled(host: CommandHost, session: Session): () => void {
  const keepers = [
    ...(host.enableButtons === null ? [] : [keeper(buttons, host.enableButtons)]),
    ...(host.enableMenuItems === null ? [] : [keeper(menuItems, host.enableMenuItems)]),
  ];
  const look = (): void => {
    const state = session.getState();
    const { status } = state.work.workbook;
    // Until the first reading everything is as the manifest has it.
    if (status === 'idle' || status === 'loading') return;
    const sensible = sensibleCommands(state);
    keepers.forEach((keep) => keep((command) => sensible[command] === null));
  };
  look();
  return session.subscribe(look);
}

/** One list of controls: tells Excel what differs from what it was told, one request at a time. */
function keeper(
  controls: Partial<Readonly<Record<CommandId, string>>>,
  tell: (enabled: Enabled) => Promise<void>,
): (isSensible: (command: CommandId) => boolean) => void {
  const told = new Map<string, boolean>();
  let wanted: Enabled = {};
  let isTelling = false;

  async function tellAll(): Promise<void> {
    for (let tries = 0; tries <= RETRIES;) {
      const news = Object.entries(wanted).filter(([id, enabled]) => told.get(id) !== enabled);
      if (news.length === 0) break;
      try {
        await tell(Object.fromEntries(news));
        news.forEach(([id, enabled]) => told.set(id, enabled));
      } catch {
        tries += 1;
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
    isTelling = false;
  }

  return (isSensible) => {
    wanted = Object.fromEntries(
      commandIds.flatMap((command) => {
        const id = controls[command];
        return id === undefined || command === 'open' ? [] : [[id, isSensible(command)]];
      }),
    );
    if (isTelling) return;
    isTelling = true;
    void tellAll();
  };
}
