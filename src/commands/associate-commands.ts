import type { CommandOutcome, SpokenOutcome } from '../app/commands/command-outcome';
import { runCommand } from '../app/commands/run-command';
import type { Session } from '../app/session/session';
import type { Diagnostic } from '../core/diagnostics/diagnostic';
import type { Language } from '../language/language';
import type { CommandHost } from './command-host';
import { functionNames } from './controls';
import { fitting } from './notice';
import { noticeOf } from './notice-of';
import type { Manner } from './notice-of';

/** How commands speak: asked when something is said, as people change the language. */
export interface Speech {
  readonly manner: () => Manner;
  /** Gives the sentences of diagnostics, which are loaded when they are first needed. */
  readonly loadSentences: () => Promise<(diagnostic: Diagnostic, language: Language) => string>;
}

/** Ties the functions of the manifest to the session of the pane, with which they share one runtime. */
export function associateCommands(host: CommandHost, session: Session, speech: Speech): void {
  const show = (): Promise<void> => showPane(host, session, speech);
  for (const command of functionNames) {
    host.associate(command, (event) => {
      void runCommand(command, session, host.activeCell)
        .then((outcome) => tell(outcome, host, session, speech, show))
        // Whatever happened is told by then, or cannot be; Excel must have its button back.
        .catch(() => undefined)
        .finally(() => event.completed());
    });
  }
}

/** Where the pane is in sight it says what came of it, else a window of its own, else the pane after all. */
async function tell(
  outcome: CommandOutcome,
  host: CommandHost,
  session: Session,
  { manner, loadSentences }: Speech,
  show: () => Promise<void>,
): Promise<void> {
  if (outcome.kind === 'in-pane') return show();
  if (!host.isPaneShown()) {
    try {
      await host.tell(
        fitting(noticeOf(outcome, manner(), await loadSentences())),
        () => void show().catch(() => undefined),
      );
      return;
    } catch {
      // No window can be opened now: another one is open, or this Excel has none.
    }
  }
  if (!isOnItsScreen(outcome)) session.tell(outcome);
  await show();
}

/** Whether the screen that the session went to tells it by itself. */
function isOnItsScreen(outcome: SpokenOutcome): boolean {
  switch (outcome.kind) {
    case 'generated':
    case 'checked':
      return true;
    case 'failed':
      return outcome.isShown;
    case 'refused':
    case 'busy':
    case 'no-pane':
      return false;
  }
}

/** Brings the pane into sight; where Excel will not, a window says what Excel says of it. */
async function showPane(host: CommandHost, session: Session, { manner, loadSentences }: Speech): Promise<void> {
  try {
    await host.showPane();
  } catch (error) {
    const outcome: SpokenOutcome = { kind: 'no-pane', excel: error instanceof Error ? error.message : String(error) };
    session.tell(outcome);
    await host.tell(fitting(noticeOf(outcome, manner(), await loadSentences())), () => undefined);
  }
}
