import type { MatrixSource, StructurePreview } from '../src/apps-script/protocol';
import { PANEL_WORDS as WORDS } from '../src/messages/es/panel';
import { button, element, list } from './elements';
import { ask } from './server';

/** The first plain panel: one view at a time, opened by the menu. */
const views = { home: showHome, structure: showStructure, refresh: showRefresh, report: showReport };

function show(...content: readonly (Node | string)[]): void {
  document.getElementById('panel')?.replaceChildren(...content);
}

function title(text: string): HTMLElement {
  return element('h1', {}, text);
}

function paragraph(text: string, kind = ''): HTMLElement {
  return element('p', kind === '' ? {} : { class: kind }, text);
}

function actions(...buttons: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'actions' }, ...buttons);
}

function home(): HTMLElement {
  return button(WORDS.homeTitle, showHome, 'quiet');
}

function showProblem(heading: string, message: string, retry: () => void): void {
  show(
    title(heading),
    element('p', { class: 'problem', role: 'alert' }, message),
    actions(button(WORDS.retry, retry), home()),
  );
}

async function showHome(): Promise<void> {
  show(title(WORDS.title), paragraph(WORDS.loading, 'soft'));
  const reply = await ask({ action: 'start' });
  if (!reply.ok) return showProblem(WORDS.title, reply.message, showHome);
  const { entity, year, structured } = reply.value;
  show(
    title(WORDS.title),
    paragraph(structured ? WORDS.entityLine(entity, year) : WORDS.notStructured, 'soft'),
    actions(
      button(WORDS.structureTitle, showStructure, structured ? 'quiet' : 'main'),
      button(WORDS.refreshTitle, showRefresh, structured ? 'main' : 'quiet'),
      button(WORDS.reportTitle, showReport, 'quiet'),
    ),
  );
}

function showStructure(): void {
  const field = element('textarea', { id: 'matrix', spellcheck: 'false' });
  const preview = () =>
    previewStructure(field.value.trim() === '' ? { kind: 'none' } : { kind: 'text', text: field.value });
  show(
    title(WORDS.structureTitle),
    paragraph(WORDS.structureHelp),
    element('label', { for: 'matrix' }, WORDS.structureLabel),
    field,
    actions(button(WORDS.structurePreview, preview), home()),
  );
}

async function previewStructure(source: MatrixSource): Promise<void> {
  show(title(WORDS.structureTitle), paragraph(WORDS.loading, 'soft'));
  const reply = await ask({ action: 'planStructure', source });
  if (!reply.ok) return showProblem(WORDS.structureTitle, reply.message, showStructure);
  showPlan(WORDS.structureNothing, reply.value, source);
}

function showPlan(intro: string, plan: StructurePreview, source: MatrixSource): void {
  show(
    title(WORDS.structureTitle),
    paragraph(intro),
    list(plan.changes),
    ...remarks(WORDS.repairs, plan.report.repaired),
    ...remarks(WORDS.doubts, plan.report.doubts),
    actions(
      button(WORDS.structureApply, () => applyStructure(source, plan.hash)),
      home(),
    ),
  );
}

function remarks(heading: string, entries: StructurePreview['report']['doubts']): readonly HTMLElement[] {
  if (entries.length === 0) return [];
  return [element('h2', {}, heading), list(entries.map(({ row, what }) => WORDS.rowLine(row, what)))];
}

async function applyStructure(source: MatrixSource, hash: string): Promise<void> {
  show(title(WORDS.structureTitle), paragraph(WORDS.loading, 'soft'));
  const reply = await ask({ action: 'applyStructure', source, hash });
  if (!reply.ok) return showProblem(WORDS.structureTitle, reply.message, showStructure);
  if (!reply.value.applied) return showPlan(WORDS.structureMoved, reply.value, source);
  show(
    title(WORDS.structureTitle),
    paragraph(WORDS.structureDone),
    list(reply.value.changes),
    actions(button(WORDS.refreshTitle, showRefresh), home()),
  );
}

function showRefresh(): void {
  show(title(WORDS.refreshTitle), paragraph(WORDS.refreshHelp), actions(button(WORDS.refreshRun, refresh), home()));
}

async function refresh(): Promise<void> {
  show(title(WORDS.refreshTitle), paragraph(WORDS.loading, 'soft'));
  const reply = await ask({ action: 'refresh' });
  if (!reply.ok) return showProblem(WORDS.refreshTitle, reply.message, showRefresh);
  show(
    title(WORDS.refreshTitle),
    paragraph(WORDS.refreshDone(reply.value.changedCells, reply.value.sheets)),
    actions(button(WORDS.reportTitle, showReport), home()),
  );
}

function showReport(): void {
  show(title(WORDS.reportTitle), paragraph(WORDS.reportHelp), actions(button(WORDS.reportRun, publish), home()));
}

async function publish(): Promise<void> {
  show(title(WORDS.reportTitle), paragraph(WORDS.loading, 'soft'));
  const reply = await ask({ action: 'publish', document: 'report' });
  if (!reply.ok) return showProblem(WORDS.reportTitle, reply.message, showReport);
  const { link, blocked } = reply.value;
  if (link === null) {
    show(
      title(WORDS.reportTitle),
      paragraph(WORDS.reportBlocked),
      list(blocked.map((alert) => alert.message)),
      actions(home()),
    );
    return;
  }
  const anchor = element('a', { href: link, target: '_blank', rel: 'noopener' }, WORDS.reportOpen);
  show(title(WORDS.reportTitle), paragraph(WORDS.reportDone), element('p', {}, anchor), actions(home()));
}

/** The menu says which view through an element it puts after the page (apps-script/entry.ts). */
document.addEventListener('DOMContentLoaded', () => {
  const asked = document.getElementById('view')?.dataset['view'] ?? 'home';
  const view = asked === 'structure' || asked === 'refresh' || asked === 'report' ? views[asked] : views.home;
  view();
});
