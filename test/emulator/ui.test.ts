import { describe, expect, it } from 'vitest';
import { addOn, bookOf, script } from './fixtures';

describe('the interface', () => {
  it('records the menu that onOpen makes', () => {
    const opened = script(`function onOpen() {
      SpreadsheetApp.getUi().createAddonMenu().addItem('Abrir', 'open').addSeparator().addItem('Ayuda', 'help').addToUi();
    }`).execute('onOpen', [], { authMode: 'NONE' });
    expect(opened.ui.menus).toStrictEqual([
      [
        { caption: 'Abrir', functionName: 'open' },
        { caption: 'Ayuda', functionName: 'help' },
      ],
    ]);
  });

  it('records the sidebar with the content of its file', () => {
    const files = { Sidebar: '<!DOCTYPE html><p>Hola' };
    const body = `var page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Matriz Participa')
      .addMetaTag('viewport', 'width=device-width').append('<script>view</script>');
      SpreadsheetApp.getUi().showSidebar(page); return page.getContent()`;
    const shown = addOn(body, bookOf(), { files }).execute('go');
    expect(shown.ui.sidebar).toStrictEqual({
      title: 'Matriz Participa',
      content: '<!DOCTYPE html><p>Hola<script>view</script>',
    });
    expect(shown.result).toBe(shown.ui.sidebar?.content);
  });

  it('records dialogs, toasts and notices', () => {
    const { ui } = addOn(`
      var ui = SpreadsheetApp.getUi();
      ui.showModalDialog(HtmlService.createHtmlOutput('<p>').setWidth(300).setHeight(200), 'Informe');
      book.toast('Listo'); book.toast('Hecho', 'Informe', 5);
      ui.alert('Uno'); ui.alert('Aviso', 'Dos', ui.ButtonSet.OK);
      if (ui.alert('Tres') !== ui.Button.OK) throw new Error();`).execute('go');
    expect(ui.dialogs).toStrictEqual([{ title: 'Informe', content: '<p>', widthPixels: 300, heightPixels: 200 }]);
    expect(ui.toasts).toStrictEqual([{ message: 'Listo' }, { message: 'Hecho', title: 'Informe', seconds: 5 }]);
    expect(ui.alerts).toStrictEqual([{ prompt: 'Uno' }, { title: 'Aviso', prompt: 'Dos' }, { prompt: 'Tres' }]);
  });

  it('asks for no decision', () => {
    const asks = addOn('var ui = SpreadsheetApp.getUi(); ui.alert("¿Seguro?", ui.ButtonSet.YES_NO)');
    expect(() => asks.execute('go')).toThrow('refuses an alert that asks for a decision: YES_NO');
    expect(() => addOn('SpreadsheetApp.getUi().prompt("¿?")').execute('go')).toThrow('Ui.prompt');
  });

  it('has only the pages it was given', () => {
    const missing = addOn("HtmlService.createHtmlOutputFromFile('Otra')");
    expect(() => missing.execute('go')).toThrow('Exception: No HTML file named Otra was found.');
  });
});
