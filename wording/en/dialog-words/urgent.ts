import type { urgent as vietnamese } from '../../vi/dialog-words/urgent'

export const urgent: typeof vietnamese = {
  'suspected-leak':
    'What to do now: report to the person responsible in your unit; stop using the device or account that may be affected and leave it as it is; do not send document content here or forward it to anyone. If you have typed secret content, please delete that message.',
  'account-takeover':
    'What to do now: report to the person responsible in your unit; change your password from a device you trust, if you can still sign in; stop using the device that may be affected. Do not send passwords, one-time codes or document content here; if you have typed any, please delete that message.',
  'misdirected-secret':
    'What to do now: report to the person responsible in your unit and to the clerk; do not open, forward or resend the document; do not give its title, number or content here. If you have typed any, please delete that message.',
}
