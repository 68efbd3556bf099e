import type { DialogWords } from '../dialog-words'
import { type Ruling, tellRuling } from '../tell-ruling'
import { accountRequest } from './dialog-words/account-request'
import { askHuman } from './dialog-words/ask-human'
import { breachCancellation } from './dialog-words/breach-cancellation'
import { documentCheck } from './dialog-words/document-check'
import { documentResults } from './dialog-words/document-results'
import { incidentReport } from './dialog-words/incident-report'
import { interconnection } from './dialog-words/interconnection'
import { badLine, lineProblems, problems } from './dialog-words/problems'
import { urgent } from './dialog-words/urgent'

const words = {
  'account-request': accountRequest,
  'incident-report': incidentReport,
  'document-check': documentCheck,
  'ask-human': askHuman,
  interconnection,
  'breach-cancellation': breachCancellation,
} satisfies Record<string, DialogWords>

export const dialogs = {
  words,
  problems,
  badLine,
  lineProblems,
  urgent,
  /** Names of the facts a document check repeats. */
  checkFields: {
    secrecy: documentCheck.fields.secrecy.name,
    denunciation: documentCheck.fields.denunciation.name,
    direction: documentCheck.fields.direction.name,
    restricted: documentCheck.fields.restricted.name,
    attachments: documentCheck.fields.attachments.name,
  },
  /** The chosen facts tell whether attachments are known of; when not, the duty to scan them is said with an if. */
  checkResult: (decision: Ruling, facts?: { attachments?: string }) =>
    decision.result === 'must-send' && !decision.scan && facts?.attachments === 'unknown'
      ? tellRuling({ ...decision, scan: true }, { ...documentResults, scan: documentResults.scanIfAny })
      : tellRuling(decision, documentResults),
  documentResults,
  buttons: { send: 'Gửi', edit: 'Sửa', cancel: 'Hủy', skip: 'Bỏ qua' },
  /** Moves common to all dialogs. */
  cancelled: (title: string) => `Đã hủy “${title}”. Chưa có gì được gửi.`,
  nothingBefore: 'Đây là câu hỏi đầu tiên nên chưa có gì để quay lại.',
  staleForm: 'Thẻ này đã cũ nên tôi chưa thực hiện gì. Anh/chị dùng thẻ mới nhất dưới đây.',
  noted: (field: string, value: string) => `Tôi đã ghi ${field}: ${value}.`,
  restarted: 'Trợ lý vừa được cập nhật. Những mục anh/chị đã điền còn dùng được thì tôi giữ lại.',
  notUnderstoodAtSummary:
    'Tôi chưa hiểu, nên yêu cầu vẫn giữ nguyên như trên. Anh/chị bấm hoặc gõ “gửi”, “sửa”, hoặc “hủy”.',
  notUnderstoodField: 'Tôi chưa rõ anh/chị muốn sửa mục nào, nên yêu cầu vẫn giữ nguyên.',
  chooseField: 'Anh/chị muốn sửa mục nào? Gõ tên mục hoặc số thứ tự.',
  fieldChoice: (position: number, name: string, value: string) =>
    value ? `${position}. ${name}: ${value}` : `${position}. ${name}`,
  summaryNote: 'Chưa có gì được gửi cho tới khi anh/chị bấm “Gửi”.',
  formOrText: 'Anh/chị điền vào thẻ, hoặc trả lời từng câu bằng tin nhắn.',
  helpMoves: 'Gõ “quay lại” để về câu trước, “sửa” để đổi một mục, “hủy” để dừng.',
  optional: (label: string) => `${label} (không bắt buộc)`,
  notGiven: 'không ghi',
}
