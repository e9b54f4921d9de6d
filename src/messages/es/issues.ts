import type { IssueFact } from '../../core/issues';
import { EVERYONE } from '../../tables/definitions/words';
import { unclearGoal } from './coach';
import { exactNumber, longDate, quoted } from './format';

/** What is wrong and what to do about it, in one sentence each. */
export interface IssueSentence {
  readonly message: string;
  readonly fix: string;
}

const MEND_IT = 'Corríjalo. Mientras tanto queda como «sin dato».';

export function issueSentence(issue: IssueFact): IssueSentence {
  switch (issue.code) {
    case 'missingRequired':
      return say('Esta casilla es obligatoria y está vacía.', 'Escriba el dato. Mientras tanto queda como «sin dato».');
    case 'missingColumn':
      return issue.perhaps !== undefined
        ? renamedColumn(issue.heading, issue.perhaps)
        : say(
            `Falta la columna ${quoted(issue.heading)}.`,
            'Use «Estructurar» para agregarla, o cambie el título de la columna que la contiene.',
          );
    case 'rowWithoutName':
      return say(
        'La fila tiene datos, pero le falta el texto que la identifica.',
        'Escriba ese texto. Mientras tanto la fila no se cuenta.',
      );
    case 'notANumber':
      return say(`${quoted(issue.typed)} no es un número.`, 'Escriba solo el número, por ejemplo 12 o 12,5.');
    case 'notACount':
      return say(`${quoted(issue.typed)} no es una cantidad.`, 'Escriba un número entero, de 0 en adelante.');
    case 'aboveMost':
      return say(`${quoted(issue.typed)} es demasiado: aquí se lee hasta ${exactNumber(issue.most)}.`, MEND_IT);
    case 'nothingKeptBack':
      return say(
        `«${issue.typed}» no reserva nada: se publican hasta las cuentas de una sola persona.`,
        'Escriba 2 o más, o deje la casilla vacía: vale 5.',
      );
    case 'negativeNumber':
      return say(`${quoted(issue.typed)} es un número negativo y aquí solo se cuenta de 0 en adelante.`, MEND_IT);
    case 'notAYear':
      return say(`${quoted(issue.typed)} no es un año.`, 'Escriba el año con cuatro cifras, por ejemplo 2026.');
    case 'ambiguousNumber':
      return say(
        `${quoted(issue.typed)} puede leerse como ${readingsOf(issue).join(' o como ')}.`,
        'Si es un entero, escríbalo sin punto. Si tiene decimales, dé formato de número a la casilla y escríbalo de nuevo.',
      );
    case 'notADate':
      return say(`${quoted(issue.typed)} no es una fecha.`, 'Escriba día, mes y año, por ejemplo 31/12/2026.');
    case 'ambiguousDate':
      return say(
        `${quoted(issue.typed)} puede ser el ${longDate(issue.readings[0])} o el ${longDate(issue.readings[1])}.`,
        'Escríbala así, con el mes en letras, o dé formato de fecha a la casilla.',
      );
    case 'notYesNo':
      return say(`${quoted(issue.typed)} no es Sí ni No.`, 'Elija Sí o No. Déjela vacía si no se sabe.');
    case 'notProgress':
      return say(`${quoted(issue.typed)} no es un avance.`, 'Escriba Sí, No, un porcentaje (50 %) o un número.');
    case 'notInList':
      return say(`${quoted(issue.typed)} no está en la lista.`, listRemedy(issue.nearest, issue.allowed));
    case 'formulaWithoutValue':
      return say(
        'La fórmula no trae su resultado.',
        'Abra el libro en la hoja de cálculo, deje que calcule y guárdelo de nuevo.',
      );
    case 'formulaError':
      return say(`La fórmula da el error ${issue.typed}.`, 'Corrija la fórmula o escriba el dato.');
    case 'unknownReference':
      return say(
        `El código ${quoted(issue.typed)} no está en el Plan.`,
        issue.nearest === null
          ? 'Escriba el código de una actividad del Plan, o agregue la actividad.'
          : `¿Quiso decir ${issue.nearest}?`,
      );
    case 'unknownGroup':
      return say(
        `${quoted(issue.typed)} no está en la hoja Grupos de valor.`,
        issue.nearest === null
          ? 'Agregue el grupo a esa hoja o corrija el nombre.'
          : `¿Quiso decir «${issue.nearest}»? Si es otro grupo, agréguelo a esa hoja.`,
      );
    case 'everyoneInReport':
      return say(`Un reporte no puede decir «${EVERYONE}».`, 'Escriba los grupos que de verdad asistieron.');
    case 'duplicatedCode':
      return say(
        `El código ${quoted(issue.typed)} ya lo tiene la fila ${issue.firstRow}.`,
        'Borre el código de la fila que sobra y use «Actualizar» para darle uno nuevo.',
      );
    case 'duplicatedName':
      return say(
        `${quoted(issue.typed)} ya está en la fila ${issue.firstRow}.`,
        'Deje una sola fila para cada nombre.',
      );
    case 'unknownStep':
      return say(`${quoted(issue.typed)} no es un paso de la política.`, 'Escriba su número, de 1 a 32.');
    case 'unknownSetting':
      return say(
        `${quoted(issue.typed)} no se lee: no es un dato de esta hoja.`,
        `¿Quiso decir ${quoted(issue.nearest)}?`,
      );
    case 'yearNotSet':
      return say(
        'No se ha escrito la vigencia.',
        'Escriba el año en Configuración. Mientras tanto no se limita nada por año.',
      );
    case 'targetUnclear':
      return unclearGoal(issue.typed, issue.readings);
    case 'scaleUnclear':
      return unclearScale(issue.of, withDecimalComma(issue));
    case 'unknownPeriodicity':
      return say(
        `No se entiende la periodicidad ${quoted(issue.typed)}.`,
        'Escriba un mes, un periodo (Trimestral, I Semestre), una fecha, o llene la fecha límite.',
      );
  }
}

