import type { ProfileLayout } from './profile-layout';
import type { PrintedLine } from './render-profile';
import { diceOf } from './render-profile';

/** A page has so many lines at least. */
const linesOfPage = 30;

/** The print as extraction and scanning give it back: pages, footnotes, broken words, lost accents, empty lines. */
export function damagedProfile(print: readonly PrintedLine[], title: string, layout: ProfileLayout): string {
  const { roll } = diceOf([...layout.dice].reverse());
  const chance = (share: number): boolean => share > 0 && roll() < share;
  const out: string[] = [];
  let page = 1;
  let pageTop = 0;
  let note = 0;
  let owed: string | null = null;
  if (layout.runningHead) add(`Profiel ${title} 1`);
  print.forEach(({ text, breakable }) => {
    if (breakable && out.length - pageTop > linesOfPage && chance(layout.pages)) {
      const line = withAccentsLost(hyphenated(text, breakable));
      endPage();
      add(layout.pageBreak === 'form-feed' ? `\f${headed(line)}` : ` ${headed(line)}`);
    } else add(withAccentsLost(hyphenated(withNote(text), breakable)));
  });
  if (owed !== null) out.push('', '', owed);
  return out.join('\n');

  function add(line: string): void {
    out.push(...line.split('\n'));
    if (layout.airy && line !== '') out.push('');
  }

  function headed(line: string): string {
    return layout.runningHead && page > 1 ? `Profiel ${title} ${page}\n${line}` : line;
  }

  /** A footnote stands at the foot of its page. */
  function endPage(): void {
    page += 1;
    pageTop = out.length;
    if (owed !== null) ['', '', owed, '', ''].forEach((line) => out.push(line));
    owed = null;
    if (layout.runningHead) return;
    out.push('', String(page), '');
  }

  function withNote(text: string): string {
    if (
      !layout.footnotes ||
      owed !== null ||
      layout.pages === 0 ||
      !/^[-•–▪] \p{Lu}.*\p{Ll}{4}\.$/u.test(text) ||
      !chance(0.2)
    )
      return text;
    note += 1;
    owed = `${note} Overgenomen uit een onderzoek van de branche.`;
    return `${text.slice(0, -1)}${note}.`;
  }

  /** Puts the beginning of the first word at the end of the line above. */
  function hyphenated(line: string, breakable: boolean): string {
    if (!layout.hyphens || !breakable) return line;
    const at = out.length - (layout.airy ? 2 : 1);
    const above = out[at] ?? '';
    const broken = /^(\p{Ll}{3,5}[bcdfgklmnprst])([bcdfgklmnprst]\p{Ll}{3,})(?=[ ,.;]|$)/u.exec(line);
    if (broken === null || !/\p{Ll}{2}$/u.test(above) || !chance(0.3)) return line;
    out[at] = `${above} ${broken[1]}-`;
    return line.slice(broken[1]?.length);
  }

  function withAccentsLost(line: string): string {
    if (/^(Beroepscompetentieprofiel|\f|\s*\p{L}{1,2}$)/u.test(line)) return line;
    return line.replace(/[ëïö]/g, (letter) => {
      if (!chance(layout.accents)) return letter;
      return letter === 'ë' ? 'é' : letter === 'ï' ? 'i' : 'o';
    });
  }
}
