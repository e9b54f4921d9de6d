import { WORKBENCH_WORDS as WORDS } from '../../messages/es/workbench';
import type { BridgeAnswer, BridgeMessage, RunReply } from '../server/protocol';
import { closeButton, element, place } from './elements';

export interface PanelHost {
  readonly run: (functionName: string, args: readonly unknown[]) => Promise<RunReply['outcome']>;
  /** A link to a file of the emulated Drive. */
  readonly open: (address: string) => void;
  readonly focusGrid: () => void;
}

export interface Panel {
  readonly show: (page: { readonly title: string; readonly address: string }) => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** The sidebar at the right of the grid: a title, a cross, and the add-on's page in a frame without an origin. */
export function createPanel(host: PanelHost): Panel {
  const holder = place('panel');
  let frame: HTMLIFrameElement | null = null;

  const close = (): void => {
    frame = null;
    holder.hidden = true;
    holder.replaceChildren();
  };

  const listen = async ({ data, source }: MessageEvent): Promise<void> => {
    const from = frame?.contentWindow;
    if (from === null || from === undefined || source !== from || !isMessage(data)) return;
    if (data.kind === 'close') return close();
    if (data.kind === 'focus') return host.focusGrid();
    if (data.kind === 'open') return host.open(data.address);
    const outcome = await host.run(data.functionName, data.args);
    const answer: BridgeAnswer = { kind: 'answer', id: data.id, outcome };
    from.postMessage(answer, '*');
  };
  window.addEventListener('message', (event) => void listen(event));

  return {
    close,
    isOpen: () => frame !== null,
    show({ title, address }) {
      frame = element('iframe', { src: address, sandbox: SANDBOX, title: WORDS.panelFrame(title) });
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

function isMessage(data: unknown): data is BridgeMessage {
  return typeof data === 'object' && data !== null && 'kind' in data;
}
