/** About the preview of a document. */

export const noPreview = 'Los datos abiertos no tienen vista previa. Publíquelos y abra el archivo.';
