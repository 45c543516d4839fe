import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');

test('the page says what goes on before any script is loaded, office.js included', () => {
  const words = page.indexOf('Werkmap wordt geopend…');
  expect(words).toBeGreaterThan(page.indexOf('<div id="pane">'));
  expect(page.indexOf('<script')).toBeGreaterThan(words);
});
