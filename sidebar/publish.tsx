import { useState } from 'preact/hooks';
import { PANEL_PUBLISH_WORDS as WORDS } from '../src/messages/es/panel-publish';
import { AlertCard } from './alert-card';
import { usePanel } from './panel-context';
import { Button } from './parts';

export function Publish({ link }: { readonly link: string | null }) {
  const { publish } = usePanel().answer.state;
  return (
    <>
      {link !== null && (
        <div class="next">
          <h2>{WORDS.doneTitle}</h2>
          <p>{WORDS.done}</p>
          <p>
            <a class="main" href={link} target="_blank" rel="noopener">
              {WORDS.open}
            </a>
          </p>
        </div>
      )}
      {publish.blockingSentence !== null && (
        <section>
          <p class="lead">{publish.blockingSentence}</p>
          <ul class="cards">
            {publish.blocking.map((alert) => (
              <li key={alert.id}>
                <AlertCard alert={alert} tone="blocking" />
              </li>
            ))}
          </ul>
        </section>
      )}
      <List title={WORDS.contentsTitle} lines={publish.contents} />
      <List title={WORDS.missingTitle} lines={publish.missing.length > 0 ? publish.missing : [WORDS.nothingMissing]} />
      {publish.leftOut.length > 0 && <List title={WORDS.leftOutTitle} lines={publish.leftOut} />}
      {publish.changesTitle !== null && (
        <List title={publish.changesTitle} lines={publish.changes.length > 0 ? publish.changes : [WORDS.noChange]} />
      )}
    </>
  );
}

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** The one button of the view; while something blocks, it leads to what does. */
export function PublishFooter({ setLink }: { readonly setLink: (link: string) => void }) {
  const { answer, run, reload, say, busy, viewOnly } = usePanel();
  const { publish } = answer.state;
  const [working, setWorking] = useState(false);
  const create = async () => {
    setWorking(true);
    const published = await run({ action: 'publish', document: 'report' });
    setWorking(false);
    if (published === null) return;
    await reload();
    if (published.link === null) return;
    setLink(published.link);
    say(WORDS.doneTitle);
  };
  const blocked = publish.blockingSentence !== null;
  return (
    <Button kind="main" wide disabled={busy || blocked || viewOnly} onClick={() => void create()}>
      {working ? WORDS.publishing : blocked ? WORDS.blockingTitle(publish.blocking.length) : publish.button}
    </Button>
  );
}
