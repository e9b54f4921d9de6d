/** What the page says beside the grid: short notices, and the question before something is lost. */
import { WORKBENCH_WORDS as WORDS } from '../messages/es/workbench';
import { button, closeButton, element, place } from './elements';

const SHOWN_MS = 6_000;

/** A short message at the foot of the page; it stays `seconds`, or until it is closed when that is negative. */
export function notify(message: string, { title, seconds }: { title?: string; seconds?: number } = {}): void {
  const notice = element('div', { class: 'notice' });
  const text = element(
    'p',
    {},
    ...(title === undefined || title === '' ? [] : [element('strong', {}, title), ' ']),
    message,
  );
  notice.append(
    text,
    closeButton(WORDS.closeNotice, () => notice.remove()),
  );
  for (const other of place('notices').children) if (other.textContent === notice.textContent) other.remove();
  place('notices').append(notice);
  if (seconds === undefined || seconds >= 0) setTimeout(() => notice.remove(), (seconds ?? 0) * 1000 || SHOWN_MS);
}

/** Asks before something is lost; resolves to whether the person goes on. */
export function confirmLoss(): Promise<boolean> {
  const dialog = element('dialog', { 'aria-labelledby': 'loss-title', class: 'question' });
  return new Promise((resolve) => {
    const answer = (chosen: 'goOn' | 'stay') => () => {
      dialog.remove();
      resolve(chosen === 'goOn');
    };
    const cancel = button(WORDS.cancel, answer('stay'), { class: 'quiet' });
    dialog.append(
      element('h2', { id: 'loss-title' }, WORDS.discardTitle),
      element('p', {}, WORDS.discardBody),
      element('div', { class: 'actions' }, cancel, button(WORDS.discardConfirm, answer('goOn'), { class: 'main' })),
    );
    dialog.addEventListener('cancel', answer('stay'));
    document.body.append(dialog);
    dialog.showModal();
    cancel.focus();
  });
}
