import type { CoverageCell, GroupCoverage } from '../../core/coverage';
import { EVERYONE } from '../../tables/definitions/words';
import { counted } from './format';

/** The words of the coverage grid; every cell says in words what its shade repeats. */

export const group = 'Grupo de valor';
export const summary = 'En resumen';
export const suggestion = 'Cómo incluirlo';
/** "2 realizadas", "1 planeada", "ninguna" */
export function cell(cell: CoverageCell): string {
  if (cell.executed > 0 && cell.planned > cell.executed) {
    return `${counted(cell.executed, 'realizada', 'realizadas')} de ${cell.planned}`;
  }
  if (cell.executed > 0) return counted(cell.executed, 'realizada', 'realizadas');
  return cell.planned > 0 ? counted(cell.planned, 'planeada', 'planeadas') : 'ninguna';
}
export function groupState(group: GroupCoverage): string {
  const took = group.involved ? 'Ya participó.' : 'Todavía no ha participado.';
  if (group.covered) return took;
  if (group.onlyGeneral) return `Solo se convoca con «${EVERYONE}». ${took}`;
  return group.involved
    ? 'No está en ninguna actividad del plan, aunque ya participó.'
    : 'No está en ninguna actividad del plan y todavía no ha participado.';
}
