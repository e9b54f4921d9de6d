/** What a published figure does not include. */
export const LEFT_OUT_WORDS = {
  rows: (sheet: string): string => `filas de «${sheet}»`,
  unnamed: 'les falta el texto que las identifica',
  reports: 'reportes',
  notValid:
    'son borradores o devueltos, no tienen fecha, están fuera de la vigencia o del corte, o su actividad no está vigente en el plan',
  contributions: 'aportes',
  outOfPeriod: 'no tienen fecha, o es de otra vigencia o posterior al corte',
};
