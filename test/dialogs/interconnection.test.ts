import { interconnectionBody } from '../../core/contract/interconnections'
import { dialogs } from '../../dialogs/all'
import { form, known, open, said, talk } from './talk'

const dialog = dialogs.interconnection

it('knows the unit and the contact, asks the rest and sums up', () => {
  const summed = talk(dialog, open(dialog), 'Phần mềm một cửa', 'Nhận văn bản đến', 'qcvn 102')
  expect(said(summed)).toEqual(['summary'])
  const { submit } = talk(dialog, summed, 'gửi')
  expect(submit?.name).toBe('requestInterconnection')
  expect(interconnectionBody.parse(submit?.body)).toEqual({
    organisation: known.unit,
    system: 'Phần mềm một cửa',
    purpose: 'Nhận văn bản đến',
    contactName: known.name,
    contactEmail: known.email,
    standard: 'qcvn-102-2016',
  })
})

it('is asked for another agency as well', () => {
  const { state } = open(dialog)
  const filled = form(state, {
    organisation: 'Sở Công Thương Hà Nội',
    system: 'Quản lý văn bản',
    purpose: 'Gửi báo cáo định kỳ',
    contactName: 'Nguyễn Văn An',
    contactEmail: 'an@hanoi.gov.vn',
    standard: 'unknown',
  })
  const { submit } = talk(dialog, open(dialog), filled, 'gửi')
  expect(interconnectionBody.parse(submit?.body)).toMatchObject({
    organisation: 'Sở Công Thương Hà Nội',
    contactEmail: 'an@hanoi.gov.vn',
  })
})

it('takes no password for the name of a system', () => {
  const result = talk(dialog, open(dialog), 'Một cửa, mật khẩu: Abc@12345')
  expect(result.submit).toBeUndefined()
  expect(said(result)).toEqual(['problem', 'ask'])
})

it('asks again for an address that is none', () => {
  const changing = talk(
    dialog,
    open(dialog),
    'Một cửa',
    'Nhận văn bản đến',
    'khác',
    'sửa',
    'thư điện tử liên hệ',
  )
  const wrong = talk(dialog, changing, 'an')
  expect(said(wrong)).toEqual(['problem', 'ask'])
  expect(said(talk(dialog, wrong, 'an@moit.gov.vn'))).toEqual(['summary'])
})
