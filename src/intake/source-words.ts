/** Words of the sources themselves, folded: what page furniture, totals and unfinished phrases look like in Spanish. */

/** "Elaboró:", "Revisado por: …": the signatures at the foot of a page. */
export const FOOTER_LABEL =
  /^(elaboro|reviso|aprobo|proyecto|verifico|vo\.? ?bo\.?|(elaborado|revisado|aprobado|proyectado) por)(\s*:.*|)$/;
/** Without its accent "proyectó" is the noun "proyecto", which also comes with a colon. */
export const NOUN_LABEL = /^proyecto/i;
export const FOOTER_DATE = /^fecha( de (elaboracion|revision|aprobacion|actualizacion))?\s*:/;
export const FOOTER_LINE =
  /^((pagina|pag\.?)\s*:?\s*\d+.*|\d+ (de|\/) \d+|-+ ?\d{1,3} ?-+|(codigo|version)\s*:.{0,40})$/;
export const PAGE_NUMBER = /^\d{1,3}$/;

/** Cheap test before the others: the word stands near the beginning. */
export const TOTAL_WORD = /^.{0,10}(total|promedio)/i;
export const TOTAL = /^((sub ?)?total(es)?( general(es)?)?|gran total|promedio( general)?)$/;
export const TOTAL_START = /^(sub ?)?total(es)? /;

/** Words no phrase ends with: what follows belongs to it. */
export const OPEN_ENDING =
  /(^|\s)(a|al|ante|como|con|cada|de|del|e|el|en|entre|la|las|lo|los|ni|o|para|por|que|se|segun|sin|sobre|su|sus|u|un|una|y|y\/o)$/;

/** Headings of columns that the source computes by itself. */
export const COMPUTED_HEADING = 'no diligenciar';
/** The tick columns "SI | NO" are not a numbering. */
export const YES = 'si';
