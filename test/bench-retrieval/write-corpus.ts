import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const texts: [title: string, text: string][] = [
  ['Mượn sách', '1. Bạn đọc được mượn năm cuốn sách.\n2. Thời hạn mượn là mười bốn ngày.'],
  ['Thẻ bạn đọc', '1. Thủ thư cấp thẻ cho bạn đọc.\n2. Thẻ mất được cấp lại sau ba ngày.'],
  ['Giờ mở cửa', 'Thư viện mở cửa từ bảy giờ sáng đến chín giờ tối.'],
  ['Phòng đọc yên tĩnh', 'Không nói chuyện, không dùng điện thoại trong phòng đọc.'],
  ['Phí phạt', 'Trả sách muộn bị phạt hai nghìn đồng mỗi ngày.'],
  ['', 'Giám đốc chịu trách nhiệm thi hành nội quy này.'],
]

export const articles = texts.map(([title, text], n) => ({
  id: `noi-quy+${n + 1}`,
  doc: 'noi-quy',
  article: String(n + 1),
  title,
  text,
}))

export const questions = [
  { id: 'q1', question: 'Thời hạn mượn sách là bao nhiêu ngày?', gold: ['noi-quy+1'] },
  { id: 'q2', question: 'Thư viện mở cửa từ mấy giờ?', gold: ['noi-quy+3'] },
  { id: 'q3', question: 'Trả sách muộn bị phạt thế nào?', gold: ['noi-quy+5'] },
]

export const lines = (items: readonly object[]): string =>
  items.map((item) => JSON.stringify(item)).join('\n')

const folders: string[] = []

/** A new folder with these files; a name that ends in .gz is compressed. */
export function writeFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-retrieval-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), name.endsWith('.gz') ? gzipSync(text) : text)
  }
  return folder
}

export const removeFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}
