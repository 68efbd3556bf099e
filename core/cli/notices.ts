import { noticesCommand } from './notices-command'
import { runCommand } from './run-command'

runCommand(noticesCommand)
