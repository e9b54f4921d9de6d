import { remember } from '../remember';
import { type Token, type Tokens, textAt, tokenAt } from './tokens';

/** What the words before a number announce it as. */
export type Label = 'identity' | 'vague' | 'taxpayer' | 'phone' | 'publicLine' | 'account' | 'code' | 'money';

const LABELS: { readonly [label in Label]: string } = {
  identity:
    'cedula cedulas sedula celula ced cupo numerico cedu cedulado cedulada cedulados cc ccs nuip identificado identificada identificados identificadas identificarse identifica identifican portador portadora pasaporte pasaportes pas extranjeria ciudadania civil clinica pep dni tp militar contrasena',
  vague:
    'documento documentos doc docs dcto docto identificacion identidad ident id ti ce rc pt hc licencia carne carnet ppt',
  taxpayer: 'nit rut',
  phone: 'fijo fijos fija wa fax nequi daviplata fono informes inscripciones ubicar localizar avisar confirmar timbrar',
  publicLine: 'pbx conmutador',
  account: 'cuenta cuentas ahorros corriente bancaria bancolombia davivienda iban',
  code: 'contrato contratos convenio convenios radicado radicados radicada radicacion rad resolucion resoluciones proceso procesos codigo codigos cod bpin bpim bdos factura facturas poliza polizas expediente expedientes rubro rubros matricula ley leyes decreto decretos acuerdo ordenanza circular oficio oficios memorando conpes sentencia orden ordenes cdp crp rp rpc ficha indicador certificado certificacion consecutivo secop invitacion licitacion comprobante ref predial catastral pqr pqrs pqrsd pqrsdf ticket nunc spoa sgr sgp numerador denominador usuarios vigencia vigencias suifp guia placa isbn issn coordenada coordenadas poblacion censo folio proyecto registro disponibilidad inventario unspsc ciiu dane divipola paa',
  money:
    'cop pesos millones cuantia saldo pago pagos anticipo adicion costo costos costaron monto suma fondo fondos precio tarifa honorarios salario subsidio',
};
const LABEL_OF: ReadonlyMap<string, Label> = new Map(
  // The keys of an object literal are its own.
  (Object.keys(LABELS) as Label[]).flatMap((label) => LABELS[label].split(' ').map((word) => [word, label] as const)),
);
const PHONE =
  /^(?:tel(?:ef[a-z]*|s|f|fs)?|tlfn?o?|tfno?|cel(?:ul[a-z]*|s|u|l)?|movil(?:es)?|w(?:h?at?s?[au]p{1,2}|h?ats|sp|pp)|llam[ae](?:r|n|do|da|ndo|me|la|lo|le|se|nos)*|marcar|marque|comuni(?:car|que)[a-z]*|contact[a-z]*|escrib(?:ir|[ae])[a-z]{0,3}|mensajes?)$/;
const MONEY =
  /^(?:presup|valor|total|inver|invir|recurs|ejecu[ct]|asign|destin|apropi|gast|ingres|financ|cofinan|desembols|transfer)/;
/** Words that say another thing with the one before them. */
const PAIRS: ReadonlyMap<string, Label> = new Map([
  ['registro civil', 'identity'],
  ['historia clinica', 'identity'],
  ['libreta militar', 'identity'],
  ['linea fija', 'phone'],
  ['tarjeta profesional', 'identity'],
  ['tarjeta identidad', 'identity'],
]);
const NEEDS_PAIR = new Set('civil clinica militar profesional fija'.split(' '));

export function labelAt(tokens: Tokens, at: number): Label | null {
  const { kind, text } = tokenAt(tokens, at);
  if (kind !== 'word') return null;
  if (NEEDS_PAIR.has(text)) return PAIRS.get(`${textAt(tokens, at - 1)} ${text}`) ?? null;
  if (text === 'linea') return lineLabel(tokens, at);
  return wordLabel(text);
}

