import { useState } from 'preact/hooks';
import * as WORDS from '../src/messages/es/panel-form';
import type { PanelForm } from '../src/views/sidebar/panel-state';
import type { ReportErrors } from '../src/views/sidebar/report-form';
import { type ReportDraft, UNPLANNED } from '../src/views/sidebar/report-form';
import { ChooseActivity } from './choose-activity';
import { Field } from './field';
import { GroupChips } from './group-chips';
import { usePanel } from './panel-context';
import { Button } from './parts';

/** The fields of the internal report form. */

interface ReportFieldsProps {
  readonly errors: ReportErrors;
  readonly form: PanelForm;
  readonly leave: (field: keyof ReportDraft) => void;
}

/** Fields of one line of text, all but the groups. */
type TextField = Exclude<keyof ReportDraft, 'groups'>;

/** What every part of the form needs; `bind` is what a field does when typed in and when left. */
export interface FieldsProps extends Pick<ReportFieldsProps, 'errors' | 'form'> {
  readonly bind: (field: TextField) => object;
}

export function ReportFields({ errors, form, leave }: ReportFieldsProps) {
  const { draft, setDraft } = usePanel();
  const change = (part: Partial<ReportDraft>) => setDraft({ ...draft, ...part });
  const bind = (field: TextField) => ({
    value: draft[field],
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      change({ [field]: event.currentTarget.value }),
    onBlur: () => leave(field),
  });
  const chosen = form.activities.find((activity) => activity.code === draft.activity);
  const props = { errors, form, bind };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <ChooseActivity errors={errors} form={form} />
      {draft.activity === UNPLANNED && <Unplanned {...props} />}
      <WhenAndWhere {...props} />
      <GroupChips
        groups={form.groups}
        first={chosen?.groups ?? []}
        chosen={draft.groups}
        error={errors.groups}
        choose={(groups) => change({ groups })}
      />
      <Outcome {...props} />
      <InWords {...props} agreed={draft.agreements !== ''} />
    </form>
  );
}

function options(values: readonly string[], none: string) {
  return [
    <option key="" value="">
      {none}
    </option>,
    ...values.map((value) => (
      <option key={value} value={value}>
        {value}
      </option>
    )),
  ];
}

/** An activity nobody planned says what the plan would have said. */
function Unplanned({ errors, form, bind }: FieldsProps) {
  return (
    <>
      <Field name="newActivity" label={WORDS.newActivity} help={WORDS.newActivityHelp} error={errors.newActivity}>
        {(attributes) => <input {...attributes} {...bind('newActivity')} />}
      </Field>
      <div class="two">
        <Field name="newClass" label={WORDS.newClass} error={errors.newClass}>
          {(attributes) => (
            <select {...attributes} {...bind('newClass')}>
              {options(form.classes, WORDS.choose)}
            </select>
          )}
        </Field>
        <Field name="newPhase" label={WORDS.newPhase} error={errors.newPhase}>
          {(attributes) => (
            <select {...attributes} {...bind('newPhase')}>
              {options(form.phases, WORDS.choose)}
            </select>
          )}
        </Field>
      </div>
    </>
  );
}

function WhenAndWhere({ errors, form, bind }: FieldsProps) {
  return (
    <>
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
    </>
  );
}

function Outcome({ errors, form, bind }: FieldsProps) {
  return (
    <>
      <Field name="reachedIncidence" label={WORDS.level} error={errors.reachedIncidence}>
        {(attributes) => (
          <select {...attributes} {...bind('reachedIncidence')}>
            {options(form.levels, WORDS.noLevel)}
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
    </>
  );
}

function InWords({ errors, bind, agreed }: FieldsProps & { readonly agreed: boolean }) {
  const [more, setMore] = useState(agreed);
  return (
    <>
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
    </>
  );
}
