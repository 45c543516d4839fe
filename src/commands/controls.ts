import type { RunCommandId } from '../app/commands/run-command';
import { commandIds } from '../app/commands/sensible-commands';
import type { CommandId } from '../app/commands/sensible-commands';

/** The tab of the manifest. */
export const TAB = 'Dekkend.Tab';

/** Ids of the buttons on the tab, as the manifest has them. */
export const buttons = {
  open: 'Dekkend.Open',
  import: 'Dekkend.Import',
  generate: 'Dekkend.Generate',
  check: 'Dekkend.Check',
  assess: 'Dekkend.Assess',
  report: 'Dekkend.Report',
} as const satisfies Partial<Record<CommandId, string>>;

/** Ids of what the manifest puts into the menu of a cell. */
export const menuItems = { explain: 'Dekkend.Explain' } as const satisfies Partial<Record<CommandId, string>>;

/** Names of the functions of the manifest: the commands, but for the one by which Excel opens the pane itself. */
export const functionNames: readonly RunCommandId[] = commandIds.filter((id) => id !== 'open');
