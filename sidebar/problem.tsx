import * as PANEL_WORDS from '../src/messages/es/panel';
import { PANEL_PROBLEMS } from '../src/messages/es/panel';
import { Button } from './parts';

/** States of the whole panel: loading, and what keeps it from working. */

export interface PanelError {
  readonly code: string;
  readonly message: string;
}

/** The panel cannot show the workbook: what happened, in one sentence, and one thing to do. */
export function Problem({ error, retry }: { readonly error: PanelError; readonly retry: () => void }) {
  const { title, action } = wordsOf(error.code);
  return (
    <div class="state" role="alert">
      <h1>{title}</h1>
      <p>{error.message}</p>
      <Button kind="main" onClick={retry}>
        {action}
      </Button>
    </div>
  );
}

function wordsOf(code: string): { readonly title: string; readonly action: string } {
  switch (code) {
    case 'severalAccounts':
    case 'permission':
    case 'twoCopies':
    case 'disconnected':
    case 'viewOnly':
      return PANEL_PROBLEMS[code];
    default:
      return PANEL_PROBLEMS.other;
  }
}

export function Loading() {
  return (
    <div class="state" role="status">
      <h1>{PANEL_WORDS.title}</h1>
      <p class="soft">{PANEL_WORDS.loading}</p>
      <div class="ghost" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
