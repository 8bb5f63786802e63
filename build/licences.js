import { readdirSync, readFileSync } from 'node:fs'

/**
 * The packages that a bundle holds, each with its version, licence and licence text.
 * @param {import('esbuild').Metafile[]} metafiles
 * @param {string[]} [others] folders of packages that are taken along besides
 */
export function licencesOf(metafiles, others = []) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(output =>
      Object.entries(output.inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
    ),
  )
  const folders = new Set([
    ...inputs.flatMap(file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
    ...others,
  ])
  return [...folders]
    .map(licenceOf)
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** @param {string} folder */
function licenceOf(folder) {
  const { name, version, license: declared } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const text =
    fileText(folder, /^(?:licen[cs]e|copying)/i) ??
    fileText(folder, /^readme/i)?.split(/^#+ licen[cs]e.*/im)[1]
  const license = declared ?? /^\s*(MIT|ISC|BSD|Apache)\b/.exec(text ?? '')?.[1]
  if (!license || !text) throw new Error(`${name} ${version} does not say under which licence it stands`)
  return `${name} ${version} (${license})\n\n${text.trim()}\n`
}

/** @param {string} folder @param {RegExp} named */
function fileText(folder, named) {
  const file = readdirSync(folder).find(one => named.test(one))
  return file && readFileSync(`${folder}/${file}`, 'utf8')
}
