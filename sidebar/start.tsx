import { useState } from 'preact/hooks';
import type { MatrixSource, StructurePreview } from '../src/apps-script/protocol';
import * as PANEL_WORDS from '../src/messages/es/panel';
import * as WORDS from '../src/messages/es/panel-start';
import { remarkLines } from '../src/messages/es/ranges';
import type { PanelLink } from '../src/views/sidebar/panel-state';
import { Field } from './field';
import { Lasting } from './lasting';
import { usePanel } from './panel-context';
import { Button, Card, GoButton, Row } from './parts';

/** From an empty workbook, or with another matrix: paste, look, apply. */

const MOST_SHEETS = 4;

interface Review {
  readonly source: MatrixSource;
  readonly plan: StructurePreview;
  readonly moved: boolean;
}

interface StartProps {
  /** The workbook is structured already: the same road, to bring more. */
  readonly again: boolean;
  readonly leave: () => void;
}

/** From an empty sheet to a structured one: bring the matrix, look at what would change, done. */
export function Start({ again, leave }: StartProps) {
  const { run, say, busy } = usePanel();
  const [text, setText] = useState('');
  const [review, setReview] = useState<Review | null>(null);
  const [done, setDone] = useState<readonly string[] | null>(null);
  const preview = async (source: MatrixSource) => {
    const plan = await run({ action: 'planStructure', source });
    if (plan !== null) setReview({ source, plan, moved: false });
  };
  const apply = async ({ source, plan }: Review) => {
    const applied = await run({ action: 'applyStructure', source, hash: plan.hash });
    if (applied === null) return;
    if (!applied.applied) return setReview({ source, plan: applied, moved: true });
    setDone(applied.changes);
    setReview(null);
    if (applied.lasting.length === 0) say(WORDS.mayUndo, { undo: 'last' });
  };
  if (done !== null && again) return <Done changes={done} leave={leave} />;
  if (review !== null)
    return <ReviewStep review={review} busy={busy} apply={() => void apply(review)} back={() => setReview(null)} />;
  return <Bring again={again} leave={leave} text={text} setText={setText} preview={(source) => void preview(source)} />;
}

interface BringProps extends StartProps {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly preview: (source: MatrixSource) => void;
}

function Bring({ again, leave, text, setText, preview }: BringProps) {
  const { answer, busy } = usePanel();
  const [error, setError] = useState<string | undefined>(undefined);
  const read = () => {
    const blank = text.trim() === '';
    setError(blank ? WORDS.pasteFirst : undefined);
    if (blank) document.getElementById('field-matrix')?.focus();
    else preview({ kind: 'text', text });
  };
  return (
    <>
      <p class="lead">{again ? WORDS.againHelp : WORDS.welcome}</p>
      <p class="soft">{WORDS.stepOf(1)}</p>
      <h2 class="big">{WORDS.bringTitle}</h2>
      <p>{WORDS.bringHelp}</p>
      <Field name="matrix" label={WORDS.bringLabel} error={error}>
        {(attributes) => (
          <textarea
            {...attributes}
            rows={6}
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button kind="main" wide disabled={busy} onClick={read}>
        {WORDS.preview}
      </Button>
      {answer.state.otherSheets.length > 0 && <h2>{WORDS.bringSheet}</h2>}
      {answer.state.otherSheets.slice(0, MOST_SHEETS).map((sheet) => (
        <p key={sheet}>
          <Button disabled={busy} onClick={() => preview({ kind: 'sheet', name: sheet })}>
            {WORDS.fromSheet(sheet)}
          </Button>
        </p>
      ))}
      <p class="end">
        <Button kind="text" disabled={busy} onClick={() => preview({ kind: 'none' })}>
          {WORDS.bringNone}
        </Button>
        {again && (
          <Button kind="text" onClick={leave}>
            {PANEL_WORDS.back}
          </Button>
        )}
      </p>
    </>
  );
}

interface ReviewProps {
  readonly review: Review;
  readonly busy: boolean;
  readonly apply: () => void;
  readonly back: () => void;
}

function ReviewStep({ review, busy, apply, back }: ReviewProps) {
  const { plan, moved } = review;
  const { repaired, doubts } = plan.report;
  return (
    <>
      <p class="soft">{WORDS.stepOf(2)}</p>
      <h2 class="big">{WORDS.reviewTitle}</h2>
      <p>{moved ? WORDS.moved : WORDS.reviewHelp}</p>
      <Card>
        <ul class="bullets">
          {plan.changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      </Card>
      <Remarks title={WORDS.doubts(doubts.length)} remarks={doubts} />
      <Remarks title={WORDS.repairs(repaired.length)} remarks={repaired} />
      <Lasting sheets={plan.lasting} />
      <Row>
        <Button kind="main" disabled={busy} onClick={apply}>
          {WORDS.apply}
        </Button>
        <Button disabled={busy} onClick={back}>
          {PANEL_WORDS.back}
        </Button>
      </Row>
    </>
  );
}

interface RemarksProps {
  readonly title: string;
  readonly remarks: StructurePreview['report']['doubts'];
}

function Remarks({ title, remarks }: RemarksProps) {
  if (remarks.length === 0) return null;
  return (
    <details class="more">
      <summary>{title}</summary>
      <ul class="bullets">
        {remarkLines(remarks).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function Done({ changes, leave }: { readonly changes: readonly string[]; readonly leave: () => void }) {
  const { answer, reload } = usePanel();
  const { next } = answer.state;
  // What was written in the sheets meanwhile is to be seen in the steps.
  const seeSteps = () => {
    leave();
    void reload();
  };
  const settings: PanelLink | null = next.target.kind === 'link' ? next.target.link : null;
  return (
    <>
      <p class="soft">{WORDS.stepOf(3)}</p>
      <h2 class="big">✓ {WORDS.doneTitle}</h2>
      <ul class="bullets">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      {settings !== null && <p>{WORDS.doneHelp}</p>}
      <Row>
        {settings !== null && <GoButton link={settings} kind="main" />}
        <Button kind={settings === null ? 'main' : 'plain'} onClick={seeSteps}>
          {WORDS.seeSteps}
        </Button>
      </Row>
    </>
  );
}
