import { button, element } from './element';
import type { Control, ControlAction } from './manifest';

/**
 * The add-in's own ribbon buttons, as its manifest describes them.
 *
 * @param enabled what the add-in said of its controls since, by id
 */
export function ribbonButtons(
  controls: readonly Control[],
  enabled: ReadonlyMap<string, boolean>,
  press: (action: ControlAction) => void,
): readonly HTMLElement[] {
  return controls.map(({ id, label, tip, icon, isEnabled, action }) => {
    const made = button(label, 'ribbon', () => press(action));
    if (icon !== null) made.prepend(element('img', { src: icon, alt: '', width: '16', height: '16' }));
    made.title = tip;
    made.disabled = !(enabled.get(id) ?? isEnabled);
    return made;
  });
}
