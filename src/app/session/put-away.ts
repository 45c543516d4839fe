import type { Store } from './store';

const outcomes = [
  'enrolling',
  'exempting',
  'distributing',
  'packing',
  'collecting',
  'adopting',
  'measuring',
  'weighing',
  'removing',
] as const;

/** Puts away what came of work on the screen Kandidaten: it says nothing about what begins now. */
export function putAwayOutcomes(store: Store): void {
  const { work } = store.getState();
  const done = outcomes.filter((task) => work[task].status === 'done');
  done.forEach((task) => store.dispatch({ type: 'dismissed', task }));
}
