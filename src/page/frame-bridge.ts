import type { BridgeAnswer, BridgeMessage, RunReply } from '../local/grid/protocol';

/** As Google's frame, but of no origin at all: it reaches the bench only through the page around it. */
export const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** What a page of the add-on may ask of the page around it. */
export interface FrameHost {
  readonly run: (functionName: string, args: readonly unknown[]) => Promise<RunReply['outcome']>;
  /** A link to a file of the emulated Drive. */
  readonly open: (address: string) => void;
  readonly focusGrid: () => void;
}

/** Answers the bridge inside this frame until disconnected. */
export function connectFrame(
  frame: HTMLIFrameElement,
  host: FrameHost & { readonly close: () => void; readonly escape?: () => void },
): () => void {
  const listen = async ({ data, source }: MessageEvent): Promise<void> => {
    const from = frame.contentWindow;
    if (from === null || source !== from || !isMessage(data)) return;
    if (data.kind === 'close') return host.close();
    if (data.kind === 'escape') return host.escape?.();
    if (data.kind === 'focus') return host.focusGrid();
    if (data.kind === 'open') return host.open(data.address);
    const outcome = await host.run(data.functionName, data.args);
    const answer: BridgeAnswer = { kind: 'answer', id: data.id, outcome };
    from.postMessage(answer, '*');
  };
  const hear = (event: MessageEvent): void => void listen(event);
  window.addEventListener('message', hear);
  return () => window.removeEventListener('message', hear);
}

function isMessage(data: unknown): data is BridgeMessage {
  return typeof data === 'object' && data !== null && 'kind' in data;
}
