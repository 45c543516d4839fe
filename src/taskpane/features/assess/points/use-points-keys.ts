import type { RefObject } from 'react';
import { useEffect } from 'react';
import { usePane } from '../../../shell/pane-context';
import { isField, isPressedByEnter } from '../pressed-target';

/**
 * The keys of giving points, as long as the field is shown and nobody types elsewhere: a digit goes to the field, enter to
 * the next topic without points, page up and down along the topics; Delete makes blank.
 * @param clear null = it cannot be changed now.
 */
export function usePointsKeys(field: RefObject<HTMLInputElement | null>, clear: (() => void) | null): void {
  const { session } = usePane();
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isField(event.target)) return;
      if (/^\d$/.test(event.key)) {
        // The key itself is then typed into it, over what stood there.
        field.current?.focus();
        field.current?.select();
        return;
      }
      if (event.key === 'PageDown') session.assess.step(1);
      else if (event.key === 'PageUp') session.assess.step(-1);
      else if (event.key === 'Delete' || event.key === 'Backspace') clear?.();
      else if (event.key === 'Enter' && !isPressedByEnter(event.target)) session.assess.goToNextUnanswered();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
}
