import type { PaneTheme } from './pane-frame';
import type { PageLanguage } from './sentences';

/** What the visitor chose for the page; kept in the browser, so that it is there again the next time. */
export interface Preferences {
  readonly language: PageLanguage;
  readonly theme: PaneTheme;
  readonly paneWidth: number;
}

/** The pane's widths to choose from: 270 is the narrowest Excel shows (on a Mac), 450 the widest the pane is made for. */
export const PANE_WIDTHS = [270, 300, 350, 450] as const;
const NARROWEST = 270;
const WIDEST = 600;

const KEY = 'dekkend-workbench';

/**
 * Preferences of this visit: from the address (`?lang=en-US&theme=dark&pane=300`, for tests and for whoever shows it to
 * somebody else), else what was kept, else the browser's language and colours.
 */
export function readPreferences(address: URLSearchParams, storage: Storage): Preferences {
  const kept = readKept(storage);
  const language = address.get('lang') ?? kept.language ?? (navigator.language.startsWith('en') ? 'en-US' : 'nl-NL');
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = address.get('theme') ?? kept.theme ?? (dark ? 'dark' : 'light');
  const width = Number(address.get('pane') ?? kept.paneWidth ?? 350);
  return {
    language: language === 'en-US' ? 'en-US' : 'nl-NL',
    theme: theme === 'dark' ? 'dark' : 'light',
    paneWidth: clampWidth(Number.isFinite(width) ? width : 350),
  };
}

/** Keeps the preferences for the next visit. */
export function keepPreferences(preferences: Preferences, storage: Storage): void {
  storage.setItem(KEY, JSON.stringify(preferences));
}

/** A width the pane may have. */
export const clampWidth = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));

function readKept(storage: Storage): Partial<Record<keyof Preferences, string>> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {}; // somebody else's text under our key: begin anew
  }
}
