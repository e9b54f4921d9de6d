import type { Phase } from '../../core/records';
import { counted, lowerFirst, quoted, wordList } from './format';

/** The view of who is in the plan and who is missing. */
export const PANEL_COVERAGE_WORDS = {
  shortPhases: {
    diagnosis: 'Diag.',
    formulation: 'Form.',
    implementation: 'Impl.',
    evaluation: 'Eval.',
  } satisfies { readonly [phase in Phase]: string },
  summary(groups: number, uncovered: number, onlyGeneral: number): string {
    if (groups === 0) return 'Todavía no hay grupos de valor.';
    if (uncovered + onlyGeneral === 0)
      return groups === 1 ? 'El único grupo está en el plan.' : `Los ${groups} grupos están en el plan.`;
    const missing = uncovered === 0 ? '' : `${uncovered} no ${uncovered === 1 ? 'está' : 'están'} en ninguna actividad`;
    const general = onlyGeneral === 0 ? '' : `${onlyGeneral} solo con «Todos»`;
    return `De ${counted(groups, 'grupo', 'grupos')}, ${[missing, general].filter((part) => part !== '').join(' y ')}.`;
  },
  groupGap: (group: string, onlyGeneral: boolean): string =>
    `${group}: ${onlyGeneral ? 'solo con «Todos»' : 'en ninguna actividad'}`,
  phaseGap: (phase: string): string => `${phase}: ninguna actividad en esta fase`,
  emptyPhases: (phases: readonly string[]): string =>
    phases.length === 0
      ? 'Las cuatro fases tienen actividades.'
      : `Sin actividades en ${wordList(phases.map(lowerFirst))}.`,
  addTo: (code: string): string => `Agregar a ${code}`,
  newActivity: 'Actividad nueva',
  gridTitle: 'Grupo por fase',
  key: '✓ realizada · número solo: planeada · 0: nada',
  group: 'Grupo',
  noGroups: 'Escriba primero los grupos de valor de su entidad, uno por fila.',
  noGroupsAction: 'Escribir los grupos',
  allCovered: 'Todos los grupos están en alguna actividad del plan. Mantenga el plan al día.',
  previewTitle: 'Así quedaría el Plan',
  previewNew: (code: string): string => `Fila nueva ${code} en el Plan, para que usted la complete:`,
  apply: 'Agregar al plan',
  moved: 'El Plan cambió mientras usted leía. Así quedaría ahora:',
  added: (code: string, group: string): string => `${quoted(group)} ya está en ${code}.`,
  addedRow: (code: string): string => `La actividad ${code} está en el Plan. Complete allí lo que falta.`,
  undoAdd: (code: string): string => `El cambio en ${code}`,
  moreGaps: (count: number): string => `Ver ${counted(count, 'vacío más', 'vacíos más')}`,
  newName: 'Nombre de la actividad',
  newPhase: 'Fase',
  newArea: 'Área responsable',
  newDate: 'Fecha',
  newHelp: 'Lo demás se completa en el Plan.',
  seeRow: 'Ver la fila',
  nameNeeded: 'Escriba cómo se llamará.',
};
