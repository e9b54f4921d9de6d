import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indicatorKind, ratioParts } from '../../src/core/indicator-kind';
import type { IndicatorKind } from '../../src/core/records';

const kindOf = (indicator: string | null, target: string | null = null, unit: string | null = null): IndicatorKind =>
  indicatorKind(indicator, unit, target);

describe('a product', () => {
  it.each([
    'Política de Participación Ciudadana formulada',
    'Plan de participación socializado',
    'PISCC implementado',
    'Manual Implementado',
    'Plan de Desarrollo aprobado por junta directiva',
    'Centro de monitoreo Operando',
    'Plan  local de seguridad  vial implementado',
  ])('is something made: %s', (indicator) => {
    expect(kindOf(indicator)).toBe('product');
  });

  it.each(['Base de datos de PQRS', 'Informe Plan de Participación', 'Acta de reunión', 'Mapa de riesgos', 'Informes'])(
    'is named by itself, without a verb: %s',
    (indicator) => {
      expect(kindOf(indicator)).toBe('product');
    },
  );

  it('is also several things made, where the goal has no number to count them by', () => {
    expect(kindOf('Canales de comunicación evaluados', 'Evaluar los canales de comunicación existentes')).toBe(
      'product',
    );
    expect(kindOf('Canales de comunicación evaluados', 'Evaluar los canales en 2026')).toBe('product');
    expect(kindOf('Canales de comunicación evaluados', 'Según la Ley 1757 de 2015')).toBe('product');
    expect(kindOf('Canales de comunicación evaluados')).toBe('product');
  });
});

describe('a double product', () => {
  it.each([
    'Política de Participación Ciudadana implementada y evaluada',
    'Plan formulado e implementado',
    'Matriz de seguimiento diligenciada  y reportada',
    'Evaluación realizada y documentada',
    'Plan formulado / adoptado',
    'Plan formulado/adoptado',
    'Plan formulado / plan implementado',
  ])('has two halves: %s', (indicator) => {
    expect(kindOf(indicator)).toBe('doubleProduct');
  });
});

describe('a ratio', () => {
  it.each([
    'Número de grupos de valor caracterizados / Total de grupos de valor existentes',
    'Número de grupos de valor caracterizados /Total de grupos de valor existentes',
    'N° de Seguimientos Realizados/N° de Seguimientos Programados *100',
    'No de planes de acción propuestos / planes acción ejecutados',
    '(Avance real / Avance programado) * Meta Trimestral',
    '(Número de PQRSD respondidas / Total de PQRSD recibidas) x 100',
    'Número de aportes acogidos sobre el total de aportes recibidos',
    'Número de grupos caracterizados sobre grupos existentes',
    'Actividades ejecutadas / actividades programadas',
    'Porcentaje de avance: actividades ejecutadas / total de actividades',
    'Asistentes satisfechos / asistentes totales',
    'Cobertura de los hogares / hogares totales',
  ])('has two quantities: %s', (indicator) => {
    expect(kindOf(indicator, null, 'Porcentaje')).toBe('ratio');
  });

  it.each([
    'Canales idóneos / canales evaluados',
    'Canales idóneos/canales evaluados',
    '(Canales idóneos / canales evaluados) × 100',
    'Canales idóneos sobre los canales evaluados',
    'Asistentes satisfechos / asistentes encuestados',
    'Porcentaje de asistentes satisfechos / asistentes encuestados',
    'Satisfacción: asistentes satisfechos / asistentes encuestados',
    'PQRSD oportunas / PQRSD recibidas',
    'PQR oportunas / las PQR recibidas',
  ])('is also of the same things twice, of which one part is told: %s', (indicator) => {
    for (const unit of [null, 'Número', 'Porcentaje']) expect(kindOf(indicator, '1', unit)).toBe('ratio');
  });

  it('gives its two quantities without their marks', () => {
    expect(ratioParts('Número de grupos caracterizados /Total de grupos existentes')).toEqual({
      numerator: 'numero de grupos caracterizados',
      denominator: 'total de grupos existentes',
    });
    expect(ratioParts('(N° de Seguimientos Realizados/N° de Seguimientos Programados) *100')).toEqual({
      numerator: 'n° de seguimientos realizados',
      denominator: 'n° de seguimientos programados',
    });
    expect(ratioParts('(Avance real / Avance programado) * Meta Trimestral')).toEqual({
      numerator: 'avance real',
      denominator: 'avance programado',
    });
  });

  it.each([
    ['Acta / informe elaborado', 'product'],
    ['Eventos y/o conmemoraciones realizadas', 'product'],
    ['Informe sobre la participación publicado', 'product'],
    ['Número de capacitaciones sobre participación ciudadana realizadas', 'count'],
    ['Número de actas/informes elaborados', 'count'],
    ['Número de mesas y/o talleres realizados', 'count'],
    ['N/A', 'unmeasurable'],
    ['Informe 12/2026', 'product'],
    ['Informes 01/03/2026 - 31/12/2026', 'product'],
    ['Velocidad en km/h', 'unmeasurable'],
    ['Canales/redes sociales', 'unmeasurable'],
    ['Talleres y/o talleres virtuales', 'unmeasurable'],
    ['Plan publicado en https://ejemplo.gov.co/planes/planes-2026', 'product'],
    ['Planes en https://ejemplo.gov.co/planes/planes', 'product'],
    ['Informe de canales / canales digitales', 'product'],
    ['Acta sobre los compromisos / compromisos', 'product'],
  ])('is not every text with a bar or a "sobre": %s is a %s', (indicator, kind) => {
    expect(kindOf(indicator)).toBe(kind);
  });
});

