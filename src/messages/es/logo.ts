/** About the entity's picture. */

export const description = (entity: string | null): string =>
  entity === null ? 'Escudo o logotipo' : `Logotipo de ${entity}`;
export const notPng = 'El archivo no es una imagen PNG. Guárdela como PNG e inténtelo de nuevo.';
export const kept = 'La imagen quedó guardada: saldrá en los próximos documentos.';
export const removed = 'Los documentos ya no llevan imagen.';
export const tooLarge = 'La imagen pesa más de 64 KB. Guárdela más pequeña e inténtelo de nuevo.';
