import type { Notice } from '../notice';

/** Puts a notice on the page of the dialog, and the focus on its title: who cannot see it hears it from the top. */
export function showNotice(page: Document, notice: Notice): void {
  const { language, isDark, tone, title, sentences, open, close } = notice;
  page.documentElement.lang = language;
  if (isDark === null) delete page.documentElement.dataset['theme'];
  else page.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  page.title = `Dekkend: ${title}`;
  const main = part(page, '#notice');
  main.dataset['tone'] = tone;
  part(page, 'h1').textContent = title;
  part(page, '.sentences').replaceChildren(
    ...sentences.map((sentence) => {
      const paragraph = page.createElement('p');
      paragraph.textContent = sentence;
      return paragraph;
    }),
  );
  part(page, '.open').textContent = open;
  part(page, '.close').textContent = close;
  main.hidden = false;
  part(page, 'h1').focus();
}

/** Has the buttons and Escape answer. */
export function listenTo(page: Document, answer: (answer: 'open' | 'close') => void): void {
  part(page, '.open').addEventListener('click', () => answer('open'));
  part(page, '.close').addEventListener('click', () => answer('close'));
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') answer('close');
  });
}

function part(page: Document, selector: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`dialog.html has no ${selector}`);
  return found;
}
