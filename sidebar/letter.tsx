import { useRef, useState } from 'preact/hooks';
import * as PANEL_WORDS from '../src/messages/es/panel';
import * as WORDS from '../src/messages/es/panel-alerts';
import { usePanel } from './panel-context';
import { Button, Row } from './parts';

/** A text made to be pasted somewhere else. */
export function Letter({
  label,
  text,
  button,
}: {
  readonly label: string;
  readonly text: string;
  readonly button: string;
}) {
  const { say } = usePanel();
  const field = useRef<HTMLTextAreaElement>(null);
  const [byHand, setByHand] = useState(false);
  const copy = async () => {
    const copied = await copyText(text, field.current);
    setByHand(!copied);
    if (copied) say(PANEL_WORDS.copied);
  };
  return (
    <>
      <textarea ref={field} class="letter" readOnly rows={5} aria-label={label} value={text} />
      {byHand && <p class="soft">{WORDS.copyByHand}</p>}
      <Row>
        <Button kind="main" onClick={() => void copy()}>
          {button}
        </Button>
      </Row>
    </>
  );
}

/** The clipboard may be closed to a frame: then the text is at least selected. */
async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.select();
    return document.execCommand('copy');
  }
}
