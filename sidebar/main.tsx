import { render } from 'preact';
import { App, type MenuView } from './app';

/** The menu says which view through an element it puts after the page (apps-script/entry.ts). */
function askedView(): MenuView {
  const asked = document.querySelector<HTMLElement>('[data-view]')?.dataset['view'];
  return asked === 'structure' || asked === 'refresh' || asked === 'report' ? asked : 'home';
}

document.addEventListener('DOMContentLoaded', () => {
  const place = document.getElementById('panel');
  if (place !== null) render(<App view={askedView()} />, place);
});
