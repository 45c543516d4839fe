import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** What Office says of its own colours; Excel on the web says nothing. */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
}

const darkQuery = '(prefers-color-scheme: dark)';
const forcedQuery = '(forced-colors: active)';

/**
 * The Fluent theme that fits: forced colours first, then Office's own background, then what the system prefers.
 * Source: architecture.md, decision 10 (no theme API in Excel on the web).
 */
export function themeFor(office: OfficeColours | null, prefersDark: boolean, forcedColours: boolean): Theme {
  if (forcedColours) return teamsHighContrastTheme;
  const isDark = office === null ? prefersDark : isDarkColour(office.bodyBackgroundColor);
  return isDark ? webDarkTheme : webLightTheme;
}

/** True for a colour "#rrggbb" (or "rrggbb") darker than mid grey; weights of Rec. 601. */
export function isDarkColour(colour: string): boolean {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (hex === null) return false;
  const [red, green, blue] = hex.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * (red ?? 255) + 0.587 * (green ?? 255) + 0.114 * (blue ?? 255) < 128;
}

/** The theme, kept up to date while the system's preferences change. */
export function useTheme(office: OfficeColours | null): Theme {
  const prefersDark = useMedia(darkQuery);
  const forcedColours = useMedia(forcedQuery);
  return themeFor(office, prefersDark, forcedColours);
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const media = window.matchMedia(query);
    const changed = (): void => setMatches(media.matches);
    media.addEventListener('change', changed);
    return () => media.removeEventListener('change', changed);
  }, [query]);
  return matches;
}
