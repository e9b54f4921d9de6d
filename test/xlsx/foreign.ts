/** A workbook as Excel writes them, with a bit of everything a person may have in it. */
import { links, type NewParts, sheetXml, workbookOf, workbookXml } from './parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';

const ROWS =
  '<row r="1" spans="1:4" x14ac:dyDescent="0.25"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
  '<row r="2" spans="1:4" x14ac:dyDescent="0.25"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>10</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>20</v></c><c r="D2" s="1"><v>46000</v></c></row>' +
  '<row r="3" spans="1:4" hidden="1" x14ac:dyDescent="0.25"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>30</v></c><c r="C3"><f t="shared" si="0"/><v>60</v></c></row>' +
  '<row r="4" spans="1:4" x14ac:dyDescent="0.25"><c r="A4" t="s"><v>2</v></c><c r="B4"><v>5</v></c><c r="C4"><f t="shared" si="0"/><v>10</v></c></row>' +
  '<row r="6" spans="1:4" x14ac:dyDescent="0.25"><c r="A6" t="str"><f>CONCATENATE(A2,"&lt;")</f><v>tres&lt;</v></c></row>';

const BEFORE =
  '<sheetPr><tabColor theme="5"/></sheetPr><dimension ref="A1:D6"/><sheetViews><sheetView tabSelected="1" zoomScale="90" workbookViewId="0"><selection activeCell="C3" sqref="C3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="30.5" customWidth="1"/><col min="2" max="4" width="11" bestFit="1" customWidth="1"/></cols>';

const AFTER =
  '<mergeCells count="1"><mergeCell ref="A8:B9"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>9</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="whole" allowBlank="1" showErrorMessage="1" sqref="B2:B4"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" r:id="rId4"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>' +
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:sparklines><x14:sparkline><xm:f>Datos!B2:B4</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';

const X14AC =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"';

const CHART = `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Datos!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const FRAME = `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Gráfico 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const NOTE_BOX =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><v:fill color2="#ffffe1"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>2,15,0,2,4,15,4,1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

const TABLE = `<table xmlns="${MAIN}" id="1" name="Tabla1" displayName="Tabla1" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Uno"/><tableColumn id="2" name="Dos"/><tableColumn id="3" name="tres"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const REST: NewParts = {
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="6" uniqueCount="3"><si><r><rPr><b/></rPr><t>U</t></r><r><t>no</t></r></si><si><t>Dos</t></si><si><t>tres</t></si></sst>`,
  'xl/worksheets/_rels/sheet1.xml.rels': links(
    'drawing ../drawings/drawing1.xml',
    'vmlDrawing ../drawings/vmlDrawing1.vml',
    'table ../tables/table1.xml',
    'hyperlink https://example.com/',
    'comments ../comments1.xml',
  ).replace('Target="https://example.com/"', 'Target="https://example.com/" TargetMode="External"'),
  'xl/drawings/drawing1.xml': FRAME,
  'xl/drawings/_rels/drawing1.xml.rels': links('chart ../charts/chart1.xml'),
  'xl/charts/chart1.xml': CHART,
  'xl/drawings/vmlDrawing1.vml': NOTE_BOX,
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Ana</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>revisar</t></r></text></comment></commentList></comments>`,
  'xl/tables/table1.xml': TABLE,
  'xl/workbook.xml': workbookXml(['Datos', 'Otra hoja'], {
    before:
      '<fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews>',
    after:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">\'Otra hoja\'!$A$1:$B$2</definedName><definedName name="meta">Datos!$B$2</definedName></definedNames><calcPr calcId="191029"/>',
  }),
  'xl/_rels/workbook.xml.rels': links(
    'worksheet worksheets/sheet1.xml',
    'worksheet worksheets/sheet2.xml',
    'styles styles.xml',
    'sharedStrings sharedStrings.xml',
    'calcChain calcChain.xml',
  ),
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="C2" i="1"/><c r="C3"/><c r="C4"/><c r="A6"/></calcChain>`,
};

const PARTS_BY_TYPE: readonly (readonly [string, string])[] = [
  ['/xl/sharedStrings.xml', `${TYPE}.spreadsheetml.sharedStrings+xml`],
  ['/xl/calcChain.xml', `${TYPE}.spreadsheetml.calcChain+xml`],
  ['/xl/drawings/drawing1.xml', `${TYPE}.drawing+xml`],
  ['/xl/charts/chart1.xml', `${TYPE}.drawingml.chart+xml`],
  ['/xl/comments1.xml', `${TYPE}.spreadsheetml.comments+xml`],
  ['/xl/tables/table1.xml', `${TYPE}.spreadsheetml.table+xml`],
  ['/xl/workbook.xml', `${TYPE}.spreadsheetml.sheet.main+xml`],
  ['/xl/styles.xml', `${TYPE}.spreadsheetml.styles+xml`],
  ['/xl/worksheets/sheet1.xml', `${TYPE}.spreadsheetml.worksheet+xml`],
  ['/xl/worksheets/sheet2.xml', `${TYPE}.spreadsheetml.worksheet+xml`],
];

/** Two sheets; the first with chart, table, note, link, validation, conditional format, sparkline and shared formula. */
export function richWorkbook(): Uint8Array {
  const overrides = PARTS_BY_TYPE.map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`);
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/>${overrides.join('')}</Types>`;
  const first = sheetXml(ROWS, { before: BEFORE, after: AFTER }).replace('<worksheet ', `<worksheet ${X14AC} `);
  return workbookOf({ Datos: first, 'Otra hoja': sheetXml('') }, { ...REST, '[Content_Types].xml': types });
}
