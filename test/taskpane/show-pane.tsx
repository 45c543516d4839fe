import { act, configure, render, screen } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { createSession } from '../../src/app/session/session';
import type { Session } from '../../src/app/session/session';
import type { Language } from '../../src/language/language';
import { App } from '../../src/taskpane/shell/app';
import type { Describe } from '../../src/taskpane/shell/pane-context';
import type { FakeWorkbook } from './fake-use-cases';

// Whether something is hidden costs jsdom a second per query with Fluent's styles; nothing here is hidden by them.
configure({ defaultHidden: true });

/** What a screen test works with. */
export interface ShownPane {
  readonly session: Session;
  readonly user: UserEvent;
  readonly remembered: Language[];
}

/** Sentences of diagnostics for tests: the code in brackets is enough to recognise it. */
const describe: Describe = (diagnostic, language) => `[${language} ${diagnostic.code}]`;
const loadSentences = async (): Promise<Describe> => describe;

/** Shows the whole pane on a fake workbook that was read once. jsdom knows neither media queries nor sizes. */
export async function showPane(fake: FakeWorkbook, language: Language = 'nl', savesFiles = true): Promise<ShownPane> {
  window.matchMedia = (media) =>
    ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
  window.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  // A page in a browser has the focus also when the element that had it went away.
  document.hasFocus = () => true;
  const session = createSession(fake.useCases);
  const remembered: Language[] = [];
  render(
    <App
      session={session}
      loadSentences={loadSentences}
      office={null}
      savesFiles={savesFiles}
      startLanguage={language}
      rememberLanguage={(chosen) => remembered.push(chosen)}
    />,
  );
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  await act(() => session.refresh());
  await screen.findByRole('main');
  return { session, user, remembered };
}
