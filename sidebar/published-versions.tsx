import { useState } from 'preact/hooks';
import * as PANEL_WORDS from '../src/messages/es/panel';
import * as WORDS from '../src/messages/es/panel-publish';
import type { PanelVersion } from '../src/views/sidebar/panel-state';
import { usePanel } from './panel-context';
import { Button, Card, Row } from './parts';

/** The latest version of each document; sharing is a decision of its own. */
export function PublishedVersions() {
  const { published } = usePanel().answer.state.publish;
  if (published.length === 0) return null;
  return (
    <section>
      <h2>{WORDS.publishedTitle}</h2>
      <ul class="cards">
        {published.map((version) => (
          <li key={version.kind}>
            <Version version={version} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Version({ version }: { readonly version: PanelVersion }) {
  const { run, say, busy, viewOnly } = usePanel();
  const [asking, setAsking] = useState(false);
  const share = async () => {
    const { kind: document, version: number } = version;
    const shared = await run({ action: 'share', document, version: number });
    setAsking(false);
    if (shared === null) return;
    say(shared.sentence);
  };
  return (
    <Card>
      <h3>{version.title}</h3>
      {version.shared && <p class="soft">{WORDS.isShared}</p>}
      {asking && <p class="soft">{WORDS.shareHelp}</p>}
      <Row>
        {version.link !== null && (
          <a class="plain" href={version.link} target="_blank" rel="noopener">
            {WORDS.openVersion}
          </a>
        )}
        {!version.shared && version.link !== null && !viewOnly && (
          <Button
            kind={asking ? 'main' : 'plain'}
            disabled={busy}
            onClick={() => (asking ? void share() : setAsking(true))}
          >
            {asking ? WORDS.shareSure : WORDS.share}
          </Button>
        )}
        {asking && <Button onClick={() => setAsking(false)}>{PANEL_WORDS.cancel}</Button>}
      </Row>
    </Card>
  );
}
