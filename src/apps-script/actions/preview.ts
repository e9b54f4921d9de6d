import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import { noReport } from '../../messages/es/publishing';
import type { PreviewAnswer, Reply } from '../protocol';
import { type DocumentRequest, prepare } from '../publishing/prepare';
import { type Renderers, withPicture } from '../publishing/requests';
import { openSession } from '../session';

/** Pixels: the whole text width, on the screens that offices have. */
const SIZE = { width: 960, height: 640 };

/** Shows a document as it would be published now, in a dialog. Nothing is written. */
export function previewDocument(request: DocumentRequest, renderers: Renderers): Reply<PreviewAnswer> {
  const prepared = prepare(openSession('resembling', 'look'), request);
  if (prepared.document === null)
    return {
      ok: false,
      code: 'noPreview',
      message: request.report === null ? PANEL_SENTENCES.noPreview : noReport(request.report),
    };
  const document = withPicture(prepared, prepared.document, null);
  const page = HtmlService.createHtmlOutput(renderers().renderHtml(document))
    .setWidth(SIZE.width)
    .setHeight(SIZE.height);
  SpreadsheetApp.getUi().showModalDialog(page, document.title);
  return { ok: true, value: { title: document.title } };
}
