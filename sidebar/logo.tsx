import * as WORDS from '../src/messages/es/panel-publish';
import { Field } from './field';
import { usePanel } from './panel-context';
import { Button, Row } from './parts';

/** The picture that the entity's documents carry. */
export function Logo() {
  const { run, say, busy, viewOnly } = usePanel();
  const keep = async (png: string | null) => {
    const kept = await run({ action: 'setLogo', png });
    if (kept !== null) say(kept.sentence);
  };
  const read = async (file: File | undefined) => {
    if (file !== undefined) await keep(base64Of(new Uint8Array(await file.arrayBuffer())));
  };
  if (viewOnly) return null;
  return (
    <details class="more">
      <summary>{WORDS.logoTitle}</summary>
      <Field name="logo" label={WORDS.logoHelp}>
        {(attributes) => (
          <input
            {...attributes}
            type="file"
            accept="image/png"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      <Row>
        <Button disabled={busy} onClick={() => void keep(null)}>
          {WORDS.logoRemove}
        </Button>
      </Row>
    </details>
  );
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
