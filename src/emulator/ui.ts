/** `Ui`: menus, the sidebar, dialogs and alerts, recorded for who runs the add-on. */
import { demand, UI_SCOPES } from './access';
import type { Context } from './context';
import type { UiRecord } from './contract';
import { emulate, enumeration, refuse } from './emulate';
import { pageOf } from './html-service';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

function createMenu(context: Context): Menu {
  const items: UiRecord['menus'][number] = [];
  const step = (name: string): Menu => {
    context.counter.other(`Menu.${name}`);
    return menu;
  };
  const members: Pick<Menu, 'addItem' | 'addSeparator' | 'addToUi'> = {
    addItem(caption, functionName) {
      items.push({ caption, functionName });
      return step('addItem');
    },
    addSeparator: () => step('addSeparator'),
    addToUi() {
      step('addToUi');
      context.ui.menus.push(items);
    },
  };
  const menu = emulate<Menu>('Menu', members);
  return menu;
}

function dialogMembers(context: Context): Pick<Ui, 'showSidebar' | 'showModalDialog'> {
  const { ui, settings, counter } = context;
  const show = (name: string, output: unknown) => {
    counter.other(`Ui.${name}`);
    demand(settings, `Ui.${name}`, { mode: 'FULL', anyScope: UI_SCOPES });
    return { ...pageOf(`Ui.${name}`, output) };
  };
  return {
    showSidebar(output) {
      const { title, content } = show('showSidebar', output);
      ui.sidebar = { title, content };
    },
    showModalDialog(output, title) {
      ui.dialogs.push({ ...show('showModalDialog', output), title });
    },
  };
}

/** Decisions are not made in an alert: only what a person can acknowledge is let through. */
function record(context: Context, given: readonly unknown[]): void {
  context.counter.other('Ui.alert');
  demand(context.settings, 'Ui.alert', { mode: 'FULL', anyScope: UI_SCOPES });
  const texts = given.filter((item): item is string => typeof item === 'string');
  const buttons = given.find((item) => typeof item === 'object');
  if (buttons !== undefined && String(buttons) !== 'OK') {
    refuse(`the emulator refuses an alert that asks for a decision: ${String(buttons)}`);
  }
  const [first = '', second] = texts;
  context.ui.alerts.push(second === undefined ? { prompt: first } : { title: first, prompt: second });
}

export function createUi(context: Context): Ui {
  const buttons = enumeration<Ui['Button']>('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
  return emulate<Ui>('Ui', {
    ...dialogMembers(context),
    Button: buttons,
    ButtonSet: enumeration<Ui['ButtonSet']>('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']),
    createAddonMenu() {
      context.counter.other('Ui.createAddonMenu');
      return createMenu(context);
    },
    alert(...given: readonly unknown[]) {
      record(context, given);
      return buttons.OK;
    },
  });
}
