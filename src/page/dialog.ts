import type { Shown } from '../local/grid/protocol';
import { WORKBENCH_WORDS as WORDS } from '../messages/es/workbench';
import { closeButton, element } from './elements';
import { connectFrame, type FrameHost, SANDBOX } from './frame-bridge';

/** A page that the add-on shows over everything else. Escape and the cross close it; the focus goes back. */
export function showDialog(shown: NonNullable<Shown['dialog']>, host: FrameHost): void {
  const { title, address, widthPixels, heightPixels } = shown;
  const dialog = element('dialog', { class: 'shown', 'aria-labelledby': 'dialog-title' });
  const frame = element('iframe', { src: address, sandbox: SANDBOX, title });
  const close = (): void => dialog.close();
  const disconnect = connectFrame(frame, { ...host, close, escape: close });
  dialog.style.width = `min(${widthPixels}px, 96vw)`;
  dialog.style.height = `min(${heightPixels}px, 94vh)`;
  const bar = element(
    'div',
    { class: 'panel-bar' },
    element('h2', { id: 'dialog-title' }, title),
    closeButton(WORDS.closeDialog, close),
  );
  dialog.append(bar, frame);
  dialog.addEventListener('close', () => {
    disconnect();
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
