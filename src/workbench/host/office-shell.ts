/** As office.js names the states of a runtime that keeps running without its pane. */
export type RuntimeState = 'Background' | 'Visible';

/** Who is told of what an add-in asks of Excel around the workbook. */
export interface ShellListener {
  readonly pane?: (state: RuntimeState) => void;
  readonly controls?: () => void;
}

/** Number of the event that the pane came into sight or went, on the wire (office-js 1.1.110). */
export const VISIBILITY_CHANGED = 65_539;

/** What is around the workbook and an add-in can change: its pane, and its buttons and items in menus. */
export class OfficeShell {
  /** What the add-in said of its controls, by id; those it said nothing of are as the manifest has them. */
  readonly enabled = new Map<string, boolean>();
  private state: RuntimeState;

  constructor(
    private readonly raise: (visibility: 'Visible' | 'Hidden') => void,
    private readonly listener: ShellListener,
    first: RuntimeState = 'Visible',
  ) {
    this.state = first;
  }

  get paneState(): RuntimeState {
    return this.state;
  }

  /** Somebody, or the add-in itself, opens or closes the pane: the add-in goes on running, and is told. */
  setPane(state: RuntimeState): void {
    if (state === this.state) return;
    this.state = state;
    this.listener.pane?.(state);
    this.raise(state === 'Visible' ? 'Visible' : 'Hidden');
  }

  enable(control: string, isEnabled: boolean): void {
    this.enabled.set(control, isEnabled);
    this.listener.controls?.();
  }
}
