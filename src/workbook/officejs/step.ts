/** A part of the work: what it queues, and about how many bytes that is in the request. */
export interface Step {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Excel on the web takes 5 MB a request; what is between is for what estimates leave out. */
const maxRequestBytes = 4_000_000;

/** A queued call or property with its object path, measured in the runtime's own requests. */
export const actionBytes = 350;

/** The steps in as few requests as their sizes allow, in order. */
export function inRequests(steps: readonly Step[], limit = maxRequestBytes): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    bytes += step.bytes;
    const last = requests[requests.length - 1];
    if (last && bytes <= limit) last.push(step);
    else {
      requests.push([step]);
      bytes = step.bytes;
    }
  }
  return requests;
}

/** Bytes of a value in a request. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
