import type { SessionEvent } from './event';
import { reduce } from './reduce';
import { initialState } from './state';
import type { SessionState } from './state';

/** The state of the pane and the one way to change it. */
export interface Store {
  readonly getState: () => SessionState;
  /** Calls back after every change; gives the way to stop. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly dispatch: (event: SessionEvent) => void;
}

/** A store of its own for one pane (or one test). */
export function createStore(start: SessionState = initialState): Store {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    dispatch: (event) => {
      state = reduce(state, event);
      for (const changed of listeners) changed();
    },
  };
}
