import * as WORDS from '../src/messages/es/panel-form';
import type { PanelForm } from '../src/views/sidebar/panel-state';
import { type ReportDraft, type ReportErrors, UNPLANNED } from '../src/views/sidebar/report-form';
import { Field } from './field';
import { usePanel } from './panel-context';
import { Button } from './parts';

/** The activity a report is about. */

interface ChooseActivityProps {
  readonly errors: ReportErrors;
  readonly form: PanelForm;
}

/** Which activity is reported: those without a report first. */
export function ChooseActivity({ errors, form }: ChooseActivityProps) {
  const { draft, setDraft, refresh, busy } = usePanel();
  return (
    <>
      <Field name="activity" label={WORDS.activity} error={errors.activity}>
        {(attributes) => (
          <select
            {...attributes}
            value={draft.activity}
            onChange={(event) => setDraft(withActivity(draft, event.currentTarget.value, form))}
          >
            <option value="">{WORDS.chooseActivity}</option>
            <option value={UNPLANNED}>{WORDS.unplanned}</option>
            <ActivityOptions form={form} reported={false} label={WORDS.pendingGroup} />
            <ActivityOptions form={form} reported label={WORDS.reportedGroup} />
          </select>
        )}
      </Field>
      {form.uncoded !== null && (
        <p class="soft">
          {form.uncoded}{' '}
          <Button kind="text" disabled={busy} onClick={() => void refresh()}>
            {WORDS.giveCodes}
          </Button>
        </p>
      )}
    </>
  );
}

interface OptionsProps {
  readonly form: PanelForm;
  readonly reported: boolean;
  readonly label: string;
}

function ActivityOptions({ form, reported, label }: OptionsProps) {
  const activities = form.activities.filter((activity) => activity.reported === reported);
  if (activities.length === 0) return null;
  return (
    <optgroup label={label}>
      {activities.map((activity) => (
        <option key={activity.code} value={activity.code}>
          {activity.label}
        </option>
      ))}
    </optgroup>
  );
}

/** Choosing an activity fills what is still blank; nothing typed is replaced. */
function withActivity(draft: ReportDraft, code: string, form: PanelForm): ReportDraft {
  const activity = form.activities.find((candidate) => candidate.code === code);
  if (activity === undefined) return { ...draft, activity: code };
  const past = activity.date !== '' && activity.date <= form.today;
  return {
    ...draft,
    activity: code,
    area: draft.area === '' ? activity.area : draft.area,
    heldOn: draft.heldOn === '' && past ? activity.date : draft.heldOn,
  };
}
