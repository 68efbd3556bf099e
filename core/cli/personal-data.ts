import { personalDataCommand } from './personal-data-command'
import { runCommand } from './run-command'

runCommand(personalDataCommand)
