import { screen } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import type { DossierFile } from '../../src/app/session/use-cases';
import { fakeWorkbook } from './fake-use-cases';
import { showPane } from './show-pane';

// jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** Opens the step where a dossier is chosen, and tells what was taken from the person. */
export async function showTaken(): Promise<
  Pick<Awaited<ReturnType<typeof showPane>>, 'user'> & { taken: DossierFile[] }
> {
  const fake = fakeWorkbook();
  const taken: DossierFile[] = [];
  const read = fake.useCases.readDossier;
  const { user } = await showPane({
    ...fake,
    useCases: {
      ...fake.useCases,
      readDossier: (file, ...rest) => {
        taken.push(file);
        return read(file, ...rest);
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Kies een dossier' }));
  return { user, taken };
}
