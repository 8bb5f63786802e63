import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { build } from 'esbuild'
import { lazyModules } from './lazy-modules.js'
import { licencesOf } from './licences.js'
import { partStore } from './part-store.js'
import { letters } from './plain-letters.js'
import { precompiledTemplates } from './precompiled-templates.js'

/*
 * dist/program.cjs  the command and all the packages it needs, in one file (CommonJS: V8 keeps its compiled code)
 * dist/write-pdf.cjs, dist/read-font.cjs  what needs heavy packages, loaded when a product or theme needs it
 * dist/fonts/       of printed papers
 * dist/cli.cjs      starts it
 * dist/worker.cjs   starts it in a thread of a batch
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
  plugins: [await precompiledTemplates(), partStore],
  // The other one loads threads, which we give no work.
  alias: { fflate: 'fflate/browser' },
}

/** @type {import('esbuild').BuildOptions} */
const asProgram = {
  ...common,
  plugins: [...common.plugins, lazyModules, letters],
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'programUrl' },
  banner: { js: 'const programUrl=require("node:url").pathToFileURL(__filename).href;' },
}

/** `await import('../write/write-pdf.ts')` in the program loads `dist/write-pdf.cjs`. */
const heavy = {
  'write-pdf': 'src/write/write-pdf.ts',
  'write-docx': 'src/write/write-docx.ts',
  'read-font': 'src/measure/fonts/read-font.ts',
}
/** @type {import('esbuild').Plugin} */
const heavyWriters = {
  name: 'heavy-writers',
  setup: ({ onResolve }) =>
    onResolve({ filter: new RegExp(`/(?:${Object.keys(heavy).join('|')})\\.ts$`) }, ({ kind, path }) =>
      kind === 'dynamic-import'
        ? { path: `./${path.slice(path.lastIndexOf('/') + 1, -3)}.cjs`, external: true }
        : undefined,
    ),
}
const program = await build({
  ...asProgram,
  entryPoints: { program: 'src/cli.ts', worker: 'src/launch-worker.ts' },
  plugins: [...asProgram.plugins, heavyWriters],
})
const writers = await build({ ...asProgram, entryPoints: heavy })
// esbuild leaves other characters than ASCII in regular expressions, where an escape means the same.
const code = readFileSync('dist/program.cjs', 'utf8').replace(
  /[^\0-\x7f]/g,
  character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
)
const name = createHash('sha256').update(code).digest('hex').slice(0, 12)
writeFileSync('dist/program.cjs', `/*${name}*/${code}`)

// CommonJS too: Node takes some 8 ms to get its loader of ES modules going.
await build({
  ...asProgram,
  entryPoints: { cli: 'src/launch.ts' },
  define: { ...asProgram.define, BUILD: JSON.stringify(name) },
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

const fonts = 'node_modules/@fontsource/carlito'
mkdirSync('dist/fonts')
for (const file of readdirSync(`${fonts}/files`))
  if (file.endsWith('.woff')) copyFileSync(`${fonts}/files/${file}`, `dist/fonts/${file}`)

const bundled = [program, writers, library].map(({ metafile }) => metafile)
writeFileSync('dist/THIRD-PARTY-LICENSES', licencesOf(bundled, [fonts]))
