import { useMemo, useState } from 'preact/hooks';
import * as WORDS from '../src/messages/es/panel-alerts';
import type { PanelAlertGroup } from '../src/views/sidebar/panel-state';
import { AlertCard } from './alert-card';
import { Areas } from './areas';
import { usePanel } from './panel-context';
import { Button } from './parts';

/** The alerts by severity, of one sheet or of all, drawn as they come into view. */

export function Alerts() {
  const [byArea, setByArea] = useState(false);
  return (
    <>
      <fieldset class="switch">
        <legend class="hidden">{WORDS.viewLabel}</legend>
        <button type="button" aria-pressed={!byArea} onClick={() => setByArea(false)}>
          {WORDS.byKind}
        </button>
        <button type="button" aria-pressed={byArea} onClick={() => setByArea(true)}>
          {WORDS.byArea}
        </button>
      </fieldset>
      {byArea ? <Areas /> : <ByKind />}
    </>
  );
}

function ByKind() {
  const { answer, show } = usePanel();
  const { groups, truncated } = answer.state.alerts;
  const [sheet, setSheet] = useState('');
  const sheets = useMemo(
    () => [...new Set(groups.flatMap((group) => group.alerts.map((alert) => alert.sheet)))],
    [groups],
  );
  if (groups.length === 0)
    return (
      <div class="empty">
        <p>{WORDS.nothing}</p>
        <Button kind="main" onClick={() => show('publish')}>
          {WORDS.seePublish}
        </Button>
      </div>
    );
  const wanted = sheets.includes(sheet) ? sheet : '';
  return (
    <>
      {sheets.length > 1 && (
        <label class="filter">
          {WORDS.sheetFilter}
          <select value={wanted} onChange={(event) => setSheet(event.currentTarget.value)}>
            <option value="">{WORDS.allSheets}</option>
            {sheets.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {truncated !== null && <p class="soft">{truncated}</p>}
      {groups.map((group) => (
        <Group key={group.key} group={group} sheet={wanted} />
      ))}
    </>
  );
}

function Group({ group, sheet }: { readonly group: PanelAlertGroup; readonly sheet: string }) {
  const alerts = sheet === '' ? group.alerts : group.alerts.filter((alert) => alert.sheet === sheet);
  if (alerts.length === 0) return null;
  return (
    <section>
      <h2>
        <span>{group.title}</span>
        <span class="count">{sheet === '' ? group.count : alerts.length}</span>
      </h2>
      <p class="soft">{group.explanation}</p>
      <ul class="cards">
        {alerts.map((alert) => (
          <li key={alert.id}>
            <AlertCard alert={alert} tone={group.key} />
          </li>
        ))}
      </ul>
    </section>
  );
}
