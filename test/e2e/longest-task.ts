import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time the thread computed, in microseconds: how busy the machine is otherwise does not count. */
  readonly tdur?: number;
  /** When it began and how long it took by the clock, in microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly name?: string; readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string } };
}

/**
 * The longest task of the pages' own threads while something is done, in milliseconds of computing. What hands a file
 * over for the test is none of the page's: its message holds the whole file.
 */
export async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser.');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as readonly TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  });
  await act();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const place = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const pages = new Set(events.filter(({ args }) => args.name === 'CrRendererMain').map(place));
  const handed = events.filter(
    ({ args }) => args.chrome_mojo_event_info?.mojo_interface_tag === 'blink.mojom.DevToolsSession',
  );
  const isHanding = (task: TraceEvent): boolean =>
    handed.some((each) => place(each) === place(task) && each.ts >= task.ts && each.ts < task.ts + (task.dur ?? 0));
  const tasks = events.filter(
    (event) => event.name.endsWith('RunTask') && pages.has(place(event)) && !isHanding(event),
  );
  if (tasks.length === 0) throw new Error('The browser told of no task.');
  return Math.max(...tasks.map(({ tdur }) => tdur ?? 0)) / 1000;
}
