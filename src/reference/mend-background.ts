/** A background without a list of effects, which the schema allows and PowerPoint offers to repair (PptxGenJS #1442). */
export const mendBackground = (xml: string): string =>
  xml.replace(/<((?:\w+:)?)bgPr\b[^>]*>(?:(?!<\/\1bgPr>).)*<\/\1bgPr>/gs, found =>
    /<\w+:effect(?:Lst|Dag)\b/.test(found)
      ? found
      : found.replace(/<\/(?:\w+:)?bgPr>$/, end => `<a:effectLst/>${end}`),
  )
