/** @jest-environment jsdom */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { isDarkColour, themeFor } from '../../src/taskpane/shell/theme';

test('forced colours win from everything, Office from what the system prefers', () => {
  const black = { bodyBackgroundColor: '#0a0a0a' };
  const white = { bodyBackgroundColor: '#ffffff' };
  expect(themeFor(white, false, true)).toBe(teamsHighContrastTheme);
  expect(themeFor(black, false, false)).toBe(webDarkTheme);
  expect(themeFor(white, true, false)).toBe(webLightTheme);
  expect(themeFor(null, true, false)).toBe(webDarkTheme);
  expect(themeFor(null, false, false)).toBe(webLightTheme);
});

test.each([
  ['#000000', true],
  ['262626', true],
  ['#F3F2F1', false],
  ['#ffff00', false],
  ['window', false],
])('%s is dark: %s', (colour, dark) => expect(isDarkColour(colour)).toBe(dark));
