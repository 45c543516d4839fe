import type { Checked } from '../../../app/session/state';
import { rules } from '../../../core/checks/rules/registry';
import type { ExamBook } from '../../../core/exam/exam-book';
import { localeOf } from '../../../language/language';
import { usePane } from '../../shell/pane-context';
import { useSurface } from '../../shell/surface';

/** What was looked at, so that "no findings" is no empty word: how many checks, forms and candidates, and when. */
export function WhatWasChecked({ book, checked }: { book: ExamBook; checked: Checked }) {
  const surface = useSurface();
  const { language, texts } = usePane();
  const date = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(checked.at);
  const forms = book.forms.length + book.candidateForms.length;
  return (
    <span className={surface.quiet}>{texts.checks.looked(rules.length, forms, book.candidates.length, date)}</span>
  );
}
