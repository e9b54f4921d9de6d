/** What is said where Google, or the program itself, could not do something. */

/** One sentence, with what to do, for each way the host can refuse: a way without one does not compile. */
const HOST_SENTENCES = {
  busy: 'Otra persona está actualizando este libro. Espere un momento e inténtelo de nuevo.',
  moved: 'Alguien movió filas mientras se calculaba y no se escribió nada. Inténtelo de nuevo.',
  noSpreadsheet: 'Abra el complemento desde una hoja de cálculo: menú Extensiones, Matriz Participa.',
  driveRefused:
    'Google Drive no dejó crear el documento. Revise que la cuenta tenga espacio y permiso, e inténtelo de nuevo.',
  driveMissing:
    'Falta activar el servicio de Drive del complemento. Pídale a quien lo instaló que revise los pasos de instalación.',
  sheetsRefused: 'Google no dejó escribir en la hoja. Si tiene rangos protegidos, pida permiso a quien los protegió.',
  googleRefused:
    'Google no respondió o no dejó hacerlo. Espere un momento e inténtelo de nuevo; si se repite, revise que pueda editar este libro.',
  shareRefused:
    'La organización no permite compartir fuera de ella. Pida a quien administra Google Workspace que lo autorice, o descargue el documento y súbalo al sitio de la entidad.',
  touched: 'Alguien escribió en esa hoja mientras tanto. No se quitó, para no borrar su trabajo.',
  storeFull:
    'No queda espacio en la memoria del complemento y no se escribió nada. Quite el logo del panel o pida ayuda a soporte.',
  tooLarge: 'El libro es demasiado grande para hacerlo de una vez.',
} as const;

export type HostErrorCode = keyof typeof HOST_SENTENCES;

const UNEXPECTED =
  'Algo falló en el complemento y no en sus datos. No se perdió nada. Inténtelo de nuevo; si se repite, avise a soporte.';
const BAD_REQUEST = 'El panel y el complemento no coinciden. Cierre el panel y vuelva a abrirlo.';

export function hostSentence(code: HostErrorCode): string {
  return HOST_SENTENCES[code];
}

export const UNEXPECTED_SENTENCE = UNEXPECTED;
export const BAD_REQUEST_SENTENCE = BAD_REQUEST;

export const FIX_GONE_SENTENCE = 'Esa alerta ya no está, o hay que corregirla a mano. Actualice para ver cómo quedó.';
