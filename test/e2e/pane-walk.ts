import type { Frame, Locator } from 'playwright-core';
import { type PaneLooks, createPaneLooks } from './pane-looks';
import { type Workbench, openWorkbench } from './workbench';

/** What a test does in the pane, as a person does: press what is named, give a file. */
export interface PaneWalk {
  readonly button: (name: string | RegExp) => Locator;
  /** Waits until the words are to be seen. */
  readonly sees: (words: string | RegExp) => Promise<void>;
  /** Chooses a file with the chooser of the dossier step. */
  readonly choose: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Presses the button by keyboard alone: moves the focus to it and presses Enter. */
  readonly press: (name: string | RegExp) => Promise<void>;
  /** What has the focus, by its words or its label. */
  readonly focused: () => Promise<string>;
}

/** The pane in a workbench of its own, and what a test does and looks at there. */
export interface OpenPane {
  readonly workbench: Workbench;
  readonly pane: Frame;
  readonly walk: PaneWalk;
  readonly looks: PaneLooks;
}

/** Opens the workbench with the Dutch pane. @param file a workbook to open in it; left out = an empty one. */
export async function openPane(browser: string, file?: Uint8Array): Promise<OpenPane> {
  const workbench = await openWorkbench({ browser, language: 'nl-NL', microsoftAddress: true });
  if (file !== undefined) await workbench.openFile('examens.xlsx', file);
  const pane = await workbench.pane();
  return { workbench, pane, walk: walkIn(pane), looks: createPaneLooks(workbench) };
}

/** The same, with the forms of the sample dossier in its workbook and the screen Formulieren before it. */
export async function openPaneWithForms(browser: string): Promise<OpenPane> {
  const open = await openPane(browser);
  const { walk, pane } = open;
  await walk.button('Kies een dossier').click();
  await walk.button('Neem het voorbeelddossier').click();
  await walk.sees('Dit staat erin');
  await pane.getByRole('radio', { name: /P1/ }).check();
  await walk.button('Zet in werkmap').click();
  await walk.button('Naar de examens').click();
  await walk.button(/^Maak 3 examens/).click();
  await walk.button('Naar de formulieren').click();
  await walk.button(/^Maak 3 formulieren/).click();
  await walk.button('Naar de controle').waitFor();
  return open;
}

function walkIn(pane: Frame): PaneWalk {
  const button = (name: string | RegExp): Locator => pane.getByRole('button', { name }).first();
  return {
    button,
    // What is folded away is not seen.
    sees: (words) => pane.getByText(words).filter({ visible: true }).first().waitFor(),
    choose: (name, content) =>
      pane.setInputFiles('[data-testid=file]', {
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(content),
      }),
    press: (name) => button(name).press('Enter'),
    focused: () =>
      pane.evaluate(() => {
        const { activeElement } = document;
        return (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '').trim();
      }),
  };
}
