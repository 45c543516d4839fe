import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const corpus = resolve(root, '../shared/corpus');
const describeWithCorpus = existsSync(corpus) ? describe : describe.skip;

/** Text files that git tracks or would track. */
function textFiles(): readonly string[] {
  return execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)) && !/\.(png|ico|xlsx|docx|pdf)$/.test(file));
}

test('package-lock.json records no download addresses', () => {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  expect(lock).not.toMatch(/"resolved"/);
});

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+/.test(version),
  );
  expect(loose).toEqual([]);
});

test('no file names a package registry or a folder of somebody’s machine', () => {
  const registry = ['registry', 'npmjs', 'org'].join('.');
  const found = textFiles()
    .filter((file) => file !== 'package-lock.json')
    .filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return text.includes(registry) || /(^|[\s"'`(])\/(home|root|Users)\/[a-z]/.test(text);
    });
  expect(found).toEqual([]);
});

if (!existsSync(corpus)) {
  console.info('skipped: no corpus');
}
describeWithCorpus('the corpus beside the project', () => {
  test('none of its sentences stands in the project', () => {
    const words = (text: string): string =>
      text
        .replace(/<[^>]*>/g, ' ')
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z ]+/g, '')
        .replace(/\s+/g, ' ');
    const sentences = new Set<string>();
    for (const name of readdirSync(corpus)) {
      for (const line of readFileSync(join(corpus, name), 'utf8').split('\n')) {
        const plain = words(line).trim();
        // Headings and the names of the 25 competencies are the format's, shared by all dossiers; sentences are longer.
        if (plain.length > 70 && !plain.startsWith('de onderliggende competenties')) {
          sentences.add(plain.slice(0, 70));
        }
      }
    }
    const owned = [...sentences];
    const copied = textFiles()
      .filter((file) => file !== 'package-lock.json')
      .flatMap((file) => {
        const text = words(readFileSync(join(root, file), 'utf8').replace(/\n/g, ' '));
        return owned.filter((sentence) => text.includes(sentence)).map((sentence) => `${file}: ${sentence}`);
      });
    expect(copied).toEqual([]);
  }, 120_000);
});
