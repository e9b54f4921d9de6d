import type { AlertFact, ReportField } from '../../alerts/alert';
import type { CoverageGap } from '../../core/coverage-gaps';
import { EVERYONE } from '../../tables/definitions/words';
import { coachSentence } from './coach';
import { counted, exactNumber, pesos, plainNumber, quoted, shortDate, wordList } from './format';
import { gapSuggestion } from './gaps';
import { personalDataSentence } from './personal-data-alert';
import { PHASE_WORDS } from './phases';

/** What is happening, and what to do. */
export function alertSentence(alert: AlertFact): Sentence {
  switch (alert.code) {
    case 'uncoveredGroup':
      return {
        message: `El grupo ${quoted(alert.group)} no está en ninguna actividad del plan.`,
        fix: suggested(alert.gap, 'Inclúyalo en una actividad que le sirva o agregue una actividad nueva.'),
      };
    case 'onlyGeneralGroup':
      return {
        message: `El grupo ${quoted(alert.group)} solo se convoca cuando se invita a «${EVERYONE}».`,
        fix: suggested(alert.gap, 'Nómbrelo en al menos una actividad pensada para ese grupo.'),
      };
    case 'onlyInformation':
      return {
        message: `Al grupo ${quoted(alert.group)} solo se le informa: ninguna actividad le pide opinar ni decidir.`,
        fix: 'Inclúyalo en una de consulta o de más alcance.',
      };
    case 'emptyPhase':
      return {
        message: `No hay ninguna actividad vigente en la fase de ${PHASE_WORDS[alert.phase].toLowerCase()}.`,
        fix: suggested(alert.gap, 'Agregue una actividad en esa fase o revise la columna Fase del Plan.'),
      };
    case 'activityWithoutReport':
      return {
        message: `${quoted(alert.activity)} terminó el ${shortDate(alert.ended)} y no tiene ningún reporte entregado.`,
        fix: 'Pida al área el formato interno, o cambie el estado a Aplazada o Cancelada con su motivo.',
      };
    case 'fewerReportsThanSessions':
      return {
        message: `${quoted(alert.activity)} tiene ${counted(alert.reports, 'reporte', 'reportes')} y preveía ${counted(alert.sessions, 'sesión', 'sesiones')}.`,
        fix: 'Agregue los reportes que faltan o corrija las sesiones previstas.',
      };
    case 'withoutReason':
      return {
        message: `${quoted(alert.activity)} se ${alert.status === 'cancelled' ? 'canceló' : 'aplazó'} y no dice por qué.`,
        fix: 'Escriba el motivo: el informe lo publica.',
      };
    case 'characterBlank':
      return {
        message: `${quoted(alert.activity)} es en ${quoted(alert.space)} y no dice su carácter.`,
        fix: `Si es ${quoted(alert.character)}, escríbalo.`,
      };
    case 'datesInWrongOrder':
      return 'order' in alert
        ? WRONG_ORDER[alert.order]
        : {
            message: `${quoted(alert.activity)} termina antes de empezar.`,
            fix: 'Corrija la fecha de inicio o la fecha fin.',
          };
    case 'evidenceWithoutProgress':
      return {
        message: 'Hay evidencia, falta reportar el avance.',
        fix: 'Escriba el avance: Sí, No, un porcentaje o un número.',
      };
    case 'progressUndated':
      return {
        message: 'El avance no tiene fecha: puede ser de un periodo anterior.',
        fix: 'Escriba la fecha del avance.',
      };
    case 'evidenceIsNotALink':
      return {
        message: `La evidencia ${quoted(alert.typed)} no es un enlace: nadie más puede abrirla.`,
        fix: 'Suba el archivo a la nube de la entidad y pegue aquí su enlace (https://…).',
      };
    case 'publicLinkIsNotALink':
      return {
        message: `${quoted(alert.typed)} no es un enlace: la gente no puede abrirlo.`,
        fix: 'Pegue la dirección de la página donde está publicado (https://…).',
      };
    case 'contributionUndated':
      return {
        message: 'La fila no se cuenta: no se sabe qué día llegó el aporte.',
        fix: 'Escriba la fecha.',
      };
    case 'rejectedWithoutReason':
      return {
        message: 'Un aporte no se acogió y no dice por qué.',
        fix: 'Escriba el motivo: la persona tiene derecho a saberlo.',
      };
    case 'acceptedAboveReceived':
      return {
        message: `Hay más aportes acogidos (${plainNumber(alert.accepted)}) que recibidos (${plainNumber(alert.received)}).`,
        fix: 'Corrija uno de los dos números.',
      };
    case 'informationTooLate':
      return {
        message: `La información de ${quoted(alert.activity)} no se entregó antes de empezar.`,
        fix: 'Corrija la fecha de entrega de la información, o entréguela con anticipación la próxima vez.',
      };
    case 'unknownChannel':
      return {
        message: `El canal ${quoted(alert.channel)} no está en la hoja Canales.`,
        fix: alert.nearest === null ? 'Agréguelo a esa hoja o corrija el nombre.' : `¿Quiso decir «${alert.nearest}»?`,
      };
    case 'evidenceMissing':
      return {
        message: withoutEvidence(alert),
        fix: 'Pegue el enlace (https://…) al soporte o a la página donde se publicó.',
      };
    case 'sameEvidence':
      return {
        message: `El mismo enlace de evidencia está en las filas ${wordList(alert.rows.map(String))}.`,
        fix: 'Revise que de verdad pruebe cada una de esas actividades.',
      };
    case 'ratioAboveOne':
      return {
        message:
          'reported' in alert
            ? `El avance reportado (${exactNumber(alert.reported * 100)} %) pasa de 100 %.`
            : `El numerador (${plainNumber(alert.numerator)}) es mayor que el denominador (${plainNumber(alert.denominator)}).`,
        fix: 'Revise si las dos cantidades están al revés.',
      };
    case 'reportLate':
      return {
        message: `El reporte se entregó el ${shortDate(alert.delivered)}; el plazo era el ${shortDate(alert.deadline)}.`,
        fix: 'Acuerde con el área entregar el próximo a tiempo.',
      };
    case 'reportReturned':
      return {
        message: `El reporte fue devuelto${alert.reason === null ? ' y no dice por qué' : `: ${quoted(alert.reason)}`}.`,
        fix: 'Pida al área la corrección; cuando llegue, cambie el estado a Entregado.',
      };
    case 'reportIncomplete': {
      const fields = wordList(alert.missing.map((field) => REPORT_FIELD_WORDS[field]));
      return {
        message: `Al reporte le falta: ${fields}.`,
        fix: 'Pida el dato al área que reporta y complételo.',
      };
    }
    case 'reportNotCounted':
      return 'because' in alert
        ? NOT_COUNTED[alert.because]
        : {
            message: `El reporte no se cuenta: es del ${shortDate(alert.heldOn)} y la vigencia es ${alert.year}.`,
            fix: 'Corrija la fecha si está mal escrita. Si no, páselo al libro de su vigencia.',
          };
    case 'activityOutsideYear':
      return {
        message: `Las fechas de ${quoted(alert.activity)} no son de la vigencia ${alert.year}.`,
        fix: 'Corríjalas si están mal escritas. Si no, pase la actividad al libro de su vigencia.',
      };
    case 'spentAboveBudget':
      return {
        message: `En ${quoted(alert.activity)} lo ejecutado (${pesos(alert.spent)}) pasa del presupuesto (${pesos(alert.budget)}).`,
        fix: 'Corrija la cifra que esté mal, o escriba el presupuesto con su adición.',
      };
    case 'quantityMissing':
      return QUANTITY_MISSING[alert.because];
    case 'contributionsDiffer':
      return {
        message: `En ${quoted(alert.activity)} los reportes dicen ${counted(alert.declared, 'aporte', 'aportes')} y la hoja Aportes tiene ${plainNumber(alert.itemised)}.`,
        fix: 'Registre los aportes que faltan o corrija el reporte. Mientras tanto se cuentan los de la hoja Aportes.',
      };
    case 'petitionNearTerm':
      return {
        message: `${petitionName(alert.petition)} vence el ${shortDate(alert.deadline)}.`,
        fix: 'Respóndala a más tardar ese día, o avise la ampliación del plazo y escríbala en la hoja.',
      };
    case 'petitionPastTerm':
      return {
        message: `${petitionName(alert.petition)} venció el ${shortDate(alert.deadline)} y no tiene respuesta.`,
        fix: 'Respóndala ya y escriba la fecha de respuesta.',
      };
    case 'commitmentOverdue':
      return {
        message: `El compromiso ${quoted(alert.commitment)} venció el ${shortDate(alert.due)}${alert.stated ? '' : ' y no dice si se cumplió'}.`,
        fix: alert.stated
          ? 'Cúmplalo y escriba la fecha de cumplimiento, o acuerde con la gente otra fecha límite.'
          : 'Escriba su estado: Cumplido, En proceso o Incumplido. Mientras tanto no se cuenta.',
      };
    case 'metButNotStated':
      return {
        message: `El compromiso ${quoted(alert.commitment)} se cumplió el ${shortDate(alert.metOn)}, pero su estado no dice «Cumplido».`,
        fix: 'Cambie el estado a «Cumplido», o borre la fecha de cumplimiento si todavía no se cumple.',
      };
    case 'publicationOutdated':
      return {
        message: `El último informe tiene corte ${shortDate(alert.cutoff)} y hay datos hasta el ${shortDate(alert.latest)}.`,
        fix: 'Publique una nueva versión.',
      };
    case 'personalData':
      return personalDataSentence(alert);
    case 'unknownGroup':
      return {
        message: `${quoted(alert.typed)} no está en la hoja Grupos de valor: no se cuenta con ningún grupo.`,
        fix:
          alert.nearest === null
            ? 'Agregue el grupo a esa hoja o corrija el nombre.'
            : `¿Quiso decir «${alert.nearest}»?`,
      };
    case 'unknownActivity':
      return {
        message: `El código ${quoted(alert.typed)} no está en el Plan: la fila no se cuenta con ninguna actividad.`,
        fix: alert.nearest === null ? 'Escriba el código de una actividad del Plan.' : `¿Quiso decir ${alert.nearest}?`,
      };
    case 'duplicatedCode':
      return {
        message: `El código ${quoted(alert.typed)} ya lo tiene la fila ${alert.firstRow}.`,
        fix: 'Borre el que sobra; «Actualizar» le da uno nuevo.',
      };
    case 'duplicatedStep':
      return {
        message: `El paso «${alert.step}» ya está en la fila ${alert.firstRow}: vale esa y esta no se tiene en cuenta.`,
        fix: 'Pase a esa fila lo que falte y borre esta.',
      };
    case 'notApplicableWithoutReason':
      return {
        message: 'El paso dice que no aplica, pero no dice por qué.',
        fix: 'Escriba el motivo; sin él, el paso se sigue contando.',
      };
    case 'scoreOutOfRange':
      return {
        message: `El puntaje «${plainNumber(alert.typed)}» está fuera de 0 a 100: no se cuenta.`,
        fix: 'Escriba un puntaje de 0 a 100.',
      };
    case 'copiedSheet':
      return alert.counted
        ? {
            message: `La hoja ${quoted(alert.sheet)} es una copia de ${quoted(alert.original)}: lo que hay en ella no se cuenta.`,
            fix: `Pase a ${quoted(alert.original)} las filas que falten y borre la copia. Para guardarla, llévela a otro libro.`,
          }
        : {
            message: `La hoja ${quoted(alert.sheet)} es una copia y la hoja ${quoted(alert.original)} no está: nada de ella se cuenta.`,
            fix: `Si es la que vale, póngale el nombre ${quoted(alert.original)}. Si no, bórrela.`,
          };
    case 'coach':
      return coachSentence(alert.advice);
  }
}

