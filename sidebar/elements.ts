/** Elements made by hand: text is always text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: { readonly [name: string]: string } = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

export function button(text: string, onClick: () => void, kind: 'main' | 'quiet' = 'main'): HTMLButtonElement {
  const node = element('button', { type: 'button', class: kind }, text);
  node.addEventListener('click', onClick);
  return node;
}

export function list(items: readonly string[]): HTMLUListElement {
  return element('ul', {}, ...items.map((item) => element('li', {}, item)));
}
