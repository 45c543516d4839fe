/**
 * Works through a list several items at a time and gives the outcomes in the order of the list, whatever is ready first.
 * @param ahead how many are begun before the first of them is taken: a slow one holds up no other, and what waits for it
 *   stays within bounds.
 */
export async function* inOrder<Item, Outcome>(
  items: readonly Item[],
  ahead: number,
  work: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const begun: Promise<Outcome>[] = [];
  for (const item of items) {
    const outcome = work(item);
    outcome.catch(() => undefined); // told when its turn comes
    begun.push(outcome);
    if (begun.length >= ahead) yield* first(begun);
  }
  while (begun.length > 0) yield* first(begun);
}

async function* first<Outcome>(begun: Promise<Outcome>[]): AsyncGenerator<Outcome> {
  const outcome = begun.shift();
  if (outcome !== undefined) yield await outcome;
}
