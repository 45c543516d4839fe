import type { Frame, Page } from 'playwright-core';

/** What somebody without a mouse does in the pane: nothing but keys, and the focus is looked at after each. */
export interface KeyboardWalk {
  /** Moves on by Tab, and from the end back, until what is named so has the focus. @throws with what was passed, when it is not to be reached. */
  readonly reach: (name: string | RegExp) => Promise<void>;
  /** Reaches it and presses Enter. */
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Reaches the field and types into it, in place of what it held. */
  readonly type: (name: string | RegExp, text: string) => Promise<void>;
  /** Presses keys where the focus is. */
  readonly keys: (...keys: readonly string[]) => Promise<void>;
  /** Waits for the words, and holds that the focus is on something that is to be seen, in the pane. */
  readonly sees: (words: string | RegExp) => Promise<void>;
  /** How often a key was pressed, and what was passed on the way. */
  readonly pressed: () => number;
}

/** More than any screen has places to stop at. */
const MANY = 120;

/** What has the focus in the pane: its name as a screen reader gives it, whether it can be seen, and whether it is anything. */
interface Focus {
  readonly name: string;
  readonly isLost: boolean;
  readonly isOutside: boolean;
  readonly isHidden: boolean;
}

/** @param page the workbench's page. @param pane its pane. */
export function keyboardWalkIn(page: Page, pane: Frame): KeyboardWalk {
  let pressed = 0;

  async function key(name: string): Promise<void> {
    pressed += 1;
    await page.keyboard.press(name);
  }

  async function reach(name: string | RegExp): Promise<void> {
    const passed: string[] = [];
    const fits = (said: string): boolean => (typeof name === 'string' ? said.startsWith(name) : name.test(said));
    let way = 'Tab';
    for (let stops = 0; stops < MANY; stops += 1) {
      const focus = await focusIn(pane);
      if (!focus.isOutside && fits(focus.name)) {
        if (focus.isHidden) throw new Error(`“${focus.name}” has the focus and cannot be seen`);
        return;
      }
      // Beyond the last stop is Excel; who looks for something above goes back.
      if (focus.isOutside) {
        if (way !== 'Tab') break;
        way = 'Shift+Tab';
        await key('Control+F6');
        continue;
      } else {
        passed.push(focus.name.slice(0, 60));
      }
      await key(way);
      await page.waitForTimeout(30);
    }
    throw new Error(`${String(name)} is not to be reached: ${passed.join(' | ')}`);
  }

  async function holdsFocus(): Promise<void> {
    let focus = await focusIn(pane);
    // A screen that was just drawn gives the focus in the next turn of the page.
    for (const until = Date.now() + 2_000; focus.isLost && Date.now() < until;) {
      await page.waitForTimeout(20);
      focus = await focusIn(pane);
    }
    if (focus.isLost) throw new Error('The focus is lost: it is on the page as a whole.');
    if (focus.isOutside) throw new Error('The focus left the pane.');
  }

  return {
    reach,
    press: async (name) => {
      await reach(name);
      await key('Enter');
    },
    type: async (name, text) => {
      await reach(name);
      await key('Control+a');
      pressed += text.length;
      await page.keyboard.insertText(text);
    },
    keys: async (...keys) => {
      for (const one of keys) await key(one);
    },
    sees: async (words) => {
      await pane.getByText(words).filter({ visible: true }).first().waitFor();
      await holdsFocus();
    },
    pressed: () => pressed,
  };
}

function focusIn(pane: Frame): Promise<Focus> {
  return pane.evaluate(() => {
    const { activeElement: element } = document;
    const isLost = element === null || element === document.body || element === document.documentElement;
    if (isLost) return { name: '', isLost, isOutside: !document.hasFocus(), isHidden: false };
    const label = element.id === '' ? null : document.querySelector(`label[for="${CSS.escape(element.id)}"]`);
    const named = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const names = [
      element.getAttribute('aria-label'),
      ...named.map((id) => document.getElementById(id)?.textContent ?? null),
      label?.textContent,
      element.textContent,
    ];
    const { width, height, top, bottom } = element.getBoundingClientRect();
    return {
      name: (names.find((name) => (name ?? '').trim() !== '') ?? '').trim(),
      isLost,
      isOutside: !document.hasFocus(),
      isHidden: (width <= 1 && height <= 1) || bottom < 0 || top > innerHeight,
    };
  });
}
