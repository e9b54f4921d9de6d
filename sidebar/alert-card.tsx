import { useState } from 'preact/hooks';
import type { FixAnswer } from '../src/apps-script/protocol';
import * as PANEL_WORDS from '../src/messages/es/panel';
import * as WORDS from '../src/messages/es/panel-alerts';
import * as STEP_WORDS from '../src/messages/es/panel-steps';
import type { PanelAlert, PanelAlertGroup } from '../src/views/sidebar/panel-state';
import { Lasting } from './lasting';
import { usePanel } from './panel-context';
import { Button, Card, CellPreview, GoButton, Row } from './parts';

/** One alert: what it says, where it is, and what can be done about it from here. */

const TONES = { blocking: 'bad', attention: 'warn', data: 'warn', advice: '' } as const;

/** A problem and its remedy in one place. */
export function AlertCard({ alert, tone }: { readonly alert: PanelAlert; readonly tone: PanelAlertGroup['key'] }) {
  const { run, busy, viewOnly, follow } = usePanel();
  const [plan, setPlan] = useState<FixAnswer | null>(null);
  const { fixable, key, link, tab } = alert;
  const preview = async () => {
    if (key !== null) setPlan(await run({ action: 'previewFix', alert: key }));
  };
  return (
    <Card tone={TONES[tone]}>
      <p class="message">
        <span class="hidden">{WORDS.marks[tone]}: </span>
        {alert.message}
      </p>
      <p class="soft">{alert.fix}</p>
      {plan !== null ? (
        <FixConfirm alert={alert} plan={plan} setPlan={setPlan} />
      ) : (
        <Row>
          {fixable && !viewOnly && (
            <Button kind="main" disabled={busy} onClick={() => void preview()}>
              {WORDS.preview}
            </Button>
          )}
          {!fixable && tab !== null && (
            <Button kind="main" onClick={() => follow({ kind: 'tab', tab })}>
              {STEP_WORDS.seeTab[tab]}
            </Button>
          )}
          {link !== null && <GoButton link={link} />}
          {alert.clearable && key !== null && !viewOnly && <ClearButton alert={key} />}
        </Row>
      )}
    </Card>
  );
}

/** A person's decision, which is kept: what looked like personal data is none. */
function ClearButton({ alert }: { readonly alert: NonNullable<PanelAlert['key']> }) {
  const { run, say, busy } = usePanel();
  const clear = async () => {
    const cleared = await run({ action: 'clearFinding', alert });
    if (cleared === null) return;
    say(cleared.sentence);
  };
  return (
    <Button disabled={busy} onClick={() => void clear()}>
      {WORDS.clear}
    </Button>
  );
}

interface ConfirmProps {
  readonly alert: PanelAlert;
  readonly plan: FixAnswer;
  readonly setPlan: (plan: FixAnswer | null) => void;
}

function FixConfirm({ alert, plan, setPlan }: ConfirmProps) {
  const { run, say, busy } = usePanel();
  const [moved, setMoved] = useState(false);
  const apply = async () => {
    if (alert.key === null) return;
    const done = await run({ action: 'applyFix', alert: alert.key, hash: plan.hash });
    if (done?.applied !== true) {
      setMoved(done !== null);
      return setPlan(done);
    }
    say(WORDS.applied, { undo: 'last', link: alert.link });
  };
  return (
    <div class="confirm">
      {moved && <p>{WORDS.moved}</p>}
      <CellPreview cells={plan.cells} />
      <Lasting sheets={plan.lasting} />
      <Row>
        <Button kind="main" disabled={busy} onClick={() => void apply()}>
          {WORDS.apply}
        </Button>
        <Button onClick={() => setPlan(null)}>{PANEL_WORDS.cancel}</Button>
      </Row>
    </div>
  );
}
