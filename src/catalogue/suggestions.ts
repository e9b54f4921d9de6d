/**
 * Open lists: values the sheets offer, to which an entity may add its own (domain: Función Pública's five levels of
 * incidence; the FURAG lists of spaces, groups and media). Each entry is the label, then other spellings of it.
 */
export type Suggestions = readonly (readonly [label: string, ...aliases: string[]])[];

export const INCIDENCE_LEVELS: Suggestions = [
  ['Información', 'Participación en la información', 'Informativo'],
  ['Consulta', 'Consultivo'],
  ['Formulación participativa', 'Formulación'],
  ['Ejecución o implementación participativa', 'Ejecución', 'Implementación', 'Ejecución participativa'],
  ['Control y evaluación', 'Control', 'Evaluación', 'Control social'],
];

export const CHANNELS: Suggestions = [
  ['Reunión presencial', 'Presencial', 'Reuniones presenciales'],
  ['Mesa de diálogo', 'Mesas de diálogo', 'Mesa de trabajo'],
  ['Página web', 'Sitio web', 'Web'],
  ['Correo electrónico', 'Correo', 'Email'],
  ['Redes sociales'],
  ['Reunión virtual', 'Virtual', 'Videoconferencia'],
  ['Formulario en línea', 'Encuesta en línea', 'Encuesta virtual'],
  ['Línea telefónica', 'Teléfono', 'Telefónico'],
  ['WhatsApp'],
  ['Ventanilla única', 'Ventanilla'],
  ['Buzón de sugerencias', 'Buzón'],
  ['Emisora comunitaria', 'Radio', 'Emisora'],
];

export const CALL_MEDIA: Suggestions = [
  ['Redes sociales'],
  ['Radio y televisión', 'Radio', 'Televisión', 'Emisora comunitaria', 'Perifoneo'],
  ['Página web', 'Sitio web', 'Web'],
  ['Correo electrónico', 'Correo', 'Email'],
  ['Carteleras y boletines', 'Carteleras', 'Boletines', 'Folletos', 'Volantes'],
  ['Reuniones', 'Reuniones presenciales o virtuales'],
];

/** Bodies created by law and other spaces; their legal basis is not stated by the product (domain.md §3). */
export const LEGAL_BODIES: Suggestions = [
  ['Consejo Territorial de Planeación', 'CTP'],
  ['Consejo de Participación Ciudadana', 'Consejo municipal de participación ciudadana'],
  ['Veeduría ciudadana', 'Veedurías ciudadanas'],
  ['Junta de acción comunal', 'Juntas de acción comunal', 'JAC', 'Asojuntas'],
  ['Consejo de juventud', 'Consejo municipal de juventud', 'Plataforma de juventud', 'Plataforma de juventudes'],
  ['Asociación de usuarios', 'COPACO', 'Comité de ética hospitalaria'],
  ['Comité de desarrollo y control social'],
  ['Mesa de participación efectiva de víctimas', 'Mesa de víctimas', 'Mesa municipal de víctimas'],
  ['Consejo Municipal de Desarrollo Rural', 'CMDR'],
  ['Consejo de cultura', 'Consejo municipal de cultura'],
  ['Comité de discapacidad', 'Comité municipal de discapacidad', 'Comité territorial de discapacidad'],
  ['Consejo de Política Social', 'COMPOS'],
  ['Consejo de paz', 'Consejo de paz, reconciliación y convivencia'],
  ['Consejo consultivo de ordenamiento'],
  ['Junta municipal de educación', 'Foro educativo', 'Gobierno escolar'],
  ['Consejo comunitario', 'Consultiva', 'Consulta previa'],
];

export const OTHER_SPACES: Suggestions = [
  ['Mesa de diálogo', 'Mesas de diálogo', 'Mesa de trabajo'],
  ['Foro', 'Foro participativo'],
  ['Feria de la gestión', 'Feria'],
  ['Asamblea comunitaria', 'Asamblea'],
  ['Reunión zonal o temática', 'Reunión zonal', 'Reunión temática'],
  ['Audiencia pública', 'Audiencia pública de rendición de cuentas'],
  ['Consulta en línea', 'Encuesta'],
];

export const SPACES: Suggestions = [...LEGAL_BODIES, ...OTHER_SPACES];

export const GROUPS: Suggestions = [
  ['Juntas de acción comunal', 'Juntas comunales'],
  ['Jóvenes', 'Juventud'],
  ['Veedurías ciudadanas', 'Veedurías'],
  ['Víctimas', 'Víctimas del conflicto', 'Víctimas del conflicto armado'],
  ['Personas con discapacidad', 'Población con discapacidad'],
  ['Adulto mayor', 'Adultos mayores', 'Personas mayores'],
  ['Campesinos', 'Campesinado', 'Población campesina'],
  ['Mujeres'],
  ['Pueblos y comunidades étnicas', 'Comunidades étnicas'],
  ['Población LGBTIQ+', 'LGBTIQ+'],
  ['Academia', 'Instituciones educativas'],
  ['Gremios y empresas', 'Comerciantes', 'Sector privado'],
  ['Organizaciones de la sociedad civil', 'Organizaciones sociales'],
];
