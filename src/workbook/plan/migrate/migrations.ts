import { from1To2 } from './from-1-to-2';
import type { Migration } from './migration';

/** Every step from a format to the next, in order: one file each. */
export const migrations: readonly Migration[] = [from1To2];
