import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everyday words on one side, the law's on the other: questions use the former, texts the latter, headings both. */
export const topics = [
  ['mượn nhờ chia sẻ', 'cung cấp cho người khác sử dụng'],
  ['hỏng đơ treo máy', 'sự cố kỹ thuật phải khắc phục'],
  ['nghỉ việc chuyển công tác', 'thu hồi tài khoản đã cấp'],
  ['quên mật khẩu', 'khôi phục quyền truy cập'],
  ['họp giao ban', 'điều hành công việc hằng tuần'],
  ['tiền phạt', 'xử lý vi phạm hành chính'],
  ['giấy tờ hồ sơ', 'văn bản tài liệu kèm theo'],
  ['con dấu chữ ký', 'xác thực điện tử hợp lệ'],
] as const

export interface MadeUpArticle {
  id: string
  doc: string
  title: string
  text: string
}

/** `copies` articles per topic, each in words of its own order, in documents of eight articles. */
export function makeUpArticles(copies: number): MadeUpArticle[] {
  return Array.from({ length: copies }).flatMap((_, copy) =>
    topics.map(([everyday, legal], topic): MadeUpArticle => {
      const turned = turn(legal.split(' '), copy).join(' ')
      return {
        id: `vb-${copy}+${topic}`,
        doc: `vb-${copy}`,
        title: turn(everyday.split(' '), copy).join(' '),
        text: `1. Đơn vị ${copy + 1} ${turned} theo quy định tại văn bản này.\n2. Thủ trưởng đơn vị chịu trách nhiệm ${turned}.`,
      }
    }),
  )
}

export function writeMadeUpCorpus(folder: string, articles: readonly MadeUpArticle[]): void {
  mkdirSync(folder, { recursive: true })
  const questions = articles
    .filter((_, at) => at % 3 === 0)
    .map(({ id, title }) => ({ id, question: `${title} thì sao`, gold: [id] }))
  writeFileSync(join(folder, 'articles.jsonl'), lines(articles))
  writeFileSync(join(folder, 'questions-train.jsonl'), lines(questions))
}

function turn(words: readonly string[], by: number): string[] {
  return words.map((_, at) => words[(at + by) % words.length] as string)
}

function lines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}
