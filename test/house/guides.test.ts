import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const pictures = readdirSync(join(root, 'docs/pictures'));
const pages = [
  ...readdirSync(root)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, name)),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, 'docs', name)),
];

/** Files of the project that a page links to or shows, as it writes them. */
function linksOf(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8');
  const found = [...text.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)].map(([, link, image]) => link ?? image ?? '');
  return found.filter((link) => !/^(https?:|#)/.test(link));
}

test('every link of a guide leads to a file', () => {
  const dead = pages.flatMap((page) =>
    linksOf(page)
      .filter((link) => !existsSync(join(dirname(page), link.replace(/#.*/, ''))))
      .map((link) => `${page}: ${link}`),
  );
  expect(dead).toEqual([]);
  expect(pages.flatMap(linksOf).length).toBeGreaterThan(20);
});

test('every picture is small and shown by a guide, each in Dutch and English', () => {
  const shown = pages.flatMap((page) => linksOf(page).map((link) => link.split('/').at(-1)));
  expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
  expect(pictures.filter((picture) => statSync(join(root, 'docs/pictures', picture)).size > 150_000)).toEqual([]);
  const named = (language: string): readonly string[] =>
    pictures.flatMap((picture) => picture.split(`-${language}.png`).slice(0, -1));
  expect(named('en')).toEqual(named('nl'));
});

test('CONTRIBUTING.md lists the npm commands that there are, and no others', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const table = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/^\| `npm (?:run )?([a-z:-]+)` +\|/gm);
  expect([...table].map(([, name]) => name).sort()).toEqual(Object.keys(scripts).sort());
});
