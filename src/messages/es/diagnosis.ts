import { counted } from './format';

/** Every sentence of the diagnosis. */

export const title = 'Diagnóstico de la participación ciudadana';
export const intro =
  'Cómo está la participación en la entidad: qué va bien, qué hay que mejorar, quiénes participan y por qué canales. Con esto se prepara el plan.';
export const keyStrengths = 'fortalezas';
export const keyWeaknesses = 'debilidades';
export const keyGroups = 'grupos de valor caracterizados';
export const keyChannels = 'canales adecuados a sus grupos';

export const findingsTitle = 'Fortalezas y debilidades';
export const noSource = 'Sin fuente escrita';
export const silent = 'Todavía no hay hallazgos de esta fuente.';

export const groupsTitle = 'Quiénes participaron el año anterior';
export const groupsIntro = 'En qué fases participó cada grupo, y si este año ya se sabe quiénes son y qué necesitan:';
/** "Formulación: Jóvenes y Mujeres." */
export const tookPart = (phase: string, groups: string): string => `${phase}: ${groups === '' ? 'ninguno' : groups}.`;

export const channelsTitle = 'Canales y espacios';
export const improvementsTitle = 'Acciones de mejora';
export const improvementsNone = 'No hay debilidades ni acciones de mejora registradas.';

export const sharingTitle = 'Cómo se dio a conocer el diagnóstico';
export const shared = (day: string, count: number): string =>
  `Se contó dentro de la entidad el ${day}: ${counted(count, 'hallazgo', 'hallazgos')}.`;
export const unshared = (count: number): string =>
  count === 0
    ? 'Todavía no hay hallazgos que dar a conocer.'
    : `Sin dar a conocer todavía: ${counted(count, 'hallazgo', 'hallazgos')}.`;
