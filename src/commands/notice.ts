import { languages } from '../language/language';
import type { Language } from '../language/language';

/** What a window of its own says of a command, in words. */
export interface Notice {
  readonly language: Language;
  /** Office's own colours; null = as the system prefers. */
  readonly isDark: boolean | null;
  readonly tone: 'done' | 'attention' | 'failed';
  readonly title: string;
  readonly sentences: readonly string[];
  /** Labels of its two buttons: into the pane, and away. */
  readonly open: string;
  readonly close: string;
}

/** What the window tells the add-in: it listens, or a button was pressed. */
export const noticeAnswers = ['ready', 'open', 'close'] as const;

export type NoticeAnswer = (typeof noticeAnswers)[number];

/** More than this is no notice of ours. */
const most = { sentences: 12, characters: 600 };

const tones = ['done', 'attention', 'failed'] as const;

/** The notice in a message; null for whatever is not exactly one. It is shown as text, never as mark-up. */
export function readNotice(message: string): Notice | null {
  const read = parsed(message);
  if (typeof read !== 'object' || read === null) return null;
  const { language, isDark, tone, title, sentences, open, close } = read as Readonly<Record<string, unknown>>;
  const known = {
    language: languages.find((one) => one === language),
    tone: tones.find((one) => one === tone),
    isDark: typeof isDark === 'boolean' || isDark === null ? isDark : undefined,
  };
  if (known.language === undefined || known.tone === undefined || known.isDark === undefined) return null;
  if (!isWords(title) || !isWords(open) || !isWords(close)) return null;
  if (!Array.isArray(sentences) || sentences.length > most.sentences || !sentences.every(isWords)) return null;
  return { language: known.language, tone: known.tone, isDark: known.isDark, title, sentences, open, close };
}

/** A notice that readNotice takes: what is longer than it may be is cut. */
export function fitting(notice: Notice): Notice {
  const cut = (words: string): string =>
    words.length > most.characters ? `${words.slice(0, most.characters - 1)}…` : words;
  return { ...notice, sentences: notice.sentences.slice(0, most.sentences).map(cut) };
}

function parsed(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    return null;
  }
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= most.characters;
}
