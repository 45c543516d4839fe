import { useEffect } from 'react';
import type { AssessedNow } from '../../../app/assess/assessed-now';
import type { AssessSession } from '../../../app/session/assess';
import { choiceOfKey, levelKeys } from '../../../core/exam/assess/level-keys';
import { isField, isPressedByEnter } from './pressed-target';

/**
 * The keys of assessing, as long as the screen is shown: those of the levels (level-keys.ts), page up and down for the row
 * before and after, enter for the next row without an answer. None of them while somebody types or chooses in a field.
 */
export function useAssessKeys(assess: AssessSession, now: AssessedNow | null): void {
  useEffect(() => {
    if (now === null) return;
    const keys = levelKeys(now.assessed.scale);
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isField(event.target)) return;
      const choice = choiceOfKey(keys, event.key);
      if (choice !== null) void assess.rate(choice.kind === 'blank' ? '' : choice.code);
      else if (event.key === 'PageDown') assess.step(1);
      else if (event.key === 'PageUp') assess.step(-1);
      else if (event.key === 'Enter' && !isPressedByEnter(event.target)) assess.goToNextUnanswered();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [assess, now]);
}
