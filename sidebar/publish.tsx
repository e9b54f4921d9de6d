import * as WORDS from '../src/messages/es/panel-publish';
import { AddSheet } from './add-sheet';
import { AlertCard } from './alert-card';
import { Field } from './field';
import { Logo } from './logo';
import { MenuTexts } from './menu-texts';
import { usePanel } from './panel-context';
import { Button, Row } from './parts';
import { PublishResult } from './publish-result';
import { PublishedVersions } from './published-versions';
import type { Publication } from './use-publication';

/** What is published, what keeps it from being, what it cannot tell, and what has been published. */
export function Publish({ publication }: { readonly publication: Publication }) {
  const { publish } = usePanel().answer.state;
  const { document, result } = publication;
  if (document === undefined) return null;
  return (
    <>
      {result !== null && <PublishResult result={result} name={document.name} />}
      <Choice publication={publication} />
      {!document.internal && <Blocking />}
      {!document.internal && publish.draft !== null && <p class="soft">{publish.draft}</p>}
      {document.changesTitle !== null && (
        <List title={document.changesTitle} lines={document.changes.length > 0 ? document.changes : [WORDS.noChange]} />
      )}
      <List title={WORDS.missingTitle} lines={publish.missing.length > 0 ? publish.missing : [WORDS.nothingMissing]} />
      {publish.leftOut.length > 0 && <List title={WORDS.leftOutTitle} lines={publish.leftOut} />}
      <PublishedVersions />
      <MenuTexts />
      <Logo />
      <p class="soft end">{WORDS.scanLimit}</p>
    </>
  );
}

function Choice({ publication }: { readonly publication: Publication }) {
  const { answer, busy, viewOnly } = usePanel();
  const { documents } = answer.state.publish;
  const { document, withData, choose, setWithData, preview } = publication;
  if (document === undefined) return null;
  const options = (audience: 'public' | 'internal') =>
    documents
      .filter((each) => each.internal === (audience === 'internal'))
      .map(({ kind, name }) => (
        <option key={kind} value={kind}>
          {name}
        </option>
      ));
  return (
    <>
      <Field name="document" label={WORDS.choose}>
        {(attributes) => (
          <select {...attributes} value={document.kind} onChange={(event) => choose(event.currentTarget.value)}>
            <optgroup label={WORDS.groups.public}>{options('public')}</optgroup>
            <optgroup label={WORDS.groups.internal}>{options('internal')}</optgroup>
          </select>
        )}
      </Field>
      <p class="soft">{document.about}</p>
      {document.addSheet !== null && !viewOnly && (
        <AddSheet table={document.addSheet.table} name={document.addSheet.name} />
      )}
      {!document.internal && document.kind !== 'openData' && (
        <label class="tick">
          <input type="checkbox" checked={withData} onChange={(event) => setWithData(event.currentTarget.checked)} />{' '}
          {WORDS.withData}
        </label>
      )}
      {document.kind !== 'openData' && (
        <Row>
          <Button disabled={busy} onClick={() => void preview()}>
            {WORDS.preview}
          </Button>
        </Row>
      )}
    </>
  );
}

function Blocking() {
  const { publish } = usePanel().answer.state;
  if (publish.blockingSentence === null) return null;
  return (
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

/** The one button of the view; while something blocks, it says how much. */
export function PublishFooter({ publication }: { readonly publication: Publication }) {
  const { answer, busy, viewOnly } = usePanel();
  const { publish } = answer.state;
  const { document, working } = publication;
  if (document === undefined) return null;
  const blocked = !document.internal && publish.blockingSentence !== null;
  return (
    <Button kind="main" wide disabled={busy || blocked || viewOnly} onClick={() => void publication.publish()}>
      {working ? WORDS.publishing : blocked ? WORDS.blockingTitle(publish.blocking.length) : document.button}
    </Button>
  );
}
