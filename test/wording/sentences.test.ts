import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(__dirname, '..', '..')
const folders = ['bot', 'cards', 'core', 'dialogs', 'local', 'manifest']
/** What people type, and the people of the trial: data, not sentences somebody reads. */
const data = [
  'bot/understanding/',
  'dialogs/reading/',
  'core/people/seed-demo-people.ts',
  'core/calendar/shipped-days.ts',
  'core/incidents/triage/category-sayings.ts',
  'local/demo-people.ts',
  'local/connector/rooms.ts',
]

const files = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))),
  )
  .filter((file) => /\.(ts|json|html)$/.test(file) && !data.some((prefix) => file.startsWith(prefix)))

/** The product's name and the language's own name are the same in every language. */
const names = /Trợ lý iMOIT|Tiếng Việt/g
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

test.each(files)('%s takes its Vietnamese from the catalogue', (file) => {
  const code = withoutComments(readFileSync(join(root, file), 'utf8')).replace(names, '')
  const lines = code
    .split('\n')
    .filter((line) => /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(line))
  expect({ file: relative(root, join(root, file)), lines }).toEqual({ file, lines: [] })
})
