/** The add-on's panel beside the grid. */
import { WORKBENCH_WORDS as WORDS } from '../messages/es/workbench';
import { closeButton, element, place } from './elements';
import { connectFrame, type FrameHost, SANDBOX } from './frame-bridge';

export interface Panel {
  readonly show: (page: { readonly title: string; readonly address: string }) => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

/** The sidebar at the right of the grid: a title, a cross, and the add-on's page in a frame without an origin. */
export function createPanel(host: FrameHost): Panel {
  const holder = place('panel');
  let disconnect: (() => void) | null = null;

  const close = (): void => {
    disconnect?.();
    disconnect = null;
    holder.hidden = true;
    holder.replaceChildren();
  };

  return {
    close,
    isOpen: () => disconnect !== null,
    show({ title, address }) {
      disconnect?.();
      const frame = element('iframe', { src: address, sandbox: SANDBOX, title: WORDS.panelFrame(title) });
      disconnect = connectFrame(frame, { ...host, close });
      const bar = element(
        'div',
        { class: 'panel-bar' },
        element('h2', {}, title),
        closeButton(WORDS.closePanel, close),
      );
      holder.setAttribute('aria-label', title);
      holder.replaceChildren(bar, frame);
      holder.hidden = false;
    },
  };
}
