/** Gives Univer's controls the names and roles a screen reader needs. */
import { WORKBENCH_WORDS as WORDS } from '../messages/es/workbench';

type Attributes = { readonly [name: string]: string | null };

/** Controls of Univer that a screen reader would find without a name, or under a role that does not exist. */
const CORRECTIONS: readonly { readonly selector: string; readonly attributes: (index: number) => Attributes }[] = [
  { selector: '[data-u-comp="defined-name"] input', attributes: () => ({ 'aria-label': WORDS.activeCell }) },
  {
    selector: 'a[aria-haspopup]',
    attributes: () => ({ role: 'button', 'aria-label': WORDS.definedNames, type: null, tabindex: '0' }),
  },
  // Around a button of its own, which is the control.
  { selector: 'div[aria-haspopup]', attributes: () => ({ 'aria-haspopup': null, 'aria-expanded': null, type: null }) },
  {
    selector: 'button[data-u-comp="sheet-bar-append-button"]',
    attributes: (index) => ({ 'aria-label': WORDS.sheetButtons[index] ?? WORDS.gridButton }),
  },
  { selector: '[role="track"], [role="handle"]', attributes: () => ({ role: null }) },
  { selector: 'a[role="button"]:not([aria-label])', attributes: () => ({ 'aria-label': WORDS.gridButton }) },
  {
    selector: 'section[aria-live]',
    attributes: (index) => ({ 'aria-label': WORDS.gridNotices(index + 1) }),
  },
  { selector: 'canvas[tabindex="1"]', attributes: () => ({ tabindex: '0' }) },
];

/** The copy of a tab that Univer drags over the page, and may leave there: a picture, no second tab. */
function hideDraggedTabs(): void {
  for (const copy of document.querySelectorAll('body > [data-u-comp="slide-tab-item"]')) {
    for (const name of ['role', 'tabindex', 'aria-selected']) copy.removeAttribute(name);
    copy.setAttribute('aria-hidden', 'true');
  }
}

/** A command of the toolbar; those that Univer draws as a plain element are reached with the keyboard too. */
function nameCommand(control: Element, name: string): void {
  const input = control.querySelector('input');
  (input ?? control).setAttribute('aria-label', name);
  if (input !== null || control.tagName === 'BUTTON') return;
  control.setAttribute('role', 'button');
  control.setAttribute('tabindex', '0');
}

/** Names the grid's own controls now and whenever it draws more of them. */
export function nameControls(container: HTMLElement): void {
  let isPlanned = false;
  const nameAll = (): void => {
    isPlanned = false;
    hideDraggedTabs();
    for (const [command, name] of Object.entries(WORDS.commands))
      for (const control of container.querySelectorAll(`[data-u-command="${command}"]`)) nameCommand(control, name);
    for (const control of container.querySelectorAll('button:not([aria-label], #header *)'))
      if (control.textContent?.trim() === '') control.setAttribute('aria-label', WORDS.gridButton);
    for (const { selector, attributes } of CORRECTIONS)
      for (const [index, found] of [...container.querySelectorAll(selector)].entries())
        for (const [name, value] of Object.entries(attributes(index))) {
          if (value === null) found.removeAttribute(name);
          else found.setAttribute(name, value);
        }
  };
  const plan = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(nameAll);
  };
  container.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const isOwn = target instanceof HTMLElement && target.matches('div[role="button"][data-u-command]');
    if (!isOwn || event.defaultPrevented || (key !== 'Enter' && key !== ' ')) return;
    event.preventDefault();
    const inside = target.firstElementChild;
    (inside instanceof HTMLElement ? inside : target).click();
  });
  new MutationObserver(plan).observe(container, { childList: true, subtree: true });
  plan();
}
