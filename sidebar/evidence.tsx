import { useState } from 'preact/hooks';
import type { EvidenceAnswer } from '../src/apps-script/protocol';
import * as WORDS from '../src/messages/es/panel-steps';
import type { PanelEvidence } from '../src/views/sidebar/panel-state';
import { AddSheet } from './add-sheet';
import { Field } from './field';
import { usePanel } from './panel-context';
import { Button, Row } from './parts';

/** What a person states about a step that the tables cannot tell. */

type Errors = Extract<EvidenceAnswer, { kind: 'refused' }>['errors'];

/** What only a person can say of a step: where its evidence is, or why it does not apply. */
export function Evidence({ step, evidence }: { readonly step: string; readonly evidence: PanelEvidence }) {
  const { answer, run, say, busy } = usePanel();
  const [typed, setTyped] = useState(evidence);
  const [errors, setErrors] = useState<Errors>({});
  const { revision, form } = answer.state;
  const change = (part: Partial<PanelEvidence>) => setTyped({ ...typed, ...part });
  const save = async () => {
    const saved = await run({ action: 'stepEvidence', step, statement: typed, revision: { ...revision } });
    if (saved === null) return;
    if (saved.kind === 'refused') return setErrors(saved.errors);
    setErrors({});
    say(saved.sentence, { undo: 'last' });
  };
  return (
    <details class="more">
      <summary>{WORDS.evidenceTitle}</summary>
      {revision.steps === undefined ? (
        <>
          <p class="soft">{WORDS.evidenceNeedsSheet}</p>
          <AddSheet table="steps" name={WORDS.evidenceSheet} />
        </>
      ) : (
        <>
          <p class="soft">{WORDS.evidenceHelp}</p>
          <Statement step={step} typed={typed} errors={errors} today={form.today} change={change} />
          <Row>
            <Button kind="main" disabled={busy} onClick={() => void save()}>
              {WORDS.saveEvidence}
            </Button>
          </Row>
        </>
      )}
    </details>
  );
}

interface StatementProps {
  readonly step: string;
  readonly typed: PanelEvidence;
  readonly errors: Errors;
  /** 'YYYY-MM-DD' */
  readonly today: string;
  readonly change: (part: Partial<PanelEvidence>) => void;
}

function Statement({ step, typed, errors, today, change }: StatementProps) {
  const bind = (field: keyof PanelEvidence) => ({
    value: typed[field],
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      change({ [field]: event.currentTarget.value }),
  });
  return (
    <>
      <Field name={`link-${step}`} label={WORDS.evidenceLink} error={errors.link}>
        {(attributes) => <input {...attributes} type="url" placeholder="https://" {...bind('link')} />}
      </Field>
      <Field name={`date-${step}`} label={WORDS.evidenceDate} error={errors.date}>
        {(attributes) => <input {...attributes} type="date" max={today} {...bind('date')} />}
      </Field>
      <Field
        name={`reason-${step}`}
        label={WORDS.notApplicable}
        help={WORDS.notApplicableHelp}
        error={errors.notApplicableReason}
      >
        {(attributes) => <textarea {...attributes} rows={2} {...bind('notApplicableReason')} />}
      </Field>
    </>
  );
}