function unclearScale(of: Extract<IssueFact, { code: 'scaleUnclear' }>['of'], typed: string): IssueSentence {
  const share = quoted(`${typed} %`);
  const remedies = {
    target: `Si es un porcentaje, escriba ${share}. Si es una cantidad, escriba «100 %» aquí y la cantidad en el denominador.`,
    progress: `Si es un porcentaje, escriba ${share}. Si es una cantidad, escríbala en Numerador, con su total en Denominador.`,
    product: `Escriba «Sí» si está hecho, «No» si no ha empezado, o el porcentaje: ${share}.`,
  };
  return say(`${quoted(typed)} puede ser ${typed} % o una cantidad.`, remedies[of]);
}

/** The point of a goal may part thousands ("1.200"); that of a number read already never does. */
function withDecimalComma({ of, typed }: Extract<IssueFact, { code: 'scaleUnclear' }>): string {
  return typed.replace(of === 'target' ? /\.(?=\d{1,2}$)/ : '.', ',');
}

const MOST_ASKED = 3;

function renamedColumn(heading: string, perhaps: readonly string[]): IssueSentence {
  return say(
    `No se encuentra la columna ${quoted(heading)}: lo que dice no se cuenta.`,
    `¿Ahora se llama ${perhaps
      .slice(0, MOST_ASKED)
      .map((name) => quoted(name))
      .join(' o ')}? Vuelva a ponerle ${quoted(heading)}. Si la borró, «Estructurar» la agrega.`,
  );
}

/** As they would be typed: a share is read as a fraction and told as a percentage. */
function readingsOf({ typed, readings }: Extract<IssueFact, { code: 'ambiguousNumber' }>): readonly string[] {
  return readings.map((value) => (typed.includes('%') ? `${exactNumber(value * 100)} %` : exactNumber(value)));
}

function say(message: string, fix: string): IssueSentence {
  return { message, fix };
}

const MOST_LISTED = 6;

function listRemedy(nearest: string | null, allowed: readonly string[]): string {
  if (nearest !== null) return `¿Quiso decir «${nearest}»?`;
  const shown = allowed.slice(0, MOST_LISTED).join(', ');
  return `Elija uno de la lista: ${shown}${allowed.length > MOST_LISTED ? '…' : '.'}`;
}
