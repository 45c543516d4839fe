import type { Session } from '../app/session/session';
import { nextOf } from '../app/session/steps';

/** The part of Office that ribbon buttons need. */
export interface Ribbon {
  readonly associate: (id: string, act: (event: RibbonEvent) => void) => void;
  readonly showPane: () => Promise<void>;
}

/** What Office passes to a button's function; it greys the button until `completed` is called. */
export interface RibbonEvent {
  readonly completed: () => void;
}

/** Function names as the manifest has them. */
export const ribbonCommandIds = ['generate', 'check'] as const;

export type RibbonCommandId = (typeof ribbonCommandIds)[number];

/** Ties the buttons of the manifest to the session. They share the runtime of the pane, so they act in it, in sight. */
export function associateRibbon(ribbon: Ribbon, session: Session): void {
  const commands: Readonly<Record<RibbonCommandId, () => void>> = {
    generate: () => session.go(stepToGenerate(session)),
    check: () => {
      session.go('checks');
      void session.refresh();
    },
  };
  for (const id of ribbonCommandIds) {
    ribbon.associate(id, (event) => {
      // The button is freed even where Excel will not show the pane (e.g. it is showing a dialog).
      void ribbon.showPane().then(commands[id], commands[id]).finally(event.completed);
    });
  }
}

/** What can be made now: exams before forms, and nothing without a dossier. */
function stepToGenerate(session: Session): 'dossier' | 'exams' | 'forms' {
  const next = nextOf(session.getState());
  switch (next) {
    case 'wait':
    case 'retry':
    case 'read-dossier':
    case 'place-dossier':
      return 'dossier';
    case 'make-exams':
      return 'exams';
    case 'make-forms':
    case 'view-errors':
    case 'view-checks':
    case 'make-report':
      return 'forms';
  }
}
