/** What makes bytes: loaded when something is published or shown, never before. */
export { renderDocx } from '../../docx/render-docx';
export { utf8 } from '../../docx/utf8';
export { zipFiles } from '../../docx/zip-files';
export { renderHtml } from '../../html/render-html';
