/** Work that can be left off between two of its parts, so that whoever waits for it can do something else meanwhile. */
export type InParts<T> = Generator<void, T>;

/** Does all of it in one go. */
export function atOnce<T>(work: InParts<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
