import { useState } from 'preact/hooks';
import type { EvidenceAnswer } from '../src/apps-script/protocol';
import * as WORDS from '../src/messages/es/panel-steps';
import type { PanelEvidence } from '../src/views/sidebar/panel-state';
import { AddSheet } from './add-sheet';
import { Field } from './field';
import { usePanel } from './panel-context';
import { Button, Row } from './parts';

type Errors = Extract<EvidenceAnswer, { kind: 'refused' }>['errors'];

/** What only a person can say of a step: where its evidence is, or why it does not apply. */
export function Evidence({ step, evidence }: { readonly step: string; readonly evidence: PanelEvidence }) {
  const { answer, run, reload, say, busy } = usePanel();
  const [typed, setTyped] = useState(evidence);
  const [errors, setErrors] = useState<Errors>({});
  const { revision, form } = answer.state;
  const change = (part: Partial<PanelEvidence>) => setTyped({ ...typed, ...part });
  const save = async () => {
    const saved = await run({ action: 'stepEvidence', step, statement: typed, revision: { ...revision } });
    if (saved === null) return;
    if (saved.kind === 'refused') return setErrors(saved.errors);
    setErrors({});
    await reload();
    say(saved.sentence, { undo: 'last' });
  };
  return (
    <details class="more">
      <summary>{WORDS.evidenceTitle}</summary>
      {revision.steps === undefined ? (
        <>
          <p class="soft">{WORDS.evidenceNeedsSheet}</p>
          <AddSheet table="steps" name="Pasos" />
        </>
      ) : (
        <>
          <p class="soft">{WORDS.evidenceHelp}</p>
          <Field name={`link-${step}`} label={WORDS.evidenceLink} error={errors.link}>
            {(attributes) => (
              <input
                {...attributes}
                type="url"
                placeholder="https://"
                value={typed.link}
                onInput={(event) => change({ link: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field name={`date-${step}`} label={WORDS.evidenceDate} error={errors.date}>
            {(attributes) => (
              <input
                {...attributes}
                type="date"
                max={form.today}
                value={typed.date}
                onInput={(event) => change({ date: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field
            name={`reason-${step}`}
            label={WORDS.notApplicable}
            help={WORDS.notApplicableHelp}
            error={errors.notApplicableReason}
          >
            {(attributes) => (
              <textarea
                {...attributes}
                rows={2}
                value={typed.notApplicableReason}
                onInput={(event) => change({ notApplicableReason: event.currentTarget.value })}
              />
            )}
          </Field>
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
