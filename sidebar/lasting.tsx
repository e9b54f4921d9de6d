import { useState } from 'preact/hooks';
import * as WORDS from '../src/messages/es/panel';
import { newRequest } from './new-request';
import { usePanel } from './panel-context';
import { Button } from './parts';

/** Said before a change that the panel could not undo, with a copy of the sheets as a way back. */
export function Lasting({ sheets }: { readonly sheets: readonly string[] }) {
  const { run, busy } = usePanel();
  const [copies, setCopies] = useState<readonly string[]>([]);
  const [request] = useState(newRequest);
  if (sheets.length === 0) return null;
  if (copies.length > 0) return <p class="soft">✓ {WORDS.copiesMade(copies)}</p>;
  const copy = async () => setCopies((await run({ action: 'copySheets', names: [...sheets], request }))?.names ?? []);
  return (
    <p class="soft">
      {WORDS.lasting(sheets)}{' '}
      <Button kind="text" disabled={busy} onClick={() => void copy()}>
        {WORDS.copyFirst}
      </Button>
    </p>
  );
}
