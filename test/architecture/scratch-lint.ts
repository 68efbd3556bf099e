import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(__dirname, '../..')
const lintImports = [
  join(root, 'node_modules/@biomejs/biome/bin/biome'),
  ...['lint', '--only=style/noRestrictedImports', '--vcs-enabled=false'],
  ...['--max-diagnostics=none', '--reporter=json', '.'],
]

interface Diagnostic {
  location: { path: string; start: { line: number } }
}

/** The project's linter settings in an empty folder, so that nothing is written beside the real files. */
export function scratchLint() {
  const folder = mkdtempSync(join(tmpdir(), 'arrows-'))
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'))

  const lineOf = ({ location: { path, start } }: Diagnostic) => {
    const line = readFileSync(join(folder, path), 'utf8').split('\n')[start.line - 1] ?? ''
    return `${path} imports ${line.slice("import '".length, -1)}`
  }

  return {
    write(file: string, imports: string[]): void {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), imports.map((from) => `import '${from}'\n`).join(''))
    },
    /** Every import the linter refuses, in order; it must also have failed if there is one. */
    refused(): string[] {
      const { stdout, status } = spawnSync('node', lintImports, { cwd: folder, encoding: 'utf8' })
      const diagnostics: Diagnostic[] = JSON.parse(stdout).diagnostics
      if ((status !== 0) !== diagnostics.length > 0) throw new Error(`biome ended with ${status}: ${stdout}`)
      return diagnostics.map(lineOf).sort()
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
