import * as WORDS from '../src/messages/es/panel-form';
import type { ReportErrors } from '../src/views/sidebar/report-form';
import { BLANK_DRAFT, type ReportDraft } from '../src/views/sidebar/report-form';
import { usePanel } from './panel-context';
import { Button, GoButton } from './parts';
import { ReportFields } from './report-fields';

/** The view of the report form: closed, being typed, or just written. */

export interface WrittenReport {
  readonly code: string;
  readonly activityCode: string | null;
}

interface ReportProps {
  readonly errors: ReportErrors;
  readonly written: WrittenReport | null;
  readonly restored: boolean;
  readonly begin: () => void;
  readonly leave: (field: keyof ReportDraft) => void;
}

export function Report({ errors, written, restored, begin, leave }: ReportProps) {
  const { answer, openStructure } = usePanel();
  const { form } = answer.state;
  if (form.closed !== null)
    return (
      <div class="empty">
        <p>{form.closed.sentence}</p>
        {form.closed.link === null ? (
          <Button kind="main" onClick={openStructure}>
            {WORDS.structure}
          </Button>
        ) : (
          <GoButton link={form.closed.link} kind="main" />
        )}
      </div>
    );
  if (written !== null) return <Written written={written} begin={begin} />;
  return (
    <>
      {restored && (
        <p class="soft">
          {WORDS.draftRestored}{' '}
          <Button kind="text" onClick={begin}>
            {WORDS.discard}
          </Button>
        </p>
      )}
      <ReportFields errors={errors} form={form} leave={leave} />
    </>
  );
}

function Written({ written, begin }: { readonly written: WrittenReport; readonly begin: () => void }) {
  return (
    <div class="next">
      <h2>✓ {WORDS.saved(written.code)}</h2>
      <p>{WORDS.savedNext}</p>
      {written.activityCode !== null && <p>{WORDS.savedUnplanned(written.activityCode)}</p>}
      <Button kind="main" onClick={begin}>
        {WORDS.another}
      </Button>
    </div>
  );
}

/** Nothing but the remembered area is in it. */
export function isUntouched(draft: ReportDraft): boolean {
  return JSON.stringify({ ...draft, request: '', area: '' }) === JSON.stringify(BLANK_DRAFT);
}
