import type {
  ActivityClass,
  ActivityStatus,
  AreaClass,
  Behaviour,
  ChannelClass,
  ChannelType,
  CommitmentStatus,
  ContributionOrigin,
  ContributionType,
  ControlCheck,
  Decision,
  FindingClass,
  FindingSource,
  GroupClass,
  IndicatorKind,
  Origin,
  Phase,
  PublicationType,
  ReportStatus,
  SpaceCharacter,
  Suitability,
} from '../core/records';
import type { ChoiceList } from './choice';

/** The four phases of the public management cycle, as the Menú Participa names them; older words are accepted. */
export const PHASES: ChoiceList<Phase> = {
  diagnosis: ['Diagnóstico', 'Diagnóstico e identificación de problemas'],
  formulation: ['Formulación', 'Planeación', 'Formulación y planeación'],
  implementation: ['Implementación', 'Ejecución', 'Ejecución o implementación'],
  evaluation: [
    'Evaluación y seguimiento',
    'Evaluación',
    'Seguimiento',
    'Control',
    'Control y evaluación',
    'Seguimiento y evaluación',
  ],
};

export const PHASES_OR_NONE: ChoiceList<Phase | 'none'> = { ...PHASES, none: ['Ninguna', 'Ninguno'] };

export const INDICATOR_KINDS: ChoiceList<IndicatorKind> = {
  product: ['Producto', 'Entregable'],
  doubleProduct: ['Doble producto'],
  ratio: ['Razón', 'Proporción', 'Relación'],
  percentage: ['Porcentaje'],
  count: ['Conteo', 'Número', 'Cantidad'],
  unmeasurable: ['No medible', 'No se puede medir'],
};

export const BEHAVIOURS: ChoiceList<Behaviour> = {
  increase: ['Incremento', 'Aumento', 'Creciente'],
  maintenance: ['Mantenimiento', 'Constante'],
  reduction: ['Reducción', 'Decreciente', 'Disminución'],
};

export const CONTROL_CHECKS: ChoiceList<ControlCheck> = {
  unverified: ['Sin verificar'],
  verified: ['Verificado'],
  withRemark: ['Con observación', 'Con observaciones'],
};

export const GROUP_CLASSES: ChoiceList<GroupClass> = {
  valueGroup: ['Grupo de valor', 'Grupos de valor'],
  interestGroup: ['Grupo de interés', 'Grupos de interés', 'Parte interesada', 'Partes interesadas'],
  users: ['Usuarios', 'Usuario'],
  citizens: ['Ciudadanía', 'Ciudadanos', 'Ciudadano'],
};

export const ACTIVITY_CLASSES: ChoiceList<ActivityClass> = {
  participation: ['Participación', 'Participación ciudadana'],
  accountability: ['Rendición de cuentas'],
  training: ['Capacitación', 'Formación'],
  internalCommunication: ['Comunicación interna'],
  externalCommunication: ['Comunicación externa'],
};

export const ORIGINS: ChoiceList<Origin> = {
  planned: ['Prevista', 'Planeada', 'Programada'],
  unplanned: ['No prevista', 'No planeada', 'Adicional'],
};

export const SPACE_CHARACTERS: ChoiceList<SpaceCharacter> = {
  legalBody: ['Instancia legalmente conformada', 'Instancia', 'Instancia legal'],
  otherSpace: ['Otro espacio', 'Otro', 'Otros espacios'],
};

export const ACTIVITY_STATUSES: ChoiceList<ActivityStatus> = {
  scheduled: ['Programada', 'Programado', 'Pendiente'],
  underway: ['En curso', 'En ejecución', 'En proceso'],
  executed: ['Ejecutada', 'Ejecutado', 'Realizada', 'Cumplida'],
  postponed: ['Aplazada', 'Aplazado', 'Reprogramada'],
  cancelled: ['Cancelada', 'Cancelado'],
};

