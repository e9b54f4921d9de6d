import { sendArguments } from '../local/grid/bridge-arguments';
import type { BridgeAnswer, BridgeMessage } from '../local/grid/protocol';

/**
 * google.script.run and google.script.host inside the panel's frame, as Google gives them. The frame has no origin of
 * its own, so every call goes through the page around it.
 */
interface Handlers {
  readonly onSuccess?: (value: unknown, userObject?: unknown) => void;
  readonly onFailure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

function post(message: BridgeMessage): void {
  window.parent.postMessage(message, '*');
}

/** Each `with…` gives a new runner; any other name is a function of the script. */
function runnerWith(handlers: Handlers): unknown {
  return new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name !== 'string') return undefined;
        if (name === 'withSuccessHandler')
          return (onSuccess: Handlers['onSuccess']) => runnerWith(withOne(handlers, { onSuccess }));
        if (name === 'withFailureHandler')
          return (onFailure: Handlers['onFailure']) => runnerWith(withOne(handlers, { onFailure }));
        if (name === 'withUserObject') return (userObject: unknown) => runnerWith({ ...handlers, userObject });
        return (...given: readonly unknown[]) => call(name, given, handlers);
      },
    },
  );
}

function withOne(handlers: Handlers, more: { [Name in keyof Handlers]?: Handlers[Name] | undefined }): Handlers {
  // A handler that is not given is as good as none.
  return { ...handlers, ...more } as Handlers;
}

function call(functionName: string, given: readonly unknown[], handlers: Handlers): void {
  const args = sendArguments(given);
  calls += 1;
  waiting.set(calls, handlers);
  post({ kind: 'run', id: calls, functionName, args });
}

function isAnswer(data: unknown): data is BridgeAnswer {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'answer';
}

window.addEventListener('message', ({ data, source }) => {
  if (source !== window.parent || !isAnswer(data)) return;
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  const { outcome } = data;
  if (outcome.ok) handlers?.onSuccess?.(outcome.value, handlers.userObject);
  else if (handlers?.onFailure === undefined) console.error(outcome.message);
  else handlers.onFailure(new Error(outcome.message), handlers.userObject);
});

/** A document of the emulated Drive stands on this machine, not at Google. */
const GOOGLE_FILE = /^https:\/\/(docs|drive)\.google\.com\//;

document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || !GOOGLE_FILE.test(link.href)) return;
    event.preventDefault();
    post({ kind: 'open', address: link.href });
  },
  true,
);

// A dialog around this page is closed by Escape, which only this page hears.
document.addEventListener('keydown', ({ key, defaultPrevented }) => {
  if (key === 'Escape' && !defaultPrevented) post({ kind: 'escape' });
});

const openWindow = window.open.bind(window);
window.open = (address, ...rest) => {
  if (!GOOGLE_FILE.test(String(address))) return openWindow(address, ...rest);
  post({ kind: 'open', address: String(address) });
  return null;
};

Object.assign(window, {
  google: {
    script: {
      run: runnerWith({}),
      host: {
        origin: 'https://docs.google.com',
        close: () => post({ kind: 'close' }),
        editor: { focus: () => post({ kind: 'focus' }) },
        setHeight: () => undefined,
        setWidth: () => undefined,
      },
    },
  },
});
