import type { Assessment } from '../core/assess';
import type { TableKey } from '../core/records';
import { notInTables, shown, shownByAll, source, where } from './furag-option';
import { heldActivities } from './participation-topics';

/** What was verified, evaluated and learned. */
export function improvementOptions({ scope, tables, cutoff }: Assessment) {
  const spaces = heldActivities(scope).map(({ row, reports }) => ({
    row: row.row,
    evaluated: reports.some(({ evaluation }) => evaluation !== null),
  }));
  const { followUp, reports, contributions, findings, publications, team, practices } = tables;
  return {
    improvements: [
      shown('Verificó las acciones previstas', verified('followUp', followUp), verified('reports', reports)),
      {
        ...shown(
          'Evaluó cada espacio',
          source(
            'activities',
            spaces.filter(({ evaluated }) => evaluated),
          ),
        ),
        lacking: [
          source(
            'activities',
            spaces.filter(({ evaluated }) => !evaluated),
          ),
        ],
      },
      shown(
        'Hizo un informe general',
        source(
          'publications',
          publications.filter(({ type }) => type === 'resultsReport'),
        ),
      ),
      shown('Encontró mejoras para su gestión', where('contributions', contributions, 'change')),
      shown('Hizo planes de mejora', where('findings', findings, 'improvement')),
      shown(
        'Divulgó las mejoras',
        source(
          'publications',
          publications.filter(({ disclosedOn }) => disclosedOn !== null && disclosedOn <= cutoff),
        ),
        where(
          'reports',
          scope.reports.map(({ report }) => report),
          'publishedAt',
        ),
      ),
    ],
    learning: [
      shownByAll('Capacitó a su personal', 'team', team, 'trained'),
      shown('Documentó buenas prácticas', source('practices', practices)),
      shown('Divulgó sus buenas prácticas', where('practices', practices, 'publishedAt')),
      notInTables('Mejoró su gestión con ellas'),
    ],
  };
}

function verified(table: TableKey, rows: readonly Assessment['tables']['followUp' | 'reports'][number][]) {
  return source(
    table,
    rows.filter(({ controlCheck }) => controlCheck !== null && controlCheck !== 'unverified'),
  );
}
