import type { ExemptionWish } from '../../../../core/exam/results/judge-exemption';
import { todayTyped } from '../../../shell/today-typed';

/** What somebody is filling in: it outlives a write that fails. */
export function emptyExemption(): ExemptionWish {
  return { candidate: '', item: '', date: todayTyped(), ground: '' };
}
