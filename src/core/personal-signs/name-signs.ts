import { remember } from '../remember';
import { GIVEN_NAMES, SURNAMES } from './person-names';
import { type Tokens, textAt, tokenAt } from './tokens';

/** Words that announce a name, and words that no name of a person has: the closed lists of the product. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** "ciudadan-" stands for ciudadano and ciudadana. */
const bothGenders = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(' ')
      .flatMap((word) => (word.endsWith('-') ? [`${word.slice(0, -1)}o`, `${word.slice(0, -1)}a`] : [word])),
  );

/** Before one name. */
export const TITLES = words(
  'prof psic lcda lcdo mg msc pbro mons hna hno sgto enf senor senora senorita senores senoras don dona dn dna doctor doctora doctores doctoras sr sra srta srs sres sras dr dra drs dres dras ing lic arq abg suscrito suscrita suscritos suscritas monsenor fray sor taita dna sto seno compadre comadre alias profe tio tia',
);
/** Before a name and a surname. */
export const ROLES = bothGenders(
  'ciudadan- peticionari- quejos- solicitante denunciante vecin- beneficiari- usuari- lider lideresa contratista interventor interventora supervisor supervisora delegad- vocer- presidente presidenta vicepresidente vicepresidenta tesorer- secretari- fiscal coordinador coordinadora rector rectora docente profesor profesora profe estudiante alumn- paciente victima madre padre mama papa hij- espos- herman- abuel- niet- viud- ti- prim- sobrin- companer- menor joven nin- adult- funcionari- servidor servidora alcalde alcaldesa exalcalde gobernador gobernadora concejal concejala diputad- personer- ministr- comisari- inspector inspectora gerente director directora ingenier- abogad- arquitect- psicolog- medic- enfermer- trabajador trabajadora propietari- poseedor poseedora arrendatari- duen- gestor gestora promotor promotora facilitador facilitadora tallerista participante asistente invitad- ponente moderador moderadora veedor veedora consejer- comuner- capitan teniente coronel sargento patruller- testigo apoderad- tutor tutora acudiente titular responsable profesional tecnic- auxiliar jefe jefa asesor asesora campesin- artesan- comerciante taxista familia firmante llamad- difunt- fallecid- desaparecid- lesionad- herid- demandante accionante tutelante remitente conductor conductora senador senadora representante edil edilesa licenciad- cuidador cuidadora',
);
/** Before ":", a line break or "por": what somebody did with a paper, or the head of a list of people. */
export const SIGNED =
  /^(?:fdo|firm(?:a|as|o|an|ad[oa]s?|ante)|suscri(?:be|ben|bio|t[oa]s?)|(?:elabor|revis|aprob|proyect|prepar|verific|redact|realiz|digit|diligenci|autoriz)(?:o|a|ad[oa]s?|aron)|transcri(?:bio|to)|nombres?|apellidos?|copia|atn|para|hizo|hecho|vobo|bo|atencion)$/;
export const LISTED =
  /^(?!.*cion(?:es)?$)(?:ponent|exposit|conferenc|relator|capacitador|instructor|monitor|enlace|gestor|notificad|remit|recib|entreg|autoriz|solicit|report[ao]|propon|propuest|autor|hereder|querell|denunci|coordin|dirig|moder|facilit|orient|acompan|atend|atiend|dignatari|suplent|vocal|encarg|deleg|represent|apoder|cuidad|tutor|acudient|invitad|asist|particip|integr|miembr|testig|responsa|contacto|lider|vocer|contratist|supervis|intervent|beneficiari|propietari|quejos|peticionari|victim|docent|estudiant|pacient|usuari|funcionari|profesional|president|secretari|tesorer|fiscal|ganador|elegid|elect|postulad|candidat|jurad|menor|titular|hij|madre|padre|espos|entrevist|dictad|interv|interpu|comision|designad|convocad|llamad|inscrit|radic|present|respond|registr|realiz|formulad|duen|arrend|afectad|desplazad|difunt|convivient)/;
export const CLOSING = words('atentamente cordialmente atte');

/** Schools, neighbourhoods and saints that carry a name in their own. */
export const NAMED_AFTER =
  /^(?:institucion|politecnico|tecnologico|cultura|merito|medalla|colegio|escuela|liceo|jardin|cdi|hogar|barrio|vereda|hospital|clinica|parque|municipio|alcaldia|relleno|sector|corregimiento|fundacion|biblioteca|coliseo|estadio|urbanizacion|sede|calle|carrera|avenida|av|via|puente|plaza|plazoleta|cancha|unidad|centro|ie|ese|ciudad|ciudadela|comuna|parroquia|fiestas?|nuestra|universidad|aeropuerto|terminal|auditorio|teatro|museo|batallon|localidad|distrito|edificio|torre|conjunto|salon|sala|lago|rio|quebrada|cerro|isla|ley|premio|catedra|orden|beca|concurso|festival|copa|torneo|decreto|estrategia|programa|proyecto|plan|operacion|consorcio|comite|resguardo|cabildo|seminario|instituto|corporacion|cooperativa|asociacion|grupo|colectivo|glorieta|intercambio|estacion|mercado|invias|san|santa|santo|beato|papa|virgen|monumento|cementerio|capilla|iglesia|santuario|basilica|laboratorio|malla|campus|bloque|aula|troncal|camino|sendero|placa|polideportivo|empresa|sociedad|comunidad|departamento|puesto|base|region|provincia|subregion|golfo|serrania|peninsula|parador|almacen|editorial|diario|emisora|canal|radio|obra|acueducto|represa|embalse|humedal|reserva|bosque|ecoparque|valle|laguna|paramo|nevado|volcan|cuenca|puerto|muelle|base)$/;
