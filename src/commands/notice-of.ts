import type { SpokenOutcome } from '../app/commands/command-outcome';
import { formsMadeSentences } from '../app/forms/forms-made-sentences';
import type { Diagnostic } from '../core/diagnostics/diagnostic';
import { commandTextsOf } from '../language/command-texts';
import type { Language } from '../language/language';
import { paneTextsIn } from '../language/pane-language';
import type { Notice } from './notice';

/** How somebody has the program speak, and in which colours. */
export interface Manner {
  readonly language: Language;
  readonly isDark: boolean | null;
}

/** What came of a command, in words. @param speak the sentence of a diagnostic. */
export function noticeOf(
  outcome: SpokenOutcome,
  { language, isDark }: Manner,
  speak: (diagnostic: Diagnostic, language: Language) => string,
): Notice {
  const words = commandTextsOf(language);
  const texts = paneTextsIn(language);
  const notice = { language, isDark, open: words.toPane, close: words.close };
  switch (outcome.kind) {
    case 'refused':
      return { ...notice, tone: 'attention', title: words.refused, sentences: [words.obstacles[outcome.obstacle]] };
    case 'busy':
      return { ...notice, tone: 'attention', title: words.refused, sentences: [words.busy] };
    case 'no-pane':
      return { ...notice, tone: 'failed', title: texts.failed.title, sentences: [words.noPane(outcome.excel)] };
    case 'failed': {
      const { code, data } = outcome.diagnostic;
      const what =
        code === 'app/unexpected' ? texts.failed.unexpected(String(data.message)) : speak(outcome.diagnostic, language);
      const written = outcome.exams === null ? texts.failed.nothingChanged : texts.exams.made(outcome.exams);
      return { ...notice, tone: 'failed', title: texts.failed.title, sentences: [what, written] };
    }
    case 'generated': {
      const { sentences, isWarned } = formsMadeSentences(outcome.forms, texts.forms, (each) => speak(each, language));
      const exams = outcome.exams === null ? [] : [texts.exams.made(outcome.exams)];
      return {
        ...notice,
        tone: isWarned ? 'attention' : 'done',
        title: texts.steps.forms.title,
        sentences: [...exams, ...sentences],
        open: words.toForms,
      };
    }
    case 'checked': {
      const isCalm = Object.values(outcome.counts).every((count) => count === 0);
      const counts = texts.checks.summary(outcome.counts, outcome.accepted);
      return {
        ...notice,
        tone: isCalm ? 'done' : 'attention',
        title: texts.steps.checks.title,
        sentences: [...(isCalm ? [words.noFindings] : []), ...(counts === '' ? [] : [`${counts}.`])],
        open: words.toFindings,
      };
    }
  }
}
