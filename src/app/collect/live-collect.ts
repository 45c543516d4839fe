import type { FormFiles } from '../candidates/form-files';
import type { LiveWorkbookPort } from '../ports';
import type { ChosenFile, CollectUseCases } from './collect-use-cases';
import { namesApart } from './names-apart';
import type { ReturnedFile } from './read-returned';

/** The use cases about forms that came back, on one workbook; readers and planners are loaded when they are first needed. */
export function liveCollect(port: LiveWorkbookPort, formFiles: FormFiles | null): CollectUseCases {
  return {
    look: async (files, book, options) => {
      if (formFiles === null) throw new Error('no way to open files was given');
      const [{ readReturned }, { lookAtReturned }] = await Promise.all([
        import('./read-returned'),
        import('./look-at-returned'),
      ]);
      return lookAtReturned(await readReturned(opened(files, formFiles), options), book);
    },
    write: async (returned, takes, options) => {
      const { collectLookedAt } = await import('./collect-looked-at');
      const { plan, outcome } = collectLookedAt(await port.snapshot(), returned, takes);
      await port.apply(plan, options);
      return outcome;
    },
  };
}

function opened(files: readonly ChosenFile[], { openWorkbook }: FormFiles): readonly ReturnedFile[] {
  const names = namesApart(files.map(({ name }) => name));
  return files.map(({ name, load }, index) => ({
    file: names[index] ?? name,
    snapshot: async () => {
      // A moment for the screen: reading many takes seconds.
      await new Promise((resolve) => setTimeout(resolve, 0));
      return (await openWorkbook(await load())).snapshot();
    },
  }));
}
