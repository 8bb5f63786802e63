/** The root of every tree of shapes: a group without extent, then the shapes. */
export function shapeTreeXml(shapes: string[]): string {
  return `<p:spTree>${groupXml}${shapes.join('')}</p:spTree>`
}

const groupXml =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>' +
  '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
