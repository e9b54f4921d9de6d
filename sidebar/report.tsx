import { useState } from 'preact/hooks';
import * as WORDS from '../src/messages/es/panel-form';
import type { ReportErrors } from '../src/views/sidebar/check-report';
import { BLANK_DRAFT, type PanelForm, type ReportDraft, UNPLANNED } from '../src/views/sidebar/panel-state';
import { Field } from './field';
import { GroupChips } from './group-chips';
import { usePanel } from './panel-context';
import { Button, GoButton } from './parts';

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

interface FieldsProps {
  readonly errors: ReportErrors;
  readonly form: PanelForm;
  readonly leave: (field: keyof ReportDraft) => void;
}

/** The fields that are one line of text each share what they do when typed in and when left. */
function ReportFields({ errors, form, leave }: FieldsProps) {
  const { draft, setDraft, refresh, busy } = usePanel();
  const [more, setMore] = useState(draft.agreements !== '');
  const change = (part: Partial<ReportDraft>) => setDraft({ ...draft, ...part });
  const bind = (field: Exclude<keyof ReportDraft, 'groups'>) => ({
    value: draft[field],
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      change({ [field]: event.currentTarget.value }),
    onBlur: () => leave(field),
  });
  const chosen = form.activities.find((activity) => activity.code === draft.activity);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
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
      {draft.activity === UNPLANNED && <Unplanned errors={errors} form={form} bind={bind} />}
      <div class="two">
        <Field name="heldOn" label={WORDS.heldOn} error={errors.heldOn}>
          {(attributes) => <input {...attributes} type="date" max={form.today} {...bind('heldOn')} />}
        </Field>
        <Field name="participants" label={WORDS.participants} error={errors.participants}>
          {(attributes) => <input {...attributes} inputMode="numeric" {...bind('participants')} />}
        </Field>
      </div>
      <Field name="area" label={WORDS.area} help={WORDS.areaHelp} error={errors.area}>
        {(attributes) => <input {...attributes} list="areas" {...bind('area')} />}
      </Field>
      <datalist id="areas">
        {form.areas.map((area) => (
          <option key={area} value={area} />
        ))}
      </datalist>
      <GroupChips
        groups={form.groups}
        first={chosen?.groups ?? []}
        chosen={draft.groups}
        error={errors.groups}
        choose={(groups) => change({ groups })}
      />
      <Field name="reachedIncidence" label={WORDS.level} error={errors.reachedIncidence}>
        {(attributes) => (
          <select {...attributes} {...bind('reachedIncidence')}>
            <option value="">{WORDS.noLevel}</option>
            {form.levels.map((level) => (
              <option key={level} value={level}>
                {level}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="two">
        <Field name="contributionsReceived" label={WORDS.received} error={errors.contributionsReceived}>
          {(attributes) => <input {...attributes} inputMode="numeric" {...bind('contributionsReceived')} />}
        </Field>
        <Field name="contributionsAccepted" label={WORDS.accepted} error={errors.contributionsAccepted}>
          {(attributes) => <input {...attributes} inputMode="numeric" {...bind('contributionsAccepted')} />}
        </Field>
      </div>
      <Field name="results" label={WORDS.results} help={WORDS.resultsHelp} error={errors.results}>
        {(attributes) => <textarea {...attributes} rows={3} {...bind('results')} />}
      </Field>
      {more ? (
        <Field name="agreements" label={WORDS.agreements} help={WORDS.optional} error={errors.agreements}>
          {(attributes) => <textarea {...attributes} rows={2} {...bind('agreements')} />}
        </Field>
      ) : (
        <Button kind="text" onClick={() => setMore(true)}>
          {`+ ${WORDS.agreements}`}
        </Button>
      )}
      <Field name="evidence" label={WORDS.evidence} help={WORDS.evidenceHelp} error={errors.evidence}>
        {(attributes) => <input {...attributes} type="url" placeholder="https://" {...bind('evidence')} />}
      </Field>
    </form>
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

interface UnplannedProps {
  readonly errors: ReportErrors;
  readonly form: PanelForm;
  readonly bind: (field: 'newActivity' | 'newClass' | 'newPhase') => object;
}

/** An activity nobody planned says what the plan would have said. */
function Unplanned({ errors, form, bind }: UnplannedProps) {
  const options = (values: readonly string[]) => [
    <option key="" value="">
      {WORDS.choose}
    </option>,
    ...values.map((value) => (
      <option key={value} value={value}>
        {value}
      </option>
    )),
  ];
  return (
    <>
      <Field name="newActivity" label={WORDS.newActivity} help={WORDS.newActivityHelp} error={errors.newActivity}>
        {(attributes) => <input {...attributes} {...bind('newActivity')} />}
      </Field>
      <div class="two">
        <Field name="newClass" label={WORDS.newClass} error={errors.newClass}>
          {(attributes) => (
            <select {...attributes} {...bind('newClass')}>
              {options(form.classes)}
            </select>
          )}
        </Field>
        <Field name="newPhase" label={WORDS.newPhase} error={errors.newPhase}>
          {(attributes) => (
            <select {...attributes} {...bind('newPhase')}>
              {options(form.phases)}
            </select>
          )}
        </Field>
      </div>
    </>
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

/** Nothing but the remembered area is in it. */
export function isUntouched(draft: ReportDraft): boolean {
  return JSON.stringify({ ...draft, area: '' }) === JSON.stringify(BLANK_DRAFT);
}
