import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'

/**
 * Puts the built-in template sets, compiled and checked by `src/template/precompile.ts`, into the bundles.
 * @returns {Promise<import('esbuild').Plugin>}
 */
export async function precompiledTemplates() {
  const { outputFiles } = await build({
    entryPoints: ['src/template/precompile.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  })
  const module = { exports: {} }
  new Function('module', 'require', outputFiles[0]?.text ?? '')(module, createRequire(import.meta.url))
  const sets = readdirSync('templates')
    .filter(name => existsSync(`templates/${name}/theme.yaml`))
    .map(name => ({ name, files: filesIn(`templates/${name}`) }))
  const contents = module.exports.precompile(sets)
  return {
    name: 'precompiled-templates',
    setup({ onLoad }) {
      onLoad({ filter: /\/template\/precompiled-sets\.ts$/ }, () => ({ contents, loader: 'js' }))
    },
  }
}

/** @param {string} folder @returns {Record<string, string>} */
const filesIn = folder =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.(?:hbs|yaml)$/.test(entry.name))
      .map(entry => {
        const path = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/')
        return [path.slice(folder.length + 1), readFileSync(path, 'utf8')]
      }),
  )
