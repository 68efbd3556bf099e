import { helpTicketBody } from '../../core/contract/help-tickets'
import { dialogs } from '../../dialogs/all'
import { open, said, talk } from './talk'

const dialog = dialogs['ask-human']
const earlier = {
  asked: 'ai cấp tài khoản iMOIT?',
  answered: 'Theo đoạn 2 Điều 7…',
  citations: ['D7.P2', 'D16.K3'],
}

it('sends the last question and answer along', () => {
  const opened = open(dialog, earlier)
  expect(said(opened)).toEqual(['opened', 'summary'])
  const { submit } = talk(dialog, opened, 'sửa', 'câu hỏi', 'Tôi cần hướng dẫn cụ thể hơn', 'gửi')
  expect(helpTicketBody.parse(submit?.body)).toEqual({ ...earlier, question: 'Tôi cần hướng dẫn cụ thể hơn' })
})

it('asks when nothing was asked before', () => {
  const { submit } = talk(dialog, open(dialog), 'Làm sao đổi chữ ký số?', 'gửi')
  expect(helpTicketBody.parse(submit?.body)).toEqual({ question: 'Làm sao đổi chữ ký số?', citations: [] })
})

it('lets a question with secret content go nowhere', () => {
  const opened = open(dialog, { ...earlier, asked: 'công văn mật về việc điều động gửi thế nào' })
  expect(said(opened)).toEqual(['opened', 'form'])
  expect(JSON.stringify(opened.state)).not.toContain('điều động')
})
