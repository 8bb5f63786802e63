import type pptxgenjs from 'pptxgenjs'

/*
 * The only door to PptxGenJS. Its package has no `"type": "module"`, so TypeScript takes the default export
 * for the namespace (#1536); at run time the default export is the class.
 */
export type Presentation = InstanceType<typeof pptxgenjs.default>
export type PresentationSlide = ReturnType<Presentation['addSlide']>
export type SlideMasterOptions = Parameters<Presentation['defineSlideMaster']>[0]
export type TextRun = pptxgenjs.default.TextProps
export type TextOptions = pptxgenjs.default.TextPropsOptions
export type TableRow = pptxgenjs.default.TableRow
export type ChartOptions = pptxgenjs.default.IChartOpts

/** A fresh presentation: one instance writes once, since `write` changes what it was given (#406). */
export async function newPresentation(): Promise<Presentation> {
  const { default: Constructor } = (await import('pptxgenjs')) as unknown as {
    default: new () => Presentation
  }
  return new Constructor()
}
