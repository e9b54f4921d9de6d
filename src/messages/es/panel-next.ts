import { counted, lowerFirst, plainNumber, quoted, wordList } from './format';

/** The one next step that the panel names. */

const MOST_NAMED = 3;

interface NextWords {
  readonly title: string;
  readonly reason: string;
  readonly button: string;
}

/** The one thing to do next: what, why, and the button that leads there. */

export const entity = {
  title: 'escribir el nombre de la entidad',
  reason: 'Sale en el encabezado de todo lo que se publica.',
  button: 'Ir a Configuración',
};
export const groups = {
  title: 'escribir los grupos de valor',
  reason: 'Sin ellos no se sabe a quién le falta participar.',
  button: 'Escribir los grupos',
};
export const plan = {
  title: 'escribir la primera actividad',
  reason: 'El Plan dice qué se hará con la gente, con quién y cuándo.',
  button: 'Ir al Plan',
};
export const nothing = {
  title: 'No queda nada pendiente',
  reason: 'Los pasos que ya pueden hacerse están cumplidos. Publique el informe para que la gente lo vea.',
  button: 'Ver lo que se publica',
};
export const blocking = (count: number): NextWords => ({
  title: count === 1 ? 'quitar un dato personal' : `quitar ${plainNumber(count)} datos personales`,
  reason: `${count === 1 ? 'Está' : 'Están'} en columnas que se publican. Mientras siga así, no hay informe.`,
  button: 'Ver y quitar',
});
export const uncovered = (groups: readonly string[]): NextWords => {
  const one = groups.length === 1;
  const named = groups.length <= MOST_NAMED ? `: ${wordList(groups.map((group) => quoted(group, 40)))}` : '';
  return {
    title: 'incluir a todos los grupos',
    reason: `${one ? 'Un grupo no tiene' : `${plainNumber(groups.length)} grupos no tienen`} una actividad pensada para ${one ? 'él' : 'ellos'}${named}.`,
    button: one ? 'Ver el grupo' : `Ver los ${counted(groups.length, 'grupo', 'grupos')}`,
  };
};
export const unreported = (activities: readonly string[]): NextWords => ({
  title: activities.length === 1 ? 'reportar una actividad' : `reportar ${plainNumber(activities.length)} actividades`,
  reason: `${quoted(activities[0] ?? '')} ya terminó y no tiene reporte${activities.length > 1 ? ', entre otras' : ''}.`,
  button: 'Llenar el reporte',
});
export const step = (title: string, reason: string): NextWords => ({
  title: lowerFirst(title),
  reason,
  button: 'Ver el paso',
});
