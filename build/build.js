import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { licencesOf } from './licences.js'
import { precompiledTemplates } from './precompiled-templates.js'

/*
 * dist/program.cjs  the command and all the packages it needs, in one file (CommonJS: V8 keeps its compiled code)
 * dist/cli.js       starts it
 * dist/index.js     the library
 * dist/THIRD-PARTY-LICENSES
 */
process.chdir(new URL('..', import.meta.url).pathname)
for (const old of existsSync('dist') ? readdirSync('dist') : [])
  if (old !== 'types') rmSync(`dist/${old}`, { recursive: true })

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  plugins: [await precompiledTemplates()],
}

const program = await build({
  ...common,
  entryPoints: { program: 'src/cli.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'programUrl' },
  banner: { js: 'const programUrl=require("node:url").pathToFileURL(__filename).href;' },
})
// esbuild leaves other characters than ASCII in regular expressions, where an escape means the same.
const code = readFileSync('dist/program.cjs', 'utf8').replace(
  /[^\0-\x7f]/g,
  character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
)
writeFileSync('dist/program.cjs', code)

await build({
  ...common,
  entryPoints: { cli: 'src/launch.ts' },
  outdir: 'dist',
  format: 'esm',
  define: { BUILD: JSON.stringify(createHash('sha256').update(code).digest('hex').slice(0, 12)) },
})

const library = await build({
  ...common,
  entryPoints: ['src/index.ts'],
  outdir: 'dist',
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  banner: {
    js: "import{createRequire as createRequireOfNode}from'node:module';const require=createRequireOfNode(import.meta.url);",
  },
})

writeFileSync('dist/THIRD-PARTY-LICENSES', licencesOf([program.metafile, library.metafile]))
