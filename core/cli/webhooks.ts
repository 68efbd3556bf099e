import { runCommand } from './run-command'
import { webhooksCommand } from './webhooks-command'

runCommand(webhooksCommand)
