import { button, element } from './element';

/**
 * Asks something in a dialog of the page. The careful answer has the keyboard first, and is also what Escape says.
 *
 * @returns whether the answer was yes
 */
export function askInPage(root: HTMLElement, question: string, yes: string, no: string): Promise<boolean> {
  return new Promise((resolve) => {
    const text = element('p', { id: 'question' }, [question]);
    const refuse = button(no, 'quiet', () => dialog.close('no'));
    const agree = button(yes, 'agree', () => dialog.close('yes'));
    const dialog = element('dialog', { class: 'question', 'aria-labelledby': 'question' }, [
      text,
      element('div', { class: 'answers' }, [refuse, agree]),
    ]);
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    // The grid listens to the keys of the whole page; those of the dialog are not meant for it.
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    root.append(dialog);
    dialog.showModal();
    refuse.focus();
  });
}
