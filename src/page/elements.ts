/** Elements of the page, made and found. */
type Attributes = { readonly [name: string]: string };

/** An element with text or other elements in it; what it says is always text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

export function button(text: string, onPress: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', onPress);
  return made;
}

/** A button that shows only a cross; its name is read aloud. */
export function closeButton(name: string, onPress: () => void): HTMLButtonElement {
  return button('\u00d7', onPress, { class: 'close', 'aria-label': name, title: name });
}

export function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no place "${id}"`);
  return found;
}
