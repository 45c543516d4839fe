import type { WorkbookStore } from '../host/store';

const START_MS = 10_000;
const SHEET_MS = 300;
const LOOK_MS = 20;

/**
 * Puts the first sheet in front of a person on which their add-in offers a control, as it says of every sheet that comes in
 * front; the one that is in front comes first. Where there is none, or the add-in says nothing, they stay where they are.
 *
 * @param enabled what the add-in said of its controls
 */
export async function findSheetWith(
  control: string,
  store: WorkbookStore,
  enabled: ReadonlyMap<string, boolean>,
): Promise<void> {
  const [began, area] = [store.activeSheet(), store.selection()];
  if (!(await until(() => enabled.has(control), START_MS))) return;
  const others = store.sheets().filter(({ id, visibility }) => id !== began && visibility === 'Visible');
  for (const { id } of others) {
    if (enabled.get(control) === true) return;
    store.activateSheet(id);
    await until(() => enabled.get(control) === true, SHEET_MS);
  }
  if (enabled.get(control) !== true) store.select(began, area);
}

async function until(isSo: () => boolean, longest: number): Promise<boolean> {
  for (const deadline = Date.now() + longest; !isSo() && Date.now() < deadline;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return isSo();
}