export const REPORT_STATUSES: ChoiceList<ReportStatus> = {
  draft: ['Borrador'],
  delivered: ['Entregado', 'Entregada'],
  returned: ['Devuelto', 'Devuelta'],
  approved: ['Aprobado', 'Aprobada'],
};

export const CONTRIBUTION_ORIGINS: ChoiceList<ContributionOrigin> = {
  planRemark: ['Observación al plan', 'Observaciones al plan'],
  activity: ['Actividad', 'Actividad de participación'],
  pqrsd: ['PQRSD', 'PQRS', 'PQR', 'PQRSDF', 'PQRSF', 'PQRDS', 'PQRD', 'Petición ciudadana'],
};

export const CONTRIBUTION_TYPES: ChoiceList<ContributionType> = {
  opinion: ['Opinión'],
  remark: ['Observación'],
  suggestion: ['Sugerencia'],
  recommendation: ['Recomendación'],
  objection: ['Objeción'],
  petition: ['Petición'],
  informationRequest: ['Petición de información', 'Solicitud de información', 'Petición de documentos'],
  consultation: ['Consulta'],
  complaint: ['Queja'],
  claim: ['Reclamo'],
  denunciation: ['Denuncia'],
};

export const DECISIONS: ChoiceList<Decision> = {
  underAnalysis: ['En análisis', 'En estudio', 'Pendiente'],
  accepted: ['Acogido', 'Acogida', 'Aceptado'],
  partlyAccepted: ['Acogido parcialmente', 'Acogida parcialmente', 'Parcialmente acogido', 'Parcial'],
  rejected: ['No acogido', 'No acogida', 'Rechazado'],
  notApplicable: ['No aplica', 'N/A', 'NA'],
};

export const COMMITMENT_STATUSES: ChoiceList<CommitmentStatus> = {
  pending: ['Pendiente', 'Sin iniciar'],
  inProgress: ['En proceso', 'En curso', 'En término'],
  met: ['Cumplido', 'Cumplida', 'Sí'],
  unmet: ['Incumplido', 'Incumplida', 'No cumplido', 'No'],
};

export const CHANNEL_CLASSES: ChoiceList<ChannelClass> = {
  inPerson: ['Presencial'],
  electronic: ['Electrónico', 'Virtual', 'Digital'],
  telephone: ['Telefónico', 'Telefónica'],
  written: ['Escrito'],
};

export const CHANNEL_TYPES: ChoiceList<ChannelType> = {
  channel: ['Canal'],
  space: ['Espacio'],
  mechanism: ['Mecanismo'],
  medium: ['Medio'],
};

export const SUITABILITIES: ChoiceList<Suitability> = {
  yes: ['Sí', 'Idóneo'],
  partial: ['Parcial', 'Parcialmente'],
  no: ['No', 'No idóneo'],
  notEvaluated: ['Sin evaluar', 'Pendiente'],
};

export const FINDING_SOURCES: ChoiceList<FindingSource> = {
  furag: ['FURAG'],
  internalControl: ['Control interno', 'Oficina de Control Interno', 'OCI'],
  areas: ['Áreas', 'Áreas misionales y de apoyo'],
  other: ['Otra', 'Otro'],
};

export const FINDING_CLASSES: ChoiceList<FindingClass> = {
  strength: ['Fortaleza'],
  weakness: ['Debilidad'],
};

export const AREA_CLASSES: ChoiceList<AreaClass> = {
  mission: ['Misional'],
  support: ['Apoyo', 'De apoyo'],
  strategic: ['Estratégica', 'Estratégico'],
  evaluation: ['Evaluación'],
};

export const PUBLICATION_TYPES: ChoiceList<PublicationType> = {
  planForComments: ['Plan para comentarios'],
  adjustedPlan: ['Plan ajustado'],
  resultsReport: ['Informe', 'Informe de resultados'],
  internalForms: ['Formatos', 'Formatos internos'],
  diagnosis: ['Diagnóstico'],
  openData: ['Datos abiertos'],
  other: ['Otra', 'Otro'],
};
