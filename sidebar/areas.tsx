import { useRef, useState } from 'preact/hooks';
import { PANEL_WORDS } from '../src/messages/es/panel';
import { PANEL_ALERT_WORDS as WORDS } from '../src/messages/es/panel-alerts';
import type { PanelArea } from '../src/views/sidebar/panel-state';
import { usePanel } from './panel-context';
import { Button, Card, Row } from './parts';

/** Who owes what, with the message to send. */
export function Areas() {
  const { areas } = usePanel().answer.state;
  if (areas.length === 0) return <p class="empty">{WORDS.noAreas}</p>;
  return (
    <ul class="cards">
      {areas.map((area) => (
        <li key={area.area}>
          <Area area={area} />
        </li>
      ))}
    </ul>
  );
}

function Area({ area }: { readonly area: PanelArea }) {
  const { say } = usePanel();
  const text = useRef<HTMLTextAreaElement>(null);
  const [byHand, setByHand] = useState(false);
  const copy = async () => {
    const copied = await copyText(area.message, text.current);
    setByHand(!copied);
    if (copied) say(PANEL_WORDS.copied);
  };
  return (
    <Card tone={area.owes ? 'warn' : ''}>
      <h2 class="title">{area.area}</h2>
      <p class="soft">{area.summary}</p>
      {area.owes && (
        <>
          <textarea
            ref={text}
            class="letter"
            readOnly
            rows={5}
            aria-label={`${WORDS.message}: ${area.area}`}
            value={area.message}
          />
          {byHand && <p class="soft">{WORDS.copyByHand}</p>}
          <Row>
            <Button kind="main" onClick={() => void copy()}>
              {WORDS.copy}
            </Button>
          </Row>
        </>
      )}
    </Card>
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