interface Sentence {
  readonly message: string;
  readonly fix: string;
}

const WRONG_ORDER = {
  calledAfterEnd: {
    message: 'La convocatoria tiene fecha posterior a la actividad.',
    fix: 'Corrija la fecha de convocatoria o las fechas de la actividad.',
  },
  deliveredBeforeHeld: {
    message: 'El reporte se entregó antes de realizar la actividad.',
    fix: 'Corrija la fecha de entrega o la fecha de realización.',
  },
  answeredBeforeReceived: {
    message: 'La respuesta tiene fecha anterior a la de llegada.',
    fix: 'Corrija la fecha de respuesta o la fecha en que llegó.',
  },
  extendedBeforeReceived: {
    message: 'El plazo ampliado termina antes de la fecha de llegada.',
    fix: 'Corrija el plazo ampliado o la fecha en que llegó.',
  },
} satisfies { readonly [order: string]: Sentence };

const REPORT_FIELD_WORDS: { readonly [field in ReportField]: string } = {
  area: 'área que reporta',
  groups: 'grupos involucrados',
  participants: 'participantes',
  results: 'resultados',
};

const NOT_COUNTED = {
  noState: {
    message: 'El reporte no se cuenta: su estado está vacío o no se entiende.',
    fix: 'Elija Borrador, Entregado, Devuelto o Aprobado.',
  },
  noDate: {
    message: 'El reporte no se cuenta: no se sabe qué día se realizó la actividad.',
    fix: 'Escriba la fecha de realización.',
  },
  cancelled: {
    message: 'El reporte no se cuenta: su actividad está cancelada en el Plan.',
    fix: 'Si la actividad se hizo, corrija su estado en el Plan. Si no, deje el reporte en borrador.',
  },
} satisfies { readonly [reason: string]: Sentence };

