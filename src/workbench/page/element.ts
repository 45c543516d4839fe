type Children = readonly (Node | string)[];

/** Makes one element: attributes as written in HTML, then its children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  children: Children = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A labelled choice from a short list. */
export function choice(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  onChange: (value: string) => void,
): HTMLLabelElement {
  const select = element(
    'select',
    { 'aria-label': label }, // its text is left out where the bar is narrow
    options.map(([value, text]) => new Option(text, value, false, value === chosen)),
  );
  select.addEventListener('change', () => onChange(select.value));
  return element('label', { class: 'choice' }, [element('span', {}, [label]), select]);
}

/** A button with a text. */
export function button(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, [text]);
  made.addEventListener('click', onClick);
  return made;
}
