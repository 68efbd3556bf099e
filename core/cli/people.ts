import { peopleCommand } from './people-command'
import { runCommand } from './run-command'

runCommand(peopleCommand)