const QUANTITY_MISSING = {
  zeroDenominator: {
    message: 'El denominador es cero: no hay con qué comparar y el avance queda sin dato.',
    fix: 'Escriba el total con el que se compara.',
  },
  missingDenominator: {
    message: 'Hay numerador y falta el denominador: el avance queda sin dato.',
    fix: 'Escriba el denominador: el total con el que se compara.',
  },
  missingNumerator: {
    message: 'Hay denominador y falta el numerador: el avance queda sin dato.',
    fix: 'Escriba el numerador: lo que se ha logrado.',
  },
} satisfies { readonly [reason: string]: Sentence };

function withoutEvidence(alert: Extract<AlertFact, { readonly code: 'evidenceMissing' }>): string {
  if ('report' in alert)
    return `El reporte${alert.report === null ? '' : ` ${alert.report}`} no tiene evidencia ni enlace público.`;
  return alert.of === 'progress'
    ? 'La fila está cumplida y no tiene evidencia ni enlace público.'
    : 'El compromiso está cumplido y no tiene evidencia ni enlace público.';
}

function petitionName(code: string | null | undefined): string {
  return code === null || code === undefined ? 'Una PQRSD' : `La PQRSD ${code}`;
}

function suggested(gap: CoverageGap | undefined, otherwise: string): string {
  return gap === undefined ? otherwise : gapSuggestion(gap);
}
