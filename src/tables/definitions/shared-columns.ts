/** Columns that several tables have in the same words. */

export const EVIDENCE = {
  kind: 'link',
  heading: 'Evidencia',
  publication: 'internal',
  note: 'Enlace al soporte. No se publica.',
} as const;

export const PUBLIC_LINK = {
  kind: 'link',
  heading: 'Publicado en',
  publication: 'public',
  note: 'Enlace público.',
} as const;

export const REMARKS = {
  kind: 'text',
  occasional: true,
  heading: 'Observaciones',
  publication: 'internal',
  note: 'Notas internas. No se publican.',
} as const;