const SKIPPED = words(
  'del de la el los las a general central superior normal administrativo educativa educativo rural sanitario municipal infantil departamental regional nacional publica publico tecnica agropecuaria distrital social local popular don dona doctor deportiva universitario comercial militar internacional',
);

/** Whether what stands before belongs to the name of a place: "Institución Educativa ", "relleno sanitario ". */
export function namesPlace(tokens: Tokens, at: number): boolean {
  let before = at - 1;
  while (before > at - 5 && SKIPPED.has(textAt(tokens, before))) before--;
  for (let next = before + 1; next <= at; next++) if (tokenAt(tokens, next).gap === 'line') return false;
  return NAMED_AFTER.test(textAt(tokens, before));
}

/** Beginnings of folded words that name an office, a body or many people: no name of a person has them. */
const NOT_A_PERSON = new RegExp(
  '^(?:(?:sub|vice|ex)?(?:secretari|alcald|gob(?:ern|iern)|concej|consej|personer|ministr|minister|direcc|direct|president|gerent|gerenc|coordina|rector|comis|comit|inspec|contralor|procurad|defensor|defensa|magistrad|ciudad|usuari|funcionari|lider|represent|delegad|veedor|veedur|profesional|aseso|tesorer|senador|diputad|comandan|parroc|parroq|obispo|docent|medic|notari|registrad|registro|campesin|habitant|vecin|adult|particip|asisten|beneficiari|comerciant|propietari|estudiant|contratist|servidor|trabajador|poblaci|comuni|comuna|ofici|depart|municip|distrit|asocia|corpora|fundaci|entidad|grup|polici|ejercit|empres|empren|institu|universi|colegi|hospital|planea|planif|control|gesti|unidad|banc|servicio|nacional|republic|federa|cooperativ|barri|vered|corregi|program|proyect|politic|conveni|contrat|acuerd|emisor|dependenci|archivo|infraestr|ambient|sistema|interes|reunion|jornada|honora|tecnic|tecnol|administra|auxiliar|desarrollo|bienestar|social|juridic|talento|consorc|consult|organiz|juvent|accion|turism|deport|recreac|movilid|transp|transit|transfor|segurid|conviv|vivienda|financ|presup|contab|almacen|sector|rural|urban|public|local|territor|region|intern|extern|digital|virtual|inform|estrateg|evalua|seguim|diagn|formul|implement|ejecu|capacit|taller|encuentr|audienc|rendici|cuentas|dialog|foro|feria|consejo|asamble|cabildo|resguard|afro|indigen|victim|mujer|discapac|persona|familia$|famili[ae]s|salud|educa|cultur|hacien|obras|agric|agro|pecuari|minas|minero|energ|puert|norte$|sur$|oriente|occident|central|principal|centro|casa|parque|plaza|salon|auditor|bibliot|coliseo|escuel|sede|edific|avenid|carrer|calle$|virtu|pagina|correo|telefon|numero|fecha|lugar|hora|codigo|valor|total|meta|indicad|activid|objetiv|product|result|avance|observac|informe|matriz|modelo|manual|guia|formato|protocol|procedim|proces|ley|decreto|resoluc|ordenanz|circular|articul|paragraf|constituc|congreso|corte|consti|tribunal|juzgad|fiscali|camara|conces|vial|vias|agua|acueduct|alcantar|aseo|alumbrad|parcial|mipg|furag|secop|sena|icbf|dane|dnp|dafp|pqr|pdf|excel|google|facebook|whatsapp|instagram|youtube|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiem|octubre|noviem|diciem|lunes|martes|miercol|jueves|viernes|sabado|domingo)[a-z]*' +
    '|senor[a-z]*|don|dona|doctor[a-z]*|[ds]ra?|jef[ea]s?|jue(?:za?s?|ces)|fiscal(?:es)?|edil(?:es)?|mayor(?:es)?|capitan|teniente|coronel|intendente|padres?|madres?|juntas?|jac|jal|mesas?|redes|red|equipos?|sas|ltda|esp|ese|ips|eps|ong|plan(?:es)?|areas?|enlace|todos|todas|todo|el|los|las|san|santa|santo|bosco|honoris|vida|cabeza|gente|jovenes|ninos|ninas|ninez|no|si|se|por|para|con|sin|en|al|un|una|su|sus|este|esta|que|como|entre|desde|hasta|segun|sobre|ante|tic|tics|uno|dos|tres|cedula|documento|identificad[oa]s?|nit|tel|cel|celular|movil|contacto|direccion|nombres?|apellidos?|cargo|firma|anexos?|cc|ti|ce|nueva|nuevo|gran|buen|buena|buenas|primera|primer|tercera)$',
);

/** Words repeat: each is looked up once. */
export const isOfPerson = remember(
  (word: string): boolean => GIVEN_NAMES.has(word) || SURNAMES.has(word) || !NOT_A_PERSON.test(word),
);

/** One of them, or several: "los líderes". */
export const isRole = remember((word: string): boolean => ROLES.has(word) || ROLES.has(word.replace(/e?s$/, '')));

export const announcesName = remember(
  (word: string): boolean =>
    TITLES.has(word) || isRole(word) || SIGNED.test(word) || LISTED.test(word) || CLOSING.has(word),
);

/** Beginnings of folded words of budgets, places and files, which have numbers of their own. */
export const THING =
  /^(?:presup|valor|total|inver|fond|line|radic|proces|resol|vigen|cod|exped|orden|decre|cuent|rubr|poliz|meta|puert|norte|secop|bpin|cdp|crp|nit|punto|vivero|[ivx]+$)/;
