import type { Assessment } from '../core/assess';
import type { RowSource } from '../core/measure';
import type { TableKey, Tables } from '../core/records';
import { notInTables, shown, shownByAll, source, where } from './furag-option';

/** What was verified, evaluated, made known and learned. */
export function improvementOptions({ scope, tables, cutoff }: Assessment) {
  const { followUp, reports, contributions, findings, publications, team, practices } = tables;
  const valid = scope.reports.map(({ report }) => report);
  const disclosed = publications.filter(({ disclosedOn }) => disclosedOn !== null && disclosedOn <= cutoff);
  const general = publications.filter(({ type }) => type === 'resultsReport');
  return {
    improvements: [
      shown('Verificó las acciones previstas', verified('followUp', followUp), verified('reports', reports)),
      shownByAll('Evaluó cada espacio', 'reports', valid, 'evaluation'),
      shown('Hizo un informe general', source('publications', general)),
      shown('Encontró mejoras para su gestión', where('contributions', contributions, 'change')),
      shown('Hizo planes de mejora', where('findings', findings, 'improvement')),
      shown('Divulgó las mejoras', source('publications', disclosed), where('reports', valid, 'publishedAt')),
    ],
    learning: [
      shownByAll('Capacitó a su personal', 'team', team, 'trained'),
      shown('Documentó buenas prácticas', source('practices', practices)),
      shown('Divulgó sus buenas prácticas', where('practices', practices, 'publishedAt')),
      notInTables('Mejoró su gestión con ellas'),
    ],
  };
}

function verified(table: TableKey, rows: readonly Tables['followUp' | 'reports'][number][]): RowSource {
  return source(
    table,
    rows.filter(({ controlCheck }) => controlCheck !== null && controlCheck !== 'unverified'),
  );
}
