import type { Package } from '../package/package.ts'
import { zipPackage } from '../package/zip-package.ts'

/**
 * What PptxGenJS finds under the name of JSZip (`build/part-store.js`): it keeps the parts as they are, for they are
 * repaired before anybody zips them. Only the workbook behind a chart is zipped for PptxGenJS itself, which asks for
 * it in base 64.
 */
export class PartStore {
  readonly parts: Package = new Map()

  file(name: string, content: string, { base64 = false }: { base64?: boolean } = {}): this {
    this.parts.set(name, base64 ? new Uint8Array(Buffer.from(content, 'base64')) : content)
    return this
  }

  /** Directory entries, which a package must not have (pptxgenjs PR #1462). */
  folder(_name: string): this {
    return this
  }

  async generateAsync({ type }: { type: string }): Promise<string | Package> {
    return type === 'base64' ? Buffer.from(zipPackage(this.parts)).toString('base64') : this.parts
  }
}

export default PartStore
