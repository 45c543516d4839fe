import type { FindingUseCases } from '../../src/app/findings/finding-use-cases';
import type { TaskOptions, UseCases, WordedFinding } from '../../src/app/session/use-cases';
import { keyOf } from '../../src/core/checks/accept/acceptance';
import type { FakeWorkbook } from './fake-use-cases';
import { inEachLanguage } from '../../src/language/language';
import type { Language } from '../../src/language/language';

/** The use cases about findings on a fake workbook: findings come, go and are accepted as they would by a real check. */
export function fakeFindings(
  fake: () => FakeWorkbook,
  write: (name: keyof UseCases, options: TaskOptions) => Promise<void>,
): FindingUseCases {
  let before: readonly WordedFinding[] = [];
  return {
    decide: async (keys, deed, options) => {
      await write('findings', options);
      const accepted =
        deed.kind === 'accept' ? { by: deed.wish.by, reason: deed.wish.reason, date: '2026-11-26' } : null;
      fake().findings = fake().findings.map((each) =>
        keys.includes(keyOf(each.finding)) ? { ...each, finding: { ...each.finding, accepted } } : each,
      );
      return { kind: deed.kind, keys, by: deed.kind === 'accept' ? deed.wish.by : '' };
    },
    repair: async (shown, options) => {
      await write('findings', options);
      before = fake().findings;
      fake().findings = before.filter(({ finding }) => !shown.has(keyOf(finding)));
      const done = (language: Language) =>
        before.flatMap(({ finding, repair }) =>
          shown.has(keyOf(finding)) && repair !== null ? [repair.words[language].done] : [],
        );
      const undo = { repairs: [...shown.values()], changes: [], forget: [], cells: [], sheets: {} };
      return {
        kind: 'repaired',
        words: inEachLanguage(done),
        undo: { parts: [undo], held: undo },
        kept: [],
        stopped: null,
      };
    },
    undo: async (done, options) => {
      await write('findings', options);
      fake().findings = before;
      return { ...done, kind: 'undone', undo: null, kept: fake().keptBack };
    },
  };
}