/** Words repeat: each is looked up once. */
const wordLabel = remember(
  (text: string): Label | null =>
    LABEL_OF.get(text) ?? (PHONE.test(text) ? 'phone' : MONEY.test(text) ? 'money' : null),
);

/** "Línea de atención" is for everybody, "línea 300 123 4567" somebody's, "línea base" none. */
function lineLabel(tokens: Tokens, at: number): Label | null {
  const next = tokenAt(tokens, textAt(tokens, at + 1) === 'de' ? at + 2 : at + 1);
  if (/^(?:aten|grat|anti|nacional|etica|amiga|transp|inst|emerg|info|denun|serv)/.test(next.text)) return 'publicLine';
  return next.kind === 'word' ? null : 'phone';
}

/** Say nothing of their own between a label and its number. */
const BETWEEN = new Set(
  'n no nro nros num nums numero numeros de del la el los las lo con su sus es son mi al a por y e o u bajo tipo nacional personal principal segun siguiente siguientes s conduccion cel personal vigente colombiano colombiana venezolano venezolana'.split(
    ' ',
  ),
);

export function isBetween({ text }: Token): boolean {
  return BETWEEN.has(text);
}

export interface Announced {
  readonly label: Label | null;
  /** Nothing but marks and small words stand between. */
  readonly direct: boolean;
  /** The digits met instead of a label: a list of numbers is announced once. */
  readonly listedAfter: number | null;
}

const NOTHING: Announced = { label: null, direct: false, listedAfter: null };
/** Announce a number over other words too: "cédula expedida en Medellín". */
const FROM_AFAR: ReadonlySet<Label> = new Set(['identity', 'phone', 'code', 'money', 'publicLine', 'account']);
/** Pictures of telephones, of which a mark is half. */
const DIALS = /^[\u260e\u2706\udcde\udcf1\udcf2]$/;
/** Announce only what follows at once. */
const WEAK =
  /^(?:informes|inscripciones|ubicar|localizar|avisar|confirmar|mensaje|escrib|contact|fij[ao]|wa|fax|llamad|comuni)/;
const MOST_TOKENS = 18;
const MOST_WORDS = 6;

/** What announces the number that begins here; the nearest label wins. */
export function announcedAt(tokens: Tokens, at: number): Announced {
  let words = 0;
  let isSomebodys = false;
  for (let i = at - 1; i >= 0 && at - i <= MOST_TOKENS; i--) {
    const token = tokenAt(tokens, i);
    if (DIALS.test(token.text)) return { ...NOTHING, label: 'phone', direct: words === 0 };
    if (token.text === '$') return { ...NOTHING, label: 'money', direct: words === 0 };
    if (token.kind === 'digits') return { ...NOTHING, listedAfter: words === 0 ? i : null };
    if (endsSentence(tokens, i)) return NOTHING;
    const label = labelAt(tokens, i);
    // "Acta firmada por 1.017.888.999" is no number of the acta.
    isSomebodys ||= /^(?:por|con|al)$/.test(token.text);
    if (
      label !== null &&
      !(isSomebodys && label === 'code') &&
      (words === 0 || (FROM_AFAR.has(label) && !WEAK.test(token.text)))
    )
      return { ...NOTHING, label, direct: words === 0 };
    if (token.kind === 'word' && !isBetween(token) && ++words > MOST_WORDS) return NOTHING;
  }
  return NOTHING;
}

/** A dot after a whole word, or a mark that parts: what stands before it speaks of something else. */
export function endsSentence(tokens: Tokens, at: number): boolean {
  const { text } = tokenAt(tokens, at);
  if (text === '•' || text === '?' || text === '!') return true;
  const before = tokenAt(tokens, at - 1);
  const isWhole = before.kind === 'digits' || before.text.length > 5;
  return text === '.' && tokenAt(tokens, at + 1).gap !== 'none' && isWhole && labelAt(tokens, at - 1) === null;
}
