import { diagnose } from '../diagnostics/diagnose.ts'
import { bannerOfDeck } from '../marking/banner-color.ts'
import { asPortion, portionCovers } from '../marking/portions.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { ProductPage } from './product.ts'

/** Each page bears the overall banner on top and bottom (32 CFR 2001.21(b)); `overall` is in portion form. */
export function checkBanners({ name, banners }: ProductPage, overall: string): Diagnostic[] {
  const wanted = bannerOfDeck(overall).text
  return banners.flatMap(({ where, text }) => {
    if (text === '')
      return [
        diagnose('check/banner-missing', `${name}: there is no banner at the ${where}.`, {
          hint: `put ${wanted} there`,
        }),
      ]
    const printed = portionOfBanner(text)
    if (printed !== null && portionCovers(printed, overall)) return []
    return [
      diagnose(
        'check/banner-low',
        `${name}: the banner at the ${where} says "${text}", the product is ${wanted}.`,
        {
          hint: `put ${wanted} there`,
        },
      ),
    ]
  })
}

/** `SECRET | STADIS`: State's caveats stand behind a bar. */
const portionOfBanner = (text: string): string | null =>
  asPortion(text.replace(/\s*\|\s*/, '//').replace(/(?<=\/\/.*) (?=(?:LIMDIS|STADIS))/g, '/'))
