import { useState } from 'preact/hooks';
import * as PANEL_WORDS from '../src/messages/es/panel';
import * as WORDS from '../src/messages/es/panel-coverage';
import type { NewActivity, PanelGap } from '../src/views/sidebar/panel-state';
import { Field } from './field';
import { usePanel } from './panel-context';
import { Button, Row } from './parts';

interface NewActivityProps {
  readonly gap: PanelGap;
  readonly preview: (typed: NewActivity) => void;
  readonly leave: () => void;
}

/** The least an activity needs to be told apart in the plan. */
export function NewActivityForm({ gap, preview, leave }: NewActivityProps) {
  const { answer, busy } = usePanel();
  const { form } = answer.state;
  const [typed, setTyped] = useState<NewActivity>({ name: '', phase: gap.phase, area: answer.area, date: '' });
  const [error, setError] = useState<string | undefined>(undefined);
  const change = (part: Partial<NewActivity>) => setTyped({ ...typed, ...part });
  const see = () => {
    const nameless = typed.name.trim() === '';
    setError(nameless ? WORDS.nameNeeded : undefined);
    if (nameless) document.getElementById('field-new-name')?.focus();
    else preview(typed);
  };
  return (
    <div class="confirm">
      <Field name="new-name" label={WORDS.newName} error={error}>
        {(attributes) => (
          <input {...attributes} value={typed.name} onInput={(event) => change({ name: event.currentTarget.value })} />
        )}
      </Field>
      <div class="two">
        <Field name="new-phase" label={WORDS.newPhase}>
          {(attributes) => (
            <select
              {...attributes}
              value={typed.phase}
              onChange={(event) => change({ phase: event.currentTarget.value })}
            >
              {form.phases.map((phase) => (
                <option key={phase} value={phase}>
                  {phase}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="new-date" label={WORDS.newDate}>
          {(attributes) => (
            <input
              {...attributes}
              type="date"
              value={typed.date}
              onInput={(event) => change({ date: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <Field name="new-area" label={WORDS.newArea}>
        {(attributes) => (
          <input {...attributes} value={typed.area} onInput={(event) => change({ area: event.currentTarget.value })} />
        )}
      </Field>
      <p class="soft">{WORDS.newHelp}</p>
      <Row>
        <Button kind="main" disabled={busy} onClick={see}>
          {WORDS.seeRow}
        </Button>
        <Button onClick={leave}>{PANEL_WORDS.cancel}</Button>
      </Row>
    </div>
  );
}
