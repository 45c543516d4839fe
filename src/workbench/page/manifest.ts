/** What a control of the manifest does. */
export type ControlAction =
  { readonly kind: 'show-pane' } | { readonly kind: 'run'; readonly functionName: string; readonly control: string };

/** A button of the ribbon, or an item in the menu of a cell, in one language. */
export interface Control {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of its smallest icon on this server; null = it has none. */
  readonly icon: string | null;
  /** Whether it can be used before the add-in says anything. */
  readonly isEnabled: boolean;
  readonly action: ControlAction;
}

/** What an add-in's manifest puts into Excel, in its order. */
export interface Controls {
  readonly ribbon: readonly Control[];
  readonly cellMenu: readonly Control[];
}

/** Reads a manifest. @returns its controls in a language (or the manifest's own); none where there is no manifest */
export async function readManifest(address: string): Promise<(language: string) => Controls> {
  const response = await fetch(address);
  if (!response.ok) return () => ({ ribbon: [], cellMenu: [] });
  const manifest = new DOMParser().parseFromString(await response.text(), 'text/xml');
  return (language) => ({
    ribbon: controlsOf(manifest, language, (point) => point === 'PrimaryCommandSurface'),
    cellMenu: controlsOf(manifest, language, (point, menu) => point === 'ContextMenu' && menu === 'ContextMenuCell'),
  });
}

function controlsOf(
  manifest: Document,
  language: string,
  isMeant: (point: string | null, menu: string | null) => boolean,
): readonly Control[] {
  const texts = resourcesOf(manifest, language);
  const word = (owner: Element | undefined, name: string): string => {
    const child = [...(owner?.children ?? [])].find(({ localName }) => localName === name);
    return texts.get(child?.getAttribute('resid') ?? '') ?? '';
  };
  return elements(manifest, 'Control').flatMap((control) => {
    const point = control.closest('ExtensionPoint')?.getAttribute('xsi:type') ?? null;
    const menu = control.closest('OfficeMenu')?.getAttribute('id') ?? null;
    const action = actionOf(control);
    if (!isMeant(point, menu) || control.getAttribute('xsi:type') !== 'Button' || action === null) return [];
    const icon = texts.get(elements(control, 'Image')[0]?.getAttribute('resid') ?? '');
    return [
      {
        id: control.getAttribute('id') ?? '',
        label: word(control, 'Label'),
        tip: word(elements(control, 'Supertip')[0], 'Description'),
        // The address in a manifest is where the add-in is served otherwise.
        icon: icon === undefined ? null : new URL(icon).pathname,
        isEnabled: elements(control, 'Enabled')[0]?.textContent?.trim() !== 'false',
        action,
      },
    ];
  });
}

/** Texts and addresses by their ids. */
function resourcesOf(manifest: Document, language: string): ReadonlyMap<string, string> {
  const named = (['String', 'Image'] as const).flatMap((kind) => elements(manifest, kind));
  return new Map(
    named.flatMap((resource) => {
      const id = resource.getAttribute('id');
      if (id === null) return [];
      const override = elements(resource, 'Override').find((other) => other.getAttribute('Locale') === language);
      return [[id, override?.getAttribute('Value') ?? resource.getAttribute('DefaultValue') ?? ''] as const];
    }),
  );
}

function actionOf(control: Element): ControlAction | null {
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
