import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openapi, openapiText } from './openapi'

const file = join(__dirname, 'openapi.json')
writeFileSync(file, openapiText())
console.log(`${file}: ${Object.keys(openapi().paths).length} paths`)
