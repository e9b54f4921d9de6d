import { BEHAVIOURS, INDICATOR_KINDS } from '../../src/catalogue/choices';
import { isoDay, plusDays } from './colombian-days';
import type { PlainCell } from './plain-workbook';
import type { TypedRow, World } from './random-tables';
import { GOALS, INDICATORS, PERIODS } from './wordings';

const RECURRING = ['Mensual', 'Bimestral', 'Trimestral', 'Cuatrimestral', 'Semestral', 'Anual'];

/** A row of the follow-up matrix. */
export function matrixRow(world: World): TypedRow {
  const { typist, year } = world;
  const { dice } = typist;
  return {
    Paso: dice.pick<PlainCell>([null, 7, '10', '30; 31', '30, 31']),
    'Actividad de gestión': typist.text(['Divulgar el plan', 'Caracterizar los grupos'], 0.04),
    Meta: typist.text(
      GOALS.map(({ text }) => text),
      0.1,
    ),
    'Unidad de medida': dice.pick<PlainCell>([null, 'Documento', 'Número', 'Porcentaje', 'Unidad']),
    Indicador: typist.text(
      INDICATORS.map(({ text }) => text),
      0.05,
    ),
    Responsable: typist.text(world.areas, world.blank),
    Periodicidad: typist.text(dice.chance(0.4) ? RECURRING : PERIODS.map(({ text }) => text), 0.05),
    'Fecha límite': dice.chance(0.75) ? null : typist.date(isoDay(year, 1, 1), isoDay(year + 1, 1, 31), 0.1),
    'Clase de indicador': dice.chance(0.8) ? null : typist.word(INDICATOR_KINDS),
    Comportamiento: dice.chance(0.7) ? null : typist.word(BEHAVIOURS),
    ...typedParts(world),
    'Avance reportado': dice.chance(0.35) ? null : reported(world),
    'Fecha del avance': progressDate(world),
    Evidencia: typist.text(['https://ejemplo.gov.co/acta'], 0.5),
  };
}

function typedParts({ typist }: World): TypedRow {
  const { dice } = typist;
  if (dice.chance(0.6)) return {};
  const numerator = dice.pick<PlainCell>([0, 1, 2, '3', '2,5', 12, '1.111', 'dos', -2, '-3', null]);
  const denominator = dice.pick<PlainCell>([0, 2, 4, '4', 10, '0', null, 'todos', -4, '-10']);
  return { Numerador: numerator, Denominador: denominator };
}

function reported({ typist: { dice } }: World): PlainCell {
  return dice.pick<PlainCell>([
    'Sí',
    'No',
    'si',
    true,
    'x',
    '50 %',
    '100%',
    '33,3 %',
    '120 %',
    '0 %',
    0,
    0.5,
    '0,25',
    1,
    2,
    '3',
    5,
    'casi',
    'Meta cuatrienio cumplida',
    '1.111',
    -1,
    -0.5,
    '-2',
    '-20 %',
  ]);
}

/** Often on the very days where periods begin and end. */
function progressDate({ typist: { dice, date }, year }: World): PlainCell {
  if (dice.chance(0.4)) return null;
  if (dice.chance(0.5)) return date(isoDay(year - 1, 10, 1), isoDay(year, 12, 31), 0.1);
  const first = isoDay(year, dice.pick([1, 3, 4, 5, 7, 9, 10]), 1);
  return { date: dice.chance(0.5) ? first : plusDays(first, -1) };
}
