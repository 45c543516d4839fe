import { refusalOf } from './host-errors';

/**
 * One request to Excel: queues what `queue` does, sends it, and gives what `read` makes of it.
 * @throws Refusal for what Excel refuses
 */
export async function request<L, T>(
  queue: (context: Excel.RequestContext) => L,
  read: (loaded: L) => T,
  options: { readonly waitForUser?: boolean } = {},
): Promise<T> {
  try {
    // While people type in a cell Excel refuses everything; a write that has begun waits for them instead.
    return await Excel.run({ delayForCellEdit: options.waitForUser ?? false }, async (context) => {
      const loaded = queue(context);
      await context.sync();
      return read(loaded);
    });
  } catch (error) {
    throw refusalOf(error);
  }
}
