import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shippedFolder } from '../../knowledge/loading/load-knowledge'

/** A document file; `head` adds to its heading lines or replaces them. */
export function documentFile(head: Record<string, string | string[]>, text: string): string {
  const lines = { kind: 'Quyết định', issuer: 'Chánh Văn phòng', signed: head.effective ?? '', ...head }
  const written = Object.entries(lines).flatMap(([key, value]) =>
    [value].flat().map((one) => `${key}: ${one}`),
  )
  return `${written.join('\n')}\n\n${text.trim()}\n`
}

/** An invented regulation on duty at weekends, as first issued and as issued anew. */
export const duty = (effective: string, people: string): string =>
  documentFile(
    {
      id: '5-qd-vp',
      number: '5/QĐ-VP',
      title: 'Quy chế trực ban cuối tuần',
      'short-title': 'Quy chế trực ban (QĐ 5/QĐ-VP)',
      effective,
      articles: '4',
    },
    `
# Quyết định

Điều 1. Ban hành kèm theo Quyết định này Quy chế trực ban cuối tuần.

# Quy chế

Điều 1. Phạm vi
Quy chế này áp dụng cho ca trực ban cuối tuần.

Điều 2. Ca trực ban
1. Mỗi ca trực ban có ${people} người trực.
2. Người trực ban ghi sổ giao ca.

Điều 3. Bồi dưỡng
Người trực ban được bồi dưỡng suất ăn ca đêm.

Điều 4. Chìa khóa
Chìa khóa kho để tại bàn trực.
`,
  )

export const dutyChanged = documentFile(
  {
    id: '7-qd-vp',
    number: '7/QĐ-VP',
    title: 'Quyết định sửa đổi Quy chế trực ban cuối tuần',
    'short-title': 'QĐ 7/QĐ-VP',
    effective: '2018-05-01',
    amends: [
      '5/QĐ-VP amend D2.K1 by D1.K1',
      '5/QĐ-VP add D2.K3 by D1.K2',
      '5/QĐ-VP repeal D3 by D2',
      '5/QĐ-VP add D5 by D3',
    ],
  },
  `
# Quy chế

Điều 1. Sửa đổi, bổ sung Điều 2
1. Khoản 1 được sửa đổi như sau: "1. Mỗi ca trực ban có bốn người trực."
2. Bổ sung khoản 3: "3. Trưởng ca ký sổ."

Điều 2. Bãi bỏ
Bãi bỏ Điều 3.

Điều 3. Bổ sung Điều 5
"Điều 5. Đèn pin cấp cho mỗi ca một chiếc."
`,
)

const rooms = (id: string, number: string, effective: string, hours: string, replaces: string[]): string =>
  documentFile(
    {
      id,
      number,
      title: 'Quy định sử dụng phòng họp',
      'short-title': `Quy định phòng họp (QĐ ${number})`,
      effective,
      ...(replaces.length > 0 && { replaces }),
    },
    `
# Quy chế

Điều 1. Đăng ký phòng họp
1. Đăng ký phòng họp trước ${hours} giờ.
2. Lễ tân giữ chìa khóa phòng họp.
`,
  )
export const oldRooms = rooms('3-qd-vp', '3/QĐ-VP', '2010-01-01', '24', [])
export const newRooms = rooms('9-qd-vp', '9/QĐ-VP', '2019-01-01', '48', ['3/QĐ-VP'])

/** Articles with the numbers of the regulation on iMOIT. */
export const law = documentFile(
  {
    id: '1-2012-qh13',
    number: '1/2012/QH13',
    kind: 'Luật',
    title: 'Luật Thư viện công sở',
    'short-title': 'Luật Thư viện công sở (1/2012/QH13)',
    issuer: 'Quốc hội',
    signed: '2012-06-20',
    effective: '2013-01-01',
  },
  `
# Quy chế

Điều 1. Phạm vi điều chỉnh
Luật này quy định về thư viện công sở.

Điều 6. Mượn sách
1. Bạn đọc được mượn tối đa ba cuốn sách.
2. Sách quý chỉ đọc tại chỗ.
`,
)

export const decree = documentFile(
  {
    id: '30-2031-nd-cp',
    number: '30/2031/NĐ-CP',
    kind: 'Nghị định',
    title: 'Nghị định về xe đạp công sở',
    'short-title': 'Nghị định 30/2031/NĐ-CP',
    issuer: 'Chính phủ',
    effective: '2031-01-01',
  },
  `
# Quy chế

Điều 1. Xe đạp
1. Xe đạp công sở sơn màu xanh.
`,
)

/** A folder with files by name, and the shipped documents when asked for; taken away by `remove`. */
export function folderWith(files: Record<string, string>, { shipped = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  if (shipped)
    for (const name of ['2226-qd-bct.txt', '2226-qd-bct.notes.json'])
      copyFileSync(join(shippedFolder, name), join(folder, name))
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
