/** About letting others read what was published. */

export const gone = 'Esa versión ya no está en Publicaciones, o no tiene archivos. Publíquela de nuevo.';
export const shared = 'Cualquiera que tenga el enlace ya puede leerlo.';
