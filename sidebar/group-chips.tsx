import { useState } from 'preact/hooks';
import * as WORDS from '../src/messages/es/panel-form';
import { Button } from './parts';

/** Groups to tick, those of the chosen activity first. */

interface ChipsProps {
  readonly groups: readonly string[];
  /** Those the activity invited: they come first. */
  readonly first: readonly string[];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly choose: (groups: readonly string[]) => void;
}

const MOST_SHOWN = 8;

/** Several groups at once, as toggles. */
export function GroupChips({ groups, first, chosen, error, choose }: ChipsProps) {
  const [all, setAll] = useState(false);
  const ordered = [
    ...groups.filter((group) => first.includes(group)),
    ...groups.filter((group) => !first.includes(group)),
  ];
  const shown = all ? ordered : ordered.filter((group, index) => index < MOST_SHOWN || chosen.includes(group));
  const rest = ordered.length - shown.length;
  const toggle = (group: string) =>
    choose(chosen.includes(group) ? chosen.filter((name) => name !== group) : [...chosen, group]);
  return (
    <fieldset class="field" aria-describedby={error === undefined ? undefined : 'field-groups-error'}>
      <legend>{WORDS.groups}</legend>
      <div class="chips">
        {shown.map((group, index) => (
          <button
            key={group}
            id={index === 0 ? 'field-groups' : undefined}
            type="button"
            class="chip"
            aria-pressed={chosen.includes(group)}
            onClick={() => toggle(group)}
          >
            <span aria-hidden="true">{chosen.includes(group) ? '✓ ' : ''}</span>
            <span class="name">{group}</span>
          </button>
        ))}
        {rest > 0 && (
          <Button kind="text" onClick={() => setAll(true)}>
            {WORDS.groupsMore(rest)}
          </Button>
        )}
      </div>
      {error !== undefined && (
        <p class="error" id="field-groups-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
