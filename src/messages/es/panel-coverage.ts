import type { Phase } from '../../core/records';
import { EVERYONE } from '../../tables/definitions/words';
import { counted, lowerFirst, quoted, wordList } from './format';

/** The view of who is in the plan and who is missing. */

export const shortPhases = {
  diagnosis: 'Diag.',
  formulation: 'Form.',
  implementation: 'Impl.',
  evaluation: 'Eval.',
} satisfies { readonly [phase in Phase]: string };
export function summary(groups: number, uncovered: number, onlyGeneral: number): string {
  if (groups === 0) return 'Todavía no hay grupos de valor.';
  if (uncovered + onlyGeneral === 0)
    return groups === 1 ? 'El único grupo está en el plan.' : `Los ${groups} grupos están en el plan.`;
  const missing = uncovered === 0 ? '' : `${uncovered} no ${uncovered === 1 ? 'está' : 'están'} en ninguna actividad`;
  const general = onlyGeneral === 0 ? '' : `${onlyGeneral} solo con «${EVERYONE}»`;
  return `De ${counted(groups, 'grupo', 'grupos')}, ${[missing, general].filter((part) => part !== '').join(' y ')}.`;
}
export const onlyGeneralGap = (group: string): string => `${group}: solo con «${EVERYONE}»`;
export const groupGap = (group: string): string => `${group}: en ninguna actividad`;
export const phaseGap = (phase: string): string => `${phase}: ninguna actividad en esta fase`;
export const emptyPhases = (phases: readonly string[]): string =>
  phases.length === 0
    ? 'Las cuatro fases tienen actividades.'
    : `Sin actividades en ${wordList(phases.map(lowerFirst))}.`;
export const addTo = (code: string): string => `Agregar a ${code}`;
export const newActivity = 'Actividad nueva';
export const gridTitle = 'Grupo por fase';
export const key = '✓ realizada · número solo: planeada · 0: nada';
export const group = 'Grupo';
export const noGroups = 'Escriba primero los grupos de valor de su entidad, uno por fila.';
export const allCovered = 'Todos los grupos están en alguna actividad del plan. Mantenga el plan al día.';
export const previewTitle = 'Así quedaría el Plan';
export const previewNew = (code: string): string => `Fila nueva ${code} en el Plan, para que usted la complete:`;
export const apply = 'Agregar al plan';
export const moved = 'El Plan cambió mientras usted leía. Así quedaría ahora:';
export const added = (code: string, group: string): string => `${quoted(group)} ya está en ${code}.`;
export const addedRow = (code: string): string => `La actividad ${code} está en el Plan. Complete allí lo que falta.`;
export const undoAdd = (code: string): string => `El cambio en ${code}`;
export const moreGaps = (count: number): string => `Ver ${counted(count, 'vacío más', 'vacíos más')}`;
export const newName = 'Nombre de la actividad';
export const newPhase = 'Fase';
export const newArea = 'Área responsable';
export const newDate = 'Fecha';
export const newHelp = 'Lo demás se completa en el Plan.';
export const seeRow = 'Ver la fila';
export const nameNeeded = 'Escriba cómo se llamará.';
