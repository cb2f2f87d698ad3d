/** Orders of child elements in the chart and drawing schemas, ECMA-376 part 1, 21.2 and 20.1. */

export const chartSpaceOrder =
  "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst".split(
    " ",
  );

export const chartOrder =
  "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst".split(
    " ",
  );

export const groupNames =
  "areaChart area3DChart lineChart line3DChart stockChart radarChart scatterChart pieChart pie3DChart doughnutChart barChart bar3DChart ofPieChart surfaceChart surface3DChart bubbleChart".split(
    " ",
  );

/** Groups of series stay in the order in which they are drawn, so they share one rank in `plotArea`. */
export const groupOrder =
  "barDir wireframe grouping varyColors ser dLbls gapWidth overlap serLines dropLines hiLowLines upDownBars marker smooth firstSliceAng holeSize axId extLst".split(
    " ",
  );

export const seriesOrder =
  "idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat xVal val yVal smooth shape extLst".split(
    " ",
  );

export const axisOrder =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset baseTimeUnit noMultiLvlLbl crossBetween majorUnit minorUnit dispUnits extLst".split(
    " ",
  );

export const scalingOrder = ["logBase", "orientation", "max", "min", "extLst"];
export const titleOrder = ["tx", "layout", "overlay", "spPr", "txPr", "extLst"];
export const legendOrder = ["legendPos", "legendEntry", "layout", "overlay", "spPr", "txPr", "extLst"];
export const shapeOrder =
  "xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst effectDag scene3d sp3d extLst".split(
    " ",
  );
export const lineOrder = "noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst".split(
  " ",
);
export const markerOrder = ["symbol", "size", "spPr", "extLst"];
export const pointOrder = "idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst".split(" ");
export const labelsOrder =
  "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst".split(
    " ",
  );
