import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

export interface PageFile {
  type: string
  body: string | Buffer
}

const here = __dirname
const adaptiveCards = require.resolve('adaptivecards/dist/adaptivecards.min.js')
const text = (type: string) => `${type}; charset=utf-8`

/** The page's files by path: scripts and styles bundled in memory, the rest read once. */
export async function bundlePage(): Promise<Map<string, PageFile>> {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'main.ts'), join(here, 'page.css')],
    outdir: here,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  })
  const bundled = (ending: string) =>
    Buffer.from(outputFiles.find(({ path }) => path.endsWith(ending))?.contents ?? '')
  return new Map<string, PageFile>([
    ['/', { type: text('text/html'), body: readFileSync(join(here, 'page.html')) }],
    ['/chat/page.js', { type: text('text/javascript'), body: bundled('.js') }],
    ['/chat/page.css', { type: text('text/css'), body: bundled('.css') }],
    ['/chat/emblem.svg', { type: 'image/svg+xml', body: readFileSync(join(here, 'emblem.svg')) }],
    ['/chat/adaptivecards.js', { type: text('text/javascript'), body: readFileSync(adaptiveCards) }],
  ])
}
