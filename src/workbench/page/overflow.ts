import { button, element } from './element';

/** A control and the group it stands in while there is room. */
type Placed = readonly [control: HTMLElement, group: HTMLElement];

/** Lines of controls that stay one line high: what does not fit stands in a menu at the end of the last. */
export interface OverflowMenu {
  /** The button and the menu, for the end of a line. */
  readonly root: HTMLElement;
  readonly label: (text: string) => void;
  /** Looks again what fits, after the width changed. */
  readonly fit: () => void;
  /** Changes what stands in the groups, and then looks what fits. */
  readonly refill: (change: () => void) => void;
}

/**
 * Makes the menu. It is a popover of the browser: Tab goes into it, Escape and a click beside it close it.
 *
 * @param lines each with the groups whose controls may leave it, in that order; of a group the last control leaves first
 */
export function createOverflow(
  lines: readonly (readonly [line: HTMLElement, groups: readonly HTMLElement[]])[],
): OverflowMenu {
  const menu = element('div', { class: 'overflow', popover: '' });
  const more = button('⋯', 'more', () => undefined);
  more.popoverTargetElement = menu;
  let away: readonly Placed[] = [];

  menu.addEventListener('beforetoggle', () => {
    const { bottom, right } = more.getBoundingClientRect();
    menu.style.top = `${bottom + 4}px`;
    menu.style.right = `${Math.max(4, innerWidth - right)}px`;
  });
  // Done is done: what came of it is to be seen.
  menu.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button') !== null) menu.hidePopover();
  });

  const controlsIn = (group: HTMLElement): readonly Placed[] =>
    [...group.children].flatMap((control) =>
      control instanceof HTMLElement && !control.hidden ? [[control, group] as const] : [],
    );
  const leave = (placed: Placed): void => {
    more.hidden = false; // which takes room as well
    away = [placed, ...away];
    menu.prepend(placed[0]);
  };

  function refill(change: () => void): void {
    for (const [control, group] of away) group.append(control);
    away = [];
    more.hidden = true;
    change();
    for (const [line, groups] of lines) {
      const leaving = groups.flatMap((group) => [...controlsIn(group)].reverse());
      while (line.scrollWidth > line.clientWidth) {
        const next = leaving.shift();
        if (next === undefined) break;
        leave(next);
      }
    }
  }

  return {
    root: element('span', { class: 'line-end' }, [more, menu]),
    label: (text) => {
      more.setAttribute('aria-label', text);
      more.title = text;
    },
    fit: () => refill(() => undefined),
    refill,
  };
}
