/** Text that is HTML already; everything else is escaped when it goes into a page. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | readonly Markup[] | null;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template of HTML: what is filled in is text, unless it was made by this function. */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    html: template.map((own, index) => own + (index < parts.length ? htmlOf(parts[index] ?? null) : '')).join(''),
  };
}

function htmlOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}

/** Control characters are in no HTML (Infra, 4.5; a file name can hold them). */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '').replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd');
}
