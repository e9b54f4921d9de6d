import { useEffect, useState } from 'preact/hooks';
import * as WORDS from '../src/messages/es/panel';
import { PANEL_PROBLEMS } from '../src/messages/es/panel';
import * as PANEL_FORM_WORDS from '../src/messages/es/panel-form';
import type { PanelTab } from '../src/views/sidebar/panel-state';
import type { ReportDraft } from '../src/views/sidebar/report-form';
import { Alerts } from './alerts';
import { Coverage } from './coverage';
import { type Notice, usePanel } from './panel-context';
import { Button, Row } from './parts';
import { Publish, PublishFooter } from './publish';
import { Report } from './report';
import { Start } from './start';
import { Steps } from './steps';
import { Tabs } from './tabs';
import { type Publication, usePublication } from './use-publication';
import { type ReportForm, useReport } from './use-report';

/** What surrounds every view: heading, tabs, notice and footer. */

interface FrameProps {
  readonly tab: PanelTab;
  readonly starting: boolean;
  readonly leaveStart: () => void;
  readonly stayInStart: () => void;
  readonly notice: Notice | null;
  readonly kept: ReportDraft | null;
  readonly readAt: number;
  readonly retryEditing: () => void;
  readonly refreshFirst: boolean;
}

/** Heading, tabs, the view, what just happened, and how fresh it all is. */
export function Frame(props: FrameProps) {
  const panel = usePanel();
  const { answer, show } = panel;
  const { state } = answer;
  const report = useReport(panel, props.kept);
  const publication = usePublication(panel);
  const { tab, starting, stayInStart } = props;
  // Once structured the last of the three steps is still to be read.
  useEffect(() => {
    if (!state.structured) stayInStart();
  }, [state.structured]);
  return (
    <>
      <header>
        <h1>
          <span class="name">{starting && !state.structured ? WORDS.title : state.heading}</span>
          {state.structured && <small>{state.year}</small>}
        </h1>
        {state.structured && !starting && <Progress />}
      </header>
      {!starting && <Tabs state={state} tab={tab} show={show} />}
      <div
        key={starting ? 'start' : tab}
        class="view"
        id="view"
        {...(starting ? {} : { role: 'tabpanel', 'aria-labelledby': `tab-${tab}` })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
        tabIndex={0}
      >
        <Standing retry={props.retryEditing} />
        {starting ? (
          <Start again={state.structured} leave={props.leaveStart} />
        ) : (
          <View tab={tab} report={report} publication={publication} />
        )}
      </div>
      <NoticeBar notice={props.notice} undone={report.undone} />
      {!starting && (
        <Footer
          tab={tab}
          report={report}
          publication={publication}
          readAt={props.readAt}
          refreshFirst={props.refreshFirst}
        />
      )}
    </>
  );
}

/** How things stand, above whatever view is open. */
function Standing({ retry }: { readonly retry: () => void }) {
  const { viewOnly, answer } = usePanel();
  return (
    <>
      {viewOnly && <ViewOnly retry={retry} />}
      {answer.unfinished !== null && (
        <p class="soft" role="status">
          {answer.unfinished}
        </p>
      )}
    </>
  );
}

function ViewOnly({ retry }: { readonly retry: () => void }) {
  const { title, message, action } = PANEL_PROBLEMS.viewOnly;
  return (
    <div class="card warn">
      <h2 class="title">{title}</h2>
      <p>{message}</p>
      <Row>
        <Button onClick={retry}>{action}</Button>
      </Row>
    </div>
  );
}

interface ViewProps {
  readonly tab: PanelTab;
  readonly report: ReportForm;
  readonly publication: Publication;
}

function View({ tab, report, publication }: ViewProps) {
  switch (tab) {
    case 'steps':
      return <Steps />;
    case 'coverage':
      return <Coverage />;
    case 'alerts':
      return <Alerts />;
    case 'report':
      return <Report {...report} />;
    case 'publish':
      return <Publish publication={publication} />;
  }
}

function Progress() {
  const { progress } = usePanel().answer.state;
  return (
    <>
      <div
        class="bar"
        role="progressbar"
        aria-label={WORDS.progressLabel}
        aria-valuemin={0}
        aria-valuemax={progress.total}
        aria-valuenow={progress.done}
        aria-valuetext={progress.sentence}
      >
        <i style={{ width: `${progress.total === 0 ? 0 : (100 * progress.done) / progress.total}%` }} />
      </div>
      <small>{progress.sentence}</small>
    </>
  );
}

interface NoticeProps {
  readonly notice: Notice | null;
  readonly undone: () => void;
}

/** Always there, so that what is put in it is read aloud. */
function NoticeBar({ notice, undone: afterUndo }: NoticeProps) {
  const { run, say, hush, busy, goTo } = usePanel();
  const undo = async (id: string) => {
    const undone = await run({ action: 'undo', id });
    if (undone === null) return;
    afterUndo();
    say(undone.sentence);
  };
  const link = notice?.link ?? null;
  return (
    <div class="notice-place" role="status">
      {busy && notice === null && <p class="notice soft">{WORDS.working}</p>}
      {notice !== null && (
        <div class={`notice ${notice.tone}`}>
          <p>{notice.text}</p>
          <button type="button" class="text" aria-label={WORDS.dismiss} onClick={hush}>
            ×
          </button>
          {(notice.undo !== null || link !== null) && (
            <div class="actions">
              {notice.undo !== null && (
                <Button kind="text" disabled={busy} onClick={() => void undo(notice.undo ?? '')}>
                  {WORDS.undo}
                </Button>
              )}
              {link !== null && (
                <Button kind="text" disabled={busy} onClick={() => void goTo(link)}>
                  {WORDS.goTo}
                </Button>
              )}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

interface FooterProps {
  readonly tab: PanelTab;
  readonly report: ReportForm;
  readonly readAt: number;
  readonly publication: Publication;
  readonly refreshFirst: boolean;
}

function Footer({ tab, report, readAt, publication, refreshFirst }: FooterProps) {
  const { answer, busy, viewOnly } = usePanel();
  if (tab === 'publish')
    return (
      <footer>
        <PublishFooter publication={publication} />
      </footer>
    );
  if (tab === 'report') {
    if (answer.state.form.closed !== null || report.written !== null) return null;
    return (
      <footer>
        <span>{report.status}</span>
        <Button kind="main" disabled={busy || viewOnly} onClick={() => void report.save()}>
          {PANEL_FORM_WORDS.save}
        </Button>
      </footer>
    );
  }
  return (
    <footer>
      <Freshness readAt={readAt} />
      <Refresh main={refreshFirst} />
    </footer>
  );
}

function Refresh({ main }: { readonly main: boolean }) {
  const { refresh, busy, viewOnly } = usePanel();
  return (
    <>
      <span class="hidden" id="refresh-help">
        {WORDS.refreshHelp}
      </span>
      <Button
        kind={main ? 'main' : 'plain'}
        disabled={busy || viewOnly}
        describedBy="refresh-help"
        onClick={() => void refresh()}
      >
        {WORDS.refresh}
      </Button>
    </>
  );
}

const MINUTE = 60_000;

function Freshness({ readAt }: { readonly readAt: number }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 2);
    return () => clearInterval(timer);
  }, []);
  const minutes = Math.floor(Math.max(0, now - readAt) / MINUTE);
  return <span>{minutes === 0 ? WORDS.justNow : minutes > 60 ? WORDS.longAgo : WORDS.readAgo(minutes)}</span>;
}
