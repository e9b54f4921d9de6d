import type { CoachAdvice } from '../../core/indicator-coach';
import { counted, exactNumber, quoted } from './format';

/** What is wrong with an indicator, and how to word it. */
export function coachSentence(advice: CoachAdvice): { readonly message: string; readonly fix: string } {
  switch (advice.code) {
    case 'unmeasurable':
      return {
        message: `El indicador ${quoted(advice.indicator)} no se puede medir.`,
        fix: `Diga qué se entrega o qué se cuenta, por ejemplo «Documento publicado» o «Número de … / Total de …».${
          advice.suggestion === null ? '' : ` Puede partir de ${quoted(advice.suggestion)}.`
        }`,
      };
    case 'goalDoesNotFit':
      return {
        message: `La meta ${quoted(advice.goal)} habla de otra política.`,
        fix: 'Escriba la meta de esta actividad: esta parece copiada de otra fila u otra matriz.',
      };
    case 'ratioInverted':
      return {
        message: `En ${quoted(advice.indicator)} las partes están al revés: daría más de 100 % cuando se hace menos.`,
        fix: `Escriba ${quoted(advice.suggestion, 120)}.`,
      };
    case 'percentageWithoutBase':
      return {
        message: `El indicador ${quoted(advice.indicator)} no dice de qué total es el porcentaje.`,
        fix: `Escriba la base: ${quoted(`${advice.indicator} de …`)}, o dos cantidades: «Número de … / Total de …».`,
      };
    case 'countWithoutGoal':
      return {
        message: `El indicador ${quoted(advice.indicator)} cuenta algo, pero la meta no dice cuántos.`,
        fix: 'Escriba el número en la meta.',
      };
    case 'targetUnclear':
      return unclearGoal(advice.goal, advice.readings);
    case 'sameResponsible':
      return {
        message: `Las ${counted(advice.rows, 'fila', 'filas')} tienen el mismo responsable: ${quoted(advice.responsible)}.`,
        fix: 'Cuando todos responden, nadie responde: ponga el área que debe entregar cada actividad.',
      };
    case 'samePeriod':
      return {
        message: `Las ${counted(advice.rows, 'fila', 'filas')} vencen a la vez: ${quoted(advice.periodicity)}.`,
        fix: 'Reparta las fechas en el año: así se puede corregir a tiempo.',
      };
  }
}

/** More than one number, or one that a mark leaves open: a whole and a decimal. */
export function unclearGoal(goal: string, readings: readonly [number, number] | null) {
  if (readings === null)
    return {
      message: `La meta ${quoted(goal)} tiene más de un número.`,
      fix: 'Deje solo el que se quiere alcanzar.',
    };
  const [whole, decimal] = readings.map(exactNumber);
  // Three decimals would look like thousands again.
  const written = decimal?.replace(/,\d{3}$/, '$&0');
  return {
    message: `La meta ${quoted(goal)} puede leerse como ${whole} o como ${decimal}.`,
    fix: `Si es un entero, escriba «${whole}»; si tiene decimales, «${written}».`,
  };
}
