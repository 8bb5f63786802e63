/** Codes and signs that stand before an amount. */
export const currencySigns =
  'US\\$|U\\.S\\. ?\\$|USD|[ACN]\\$|NZ\\$|HK\\$|R\\$|S/\\.|\\$|EUROS?|€|£|¥|DOLS?\\.?|DOLLARS|EUR|GBP|JPY|CHF|CAD|AUD|NZD|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|HRK|RSD|LVL|LTL|EEK|UAH|RUB|RMB|CNY|INR|PKR|BDT|LKR|NPR|IDR|MYR|SGD|THB|VND|PHP|KRW|TWD|SAR|AED|BHD|KWD|OMR|QAR|JOD|ILS|EGP|TRY|TRL|ZAR|NGN|KES|TZS|UGX|ETB|XOF|XAF|CFA|FCFA|MAD|DZD|TND|GHS|ARS|BRL|CLP|COP|MXN|PEN|VEB|VEF|UYU|BOB|CRC|GTQ|DM|FF|BF|Rs\\.?|Shs?\\.?|KSH|NIS|Kcs|Lei|Dirhams?'

/** Words that follow an amount. */
export const currencyWords =
  'U\\.?S\\.? dollars?|(?:Canadian|Australian|Singapore|Taiwan|Hong Kong|New Zealand) dollars?|dollars?|cents?|euros?|pounds?(?: sterling)?|sterling|yen|francs?|Swiss francs?|French francs?|marks?|deutsche?marks?|lire|lira|pesos?|reals?|reais|cruzeiros?|soles|escudos|pesetas?|drachmas?|rubles?|roubles?|zloty|zlotys|korunas?|crowns?|kronor|kroner|krone|forints?|dinars?|dirhams?|riyals?|rials?|shekels?|rupees?|taka|rupiah|ringgit|baht|won|yuan|renminbi|kip|dong|naira|cedis?|shillings?|birr|rand|kwacha|hryvnia|lats|lats?|litas|lei|leva|tenge|manat|lari|drams?|guilders?|bolivars?|quetzales|lempiras|colones|balboas|gourdes?|kina|ouguiyas?|meticais|metical|pula|dalasis?|afghanis?|soms?|soums?|somoni|kyats?|tugriks?|togrogs?|riels?|maloti|ariary|emalangeni|leones|rufiyaa|ngultrum|vatu|tala|sucres?|cordobas?|guaranies|guaranis|bolivianos?|intis|australes|hryvnias|tolars?|kroons?|denars?|kunas?|convertible marks?|schillings?|punts?|markkas?|levs|leks?|pataca|patacas|zaires?|nakfa|kwanzas?|liras|pesewas'

/** Standard codes by sign or word, for `Figure.unit`. */
const codes: [RegExp, string][] = [
  [/^(?:U\.?S\.? ?\$|USD|\$|DOLS?|(?:U\.?S\.? )?dollars?|DOLLARS)/i, 'USD'],
  [/^(?:EUR(?:OS?)?|€)/i, 'EUR'],
  [/^(?:£|GBP|pounds?|sterling)/i, 'GBP'],
  [/^(?:¥|JPY|yen)/i, 'JPY'],
  [/^(?:NZ\$)/u, 'NZD'],
  [/^(?:A\$)/u, 'AUD'],
  [/^(?:C\$)/u, 'CAD'],
]

/** `US$` → `USD`; a currency without a sure code stands as written. */
export const currencyCode = (written: string): string =>
  codes.find(([pattern]) => pattern.test(written.trim()))?.[1] ?? written.trim().replace(/\.$/u, '')
