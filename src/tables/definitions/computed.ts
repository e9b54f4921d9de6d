/** Sheets the add-on writes whole and never reads back. */
export const COMPUTED_SHEETS = {
  dashboard: {
    sheet: 'Tablero',
    purpose: 'Cómo va la entidad. Lo escribe el complemento cada vez que se actualiza; no lo edite.',
  },
  coverageGrid: {
    sheet: 'Cobertura',
    purpose: 'A quiénes incluye el plan y en qué fase. Lo escribe el complemento; no lo edite.',
  },
  areas: {
    sheet: 'Por área',
    purpose: 'Qué le falta a cada área y un mensaje listo para enviarle. Lo escribe el complemento; no lo edite.',
  },
  alertList: {
    sheet: 'Alertas',
    purpose: 'Lo que conviene revisar, con su casilla y su remedio. Lo escribe el complemento; no lo edite.',
  },
} as const;

export type ComputedSheetKey = keyof typeof COMPUTED_SHEETS;

export const COMPUTED_SHEET_KEYS: readonly ComputedSheetKey[] = ['dashboard', 'coverageGrid', 'areas', 'alertList'];
