import { beginsLike } from './labels';

/** Does the title still miss letters, and does it become no longer than it is with these? A scan misreads a few. */
export function isMissingFrom(read: string, longer: string, title: string): boolean {
  const misread = Math.max(2, Math.floor(title.length / 20));
  return read.length < title.length && longer.length <= title.length + misread && beginsLike(title, longer);
}
