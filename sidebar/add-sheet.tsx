import { useState } from 'preact/hooks';
import type { Action, StructurePreview } from '../src/apps-script/protocol';
import * as PANEL_WORDS from '../src/messages/es/panel';
import * as PANEL_START_WORDS from '../src/messages/es/panel-start';
import * as WORDS from '../src/messages/es/panel-steps';
import { Lasting } from './lasting';
import { usePanel } from './panel-context';
import { Button, Row } from './parts';

/** A sheet that the workbook lacks, added from the step that needs it. */

type ExtraTable = NonNullable<Extract<Action, { action: 'planStructure' }>['tables']>[number];

/** A sheet that a step needs: what would change, then the change. */
export function AddSheet({ table, name }: { readonly table: ExtraTable; readonly name: string }) {
  const { run, say, busy } = usePanel();
  const [plan, setPlan] = useState<StructurePreview | null>(null);
  const request = { source: { kind: 'none' }, tables: [table] } as const;
  const preview = async () => setPlan(await run({ action: 'planStructure', ...request, tables: [table] }));
  const apply = async (hash: string) => {
    const applied = await run({ action: 'applyStructure', ...request, tables: [table], hash });
    if (applied?.applied !== true) return setPlan(applied);
    say(PANEL_START_WORDS.addSheetDone(name), { undo: 'last' });
  };
  if (plan === null)
    return (
      <Row>
        <Button kind="main" disabled={busy} onClick={() => void preview()}>
          {WORDS.addSheet(name)}
        </Button>
      </Row>
    );
  return (
    <div class="confirm">
      <ul>
        {plan.changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <Lasting sheets={plan.lasting} />
      <Row>
        <Button kind="main" disabled={busy} onClick={() => void apply(plan.hash)}>
          {PANEL_START_WORDS.apply}
        </Button>
        <Button onClick={() => setPlan(null)}>{PANEL_WORDS.cancel}</Button>
      </Row>
    </div>
  );
}
