/** The entity's logo: a picture in a line of its own (DrawingML). */
import { cleanLine } from '../document/clean-text';
import type { Logo } from '../document/model';
import { container, element, type XmlElement } from './element';
import { renderParagraph } from './paragraph';
import { spacing } from './spacing';

/** The relationship of the document to the picture, after 'rId', and its file in the package under word/. */
export const LOGO_PART = { id: 'Logo', path: 'media/logo.png', type: 'image/png' } as const;

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** English Metric Units, 360,000 to the centimetre: a pixel of 1/96 inch, and the most a logo takes, 8 cm by 1.6 cm. */
const PIXEL = 9525;
const MOST = { width: 2_880_000, height: 576_000 } as const;

/** With its alt text. */
export function logoParagraph(logo: Logo): XmlElement {
  return renderParagraph('Normal', { keepNext: true, spacing: spacing(0, 240) }, picture(logo));
}

function picture(logo: Logo): XmlElement {
  const size = sizeOf(logo);
  const description = cleanLine(logo.description);
  const inline = element(
    'wp:inline',
    { 'xmlns:wp': `${DRAWING}/wordprocessingDrawing`, distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', size),
    element('wp:docPr', { id: 1, name: LOGO_PART.id, descr: description }),
    element('a:graphic', { 'xmlns:a': `${DRAWING}/main` }, graphic(size, description)),
  );
  return container('w:r', container('w:drawing', inline));
}

function graphic(size: Size, descr: string): XmlElement {
  return element(
    'a:graphicData',
    { uri: `${DRAWING}/picture` },
    element(
      'pic:pic',
      { 'xmlns:pic': `${DRAWING}/picture` },
      container('pic:nvPicPr', element('pic:cNvPr', { id: 1, name: LOGO_PART.id, descr }), container('pic:cNvPicPr')),
      container(
        'pic:blipFill',
        element('a:blip', { 'r:embed': `rId${LOGO_PART.id}` }),
        container('a:stretch', container('a:fillRect')),
      ),
      container(
        'pic:spPr',
        container('a:xfrm', element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
        element('a:prstGeom', { prst: 'rect' }, container('a:avLst')),
      ),
    ),
  );
}

type Size = { readonly cx: number; readonly cy: number };

/** Its own size, made smaller where it would take too much of the page, its proportions kept. */
function sizeOf({ width, height }: Logo): Size {
  const scale = Math.min(PIXEL, MOST.width / width, MOST.height / height);
  return { cx: Math.max(1, Math.round(width * scale)), cy: Math.max(1, Math.round(height * scale)) };
}