describe('a percentage', () => {
  it('is named in the indicator or in the unit', () => {
    expect(kindOf('PISCC implementado', '0.25', 'Porcentaje')).toBe('percentage');
    expect(kindOf('Instrumentos implementados ', '0.5', 'Porcentaje ')).toBe('percentage');
    expect(kindOf('Porcentaje de ejecución del plan')).toBe('percentage');
    expect(kindOf('% de avance')).toBe('percentage');
    expect(kindOf('Plan ejecutado', '100', '%')).toBe('percentage');
    expect(kindOf('Plan ejecutado', '100', 'Porcentual')).toBe('percentage');
  });

  it('is what is counted against a goal in per cent', () => {
    expect(kindOf('Actividades realizadas', '100 %')).toBe('percentage');
  });
});

describe('a count', () => {
  it.each([
    'Cantidad de operativos policiales',
    'Número de recicladores fortalecidos',
    'N° de asistentes',
    'No. de talleres',
    'No de talleres',
    'Nro. de talleres',
    'Nº de talleres',
    'N.º de talleres',
    'Total de asistentes',
  ])('says that it counts: %s', (indicator) => {
    expect(kindOf(indicator)).toBe('count');
  });

  it('is several things made, with a number in the goal', () => {
    expect(kindOf('Acciones realizadas', '3')).toBe('count');
    expect(kindOf('Capacitaciones realizadas ', 'Realizar 4 capacitaciones')).toBe('count');
    expect(kindOf('Estrategias implementadas', '0.25', 'Número')).toBe('count');
    expect(kindOf('Informes trimestrales', '4')).toBe('count');
    expect(kindOf('Canales de comunicación evaluados', '3')).toBe('count');
  });
});

describe('what cannot be measured', () => {
  it.each([
    '',
    '   ',
    'Mejorar la participación',
    'No aplica',
    'No se mide',
    'Por definir',
    'Grado de satisfacción',
    'Estado del arte',
  ])('is no indicator: %j', (indicator) => {
    expect(kindOf(indicator)).toBe('unmeasurable');
  });

  it('is also a blank cell', () => {
    expect(kindOf(null, '3', 'Número')).toBe('unmeasurable');
  });
});

describe("the seed's own matrix", () => {
  const rows: readonly {
    readonly cells: { readonly indicator: string; readonly target: string; readonly unit: string };
  }[] = JSON.parse(readFileSync(new URL('../fixtures/intake/policy-rows.json', import.meta.url), 'utf8'));
  const kinds = rows.map(({ cells }) => kindOf(cells.indicator, cells.target, cells.unit));
  const countOf = (kind: IndicatorKind) => kinds.filter((found) => found === kind).length;

  it('has 31 rows, of which exactly two are ratios and one a double product; the others are products', () => {
    expect(kinds).toHaveLength(31);
    expect(countOf('ratio')).toBe(2);
    expect(countOf('doubleProduct')).toBe(1);
    expect(countOf('product')).toBe(28);
  });
});
