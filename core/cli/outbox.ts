import { outboxCommand } from './outbox-command'
import { runCommand } from './run-command'

runCommand(outboxCommand)
