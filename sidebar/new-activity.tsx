import { useState } from 'preact/hooks';
import * as PANEL_WORDS from '../src/messages/es/panel';
import * as WORDS from '../src/messages/es/panel-coverage';
import type { NewActivity, PanelGap } from '../src/views/sidebar/panel-state';
import { Field } from './field';
import { usePanel } from './panel-context';
import { Button, Row } from './parts';

/** An activity begun from a gap of the coverage. */

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
      <NewActivityFields typed={typed} error={error} phases={form.phases} change={change} />
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

interface FieldsProps {
  readonly typed: NewActivity;
  readonly error: string | undefined;
  readonly phases: readonly string[];
  readonly change: (part: Partial<NewActivity>) => void;
}

function NewActivityFields({ typed, error, phases, change }: FieldsProps) {
  const bind = (field: keyof NewActivity) => ({
    value: typed[field],
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      change({ [field]: event.currentTarget.value }),
  });
  return (
    <>
      <Field name="new-name" label={WORDS.newName} error={error}>
        {(attributes) => <input {...attributes} {...bind('name')} />}
      </Field>
      <div class="two">
        <Field name="new-phase" label={WORDS.newPhase}>
          {(attributes) => (
            <select {...attributes} {...bind('phase')}>
              {phases.map((phase) => (
                <option key={phase} value={phase}>
                  {phase}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="new-date" label={WORDS.newDate}>
          {(attributes) => <input {...attributes} type="date" {...bind('date')} />}
        </Field>
      </div>
      <Field name="new-area" label={WORDS.newArea}>
        {(attributes) => <input {...attributes} {...bind('area')} />}
      </Field>
    </>
  );
}
