import { useState } from 'preact/hooks';
import type { PlanAnswer } from '../src/apps-script/protocol';
import * as PANEL_WORDS from '../src/messages/es/panel';
import * as WORDS from '../src/messages/es/panel-coverage';
import type { NewActivity, PanelCoverage, PanelGap } from '../src/views/sidebar/panel-state';
import { NewActivityForm } from './new-activity';
import { usePanel } from './panel-context';
import { Button, Card, CellPreview, GoButton, Row } from './parts';

/** One at a time: the grid stays in sight. */
const MOST_GAPS = 1;

export function Coverage() {
  const { coverage } = usePanel().answer.state;
  const [all, setAll] = useState(false);
  const shown = all ? coverage.gaps : coverage.gaps.slice(0, MOST_GAPS);
  const rest = coverage.gaps.length - shown.length;
  if (coverage.firstGroup !== null)
    return (
      <div class="empty">
        <p>{WORDS.noGroups}</p>
        <GoButton link={coverage.firstGroup} kind="main" />
      </div>
    );
  return (
    <>
      <p class="lead">{coverage.summary}</p>
      {shown.map((gap) => (
        <Gap key={gap.key} gap={gap} />
      ))}
      {rest > 0 && (
        <Button kind="text" onClick={() => setAll(true)}>
          {WORDS.moreGaps(rest)}
        </Button>
      )}
      {coverage.gaps.length === 0 && <p class="good">{WORDS.allCovered}</p>}
      <h2>{WORDS.gridTitle}</h2>
      <Grid coverage={coverage} />
      <p class="key">{WORDS.key}</p>
      <p class="soft">{coverage.phasesSentence}</p>
    </>
  );
}

function Gap({ gap }: { readonly gap: PanelGap }) {
  const { run, say, busy, viewOnly } = usePanel();
  const [plan, setPlan] = useState<{ readonly into: string | NewActivity; readonly answer: PlanAnswer } | null>(null);
  const [moved, setMoved] = useState(false);
  const [naming, setNaming] = useState(false);
  const preview = async (into: string | NewActivity) => {
    const answer = await run({ action: 'previewAddToPlan', gap: gap.key, into });
    setMoved(false);
    if (answer !== null) setPlan({ into, answer });
  };
  const apply = async () => {
    if (plan === null) return;
    const { into, answer } = plan;
    const done = await run({ action: 'applyAddToPlan', gap: gap.key, into, hash: answer.hash });
    if (done === null) return setPlan(null);
    if (!done.applied) {
      setMoved(true);
      return setPlan({ into, answer: done });
    }
    say(done.done, { undo: 'last', link: done.link });
  };
  return (
    <Card tone="bad">
      <h2 class="title">{gap.title}</h2>
      <p>{gap.suggestion}</p>
      {plan !== null ? (
        <div class="confirm">
          <p>{moved ? WORDS.moved : plan.answer.intro}</p>
          <CellPreview cells={plan.answer.cells} />
          <Row>
            <Button kind="main" disabled={busy} onClick={() => void apply()}>
              {WORDS.apply}
            </Button>
            <Button onClick={() => setPlan(null)}>{PANEL_WORDS.cancel}</Button>
          </Row>
        </div>
      ) : (
        !viewOnly &&
        (naming ? (
          <NewActivityForm gap={gap} preview={(typed) => void preview(typed)} leave={() => setNaming(false)} />
        ) : (
          <GapChoices gap={gap} choose={(code) => void preview(code)} begin={() => setNaming(true)} />
        ))
      )}
    </Card>
  );
}

interface ChoicesProps {
  readonly gap: PanelGap;
  readonly choose: (code: string) => void;
  readonly begin: () => void;
}

function GapChoices({ gap, choose, begin }: ChoicesProps) {
  const { busy } = usePanel();
  const { activity } = gap;
  return (
    <Row>
      {activity !== null && (
        <Button kind="main" disabled={busy} onClick={() => choose(activity.code)}>
          {activity.button}
        </Button>
      )}
      <Button kind={activity === null ? 'main' : 'plain'} disabled={busy} onClick={begin}>
        {WORDS.newActivity}
      </Button>
    </Row>
  );
}

function Grid({ coverage }: { readonly coverage: PanelCoverage }) {
  return (
    <table class="grid">
      <thead>
        <tr>
          <th scope="col">{WORDS.group}</th>
          {coverage.phases.map((phase) => (
            <th key={phase.key} scope="col" class="c">
              <abbr title={phase.name}>{phase.short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coverage.groups.map((group) => (
          <tr key={group.group} class={group.left ? 'left' : ''}>
            <th scope="row" title={group.note}>
              <span class="name">{group.group}</span>
            </th>
            {group.cells.map((cell, index) => (
              <td key={coverage.phases[index]?.key} class={cell.kind}>
                <span aria-hidden="true">{cell.text}</span>
                <span class="hidden">{cell.words}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
