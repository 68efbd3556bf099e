import { join } from 'node:path'
import { replayFolder } from './replay-folder'

replayFolder(join(__dirname, '..', 'conversations'))
