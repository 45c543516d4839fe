import { button } from './element';

/** What a button of the manifest does. */
export type RibbonAction =
  { readonly kind: 'show-pane' } | { readonly kind: 'run'; readonly functionName: string; readonly control: string };

interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  readonly action: RibbonAction;
}

/**
 * Shows the add-in's own ribbon buttons, as its manifest describes them.
 *
 * @returns shows them in another language
 */
export function showRibbon(
  container: HTMLElement,
  manifest: string,
  press: (action: RibbonAction) => void,
): (language: string) => Promise<void> {
  const loaded = fetch(manifest).then(async (response) => (response.ok ? parse(await response.text()) : null));
  return async (language) => {
    const found = await loaded;
    container.replaceChildren(
      ...(found === null ? [] : buttonsIn(found, language)).map(({ label, tip, action }) => {
        const made = button(label, 'ribbon', () => press(action));
        made.title = tip;
        return made;
      }),
    );
  };
}

const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/xml');

/** The ribbon buttons of a manifest, in its order, with their texts in the language (or the manifest's own). */
function buttonsIn(manifest: Document, language: string): readonly RibbonButton[] {
  const resources = new Map<string, string>();
  for (const text of elements(manifest, 'String')) {
    const override = elements(text, 'Override').find((other) => other.getAttribute('Locale') === language);
    const value = override?.getAttribute('Value') ?? text.getAttribute('DefaultValue');
    resources.set(text.getAttribute('id') ?? '', value ?? '');
  }
  const word = (owner: Element, name: string): string => {
    const child = [...owner.children].find(({ localName }) => localName === name);
    return resources.get(child?.getAttribute('resid') ?? '') ?? '';
  };
  return elements(manifest, 'Control').flatMap((control) => {
    const action = actionOf(control);
    if (control.getAttribute('xsi:type') !== 'Button' || action === null) return [];
    const tip = elements(control, 'Supertip')[0];
    return [{ label: word(control, 'Label'), tip: tip ? word(tip, 'Description') : '', action }];
  });
}

function actionOf(control: Element): RibbonAction | null {
  const action = elements(control, 'Action')[0];
  switch (action?.getAttribute('xsi:type')) {
    case 'ShowTaskpane':
      return { kind: 'show-pane' };
    case 'ExecuteFunction': {
      const functionName = elements(action, 'FunctionName')[0]?.textContent?.trim() ?? '';
      return { kind: 'run', functionName, control: control.getAttribute('id') ?? '' };
    }
    default:
      return null;
  }
}

const elements = (owner: Document | Element, name: string): readonly Element[] => [
  ...owner.getElementsByTagNameNS('*', name),
];
