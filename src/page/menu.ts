/** A menu that drops down from a word in the header. */
import { button, element } from './elements';

export interface MenuEntry {
  readonly caption: string;
  readonly choose: () => void;
}

/** Entries under a heading of their own; the heading may be missing. */
export interface MenuGroup {
  readonly heading?: string;
  readonly entries: readonly MenuEntry[];
}

/** A menu of the header: a button that unfolds a list of buttons. Escape and a click elsewhere fold it again. */
export function dropMenu(caption: string, groups: () => Promise<readonly MenuGroup[]>): HTMLElement {
  const id = `menu-${caption.toLowerCase()}`;
  const list = element('div', { class: 'menu-list', id });
  list.hidden = true;
  const opener = button(caption, () => void toggle(), { 'aria-expanded': 'false', 'aria-controls': id, class: 'menu' });
  const holder = element('div', { class: 'menu-holder' }, opener, list);

  const fold = (): void => {
    list.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
  };
  /** What is chosen next may take the focus, and give it back here. */
  const leave = (): void => {
    fold();
    opener.focus();
  };
  const toggle = async (): Promise<void> => {
    if (!list.hidden) return fold();
    list.replaceChildren(...(await groups()).map((group) => groupOf(group, leave)));
    list.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    list.querySelector('button')?.focus();
  };
  holder.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) leave();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(event, list);
  });
  // Some browsers give a pressed button no focus: taking it from here would fold the menu under the press.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  // The grid and the panel's frame take the focus without a click that bubbles up to here.
  holder.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && holder.contains(relatedTarget))) fold();
  });
  return holder;
}

function groupOf({ heading, entries }: MenuGroup, leave: () => void): HTMLElement {
  const made = element('div', { class: 'menu-group' });
  if (heading !== undefined) made.append(element('p', { class: 'menu-heading' }, heading));
  for (const { caption, choose } of entries) {
    const press = () => {
      leave();
      choose();
    };
    made.append(button(caption, press, { class: 'menu-entry' }));
  }
  return made;
}

function moveFocus(event: KeyboardEvent, list: HTMLElement): void {
  const entries = [...list.querySelectorAll('button')];
  const at = entries.findIndex((entry) => entry.matches(':focus'));
  const next = at + (event.key === 'ArrowDown' ? 1 : -1);
  entries[(next + entries.length) % entries.length]?.focus();
  event.preventDefault();
}
