import { auditCommand } from './audit-command'
import { runCommand } from './run-command'

runCommand(auditCommand)
