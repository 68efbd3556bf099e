import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createArticleIndex } from '../../knowledge/collection/article-index'
import { createKnowledge } from '../../knowledge/loading/create-knowledge'
import { shippedFolder } from '../../knowledge/loading/load-knowledge'
import { readFolder } from '../../knowledge/loading/read-folder'
import type { ArticleSearch } from '../../knowledge/search/types'
import { mergeDocuments } from '../../knowledge/versions/merge-documents'
import { madeUpDocument, manyDocuments } from './many-documents'

const shipped = mergeDocuments([readFolder(shippedFolder)])

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const first = (search: ArticleSearch | undefined, question: string): string | undefined =>
  search?.search(question, 1)[0]?.id
const saved = (): { file: string; written: number }[] =>
  readdirSync(folder).map((file) => ({ file, written: statSync(join(folder, file)).mtimeMs }))

describe('the index of many articles', () => {
  test('is not made for a few', async () => {
    expect(await createArticleIndex(folder).follow(shipped)).toBeUndefined()
    expect(saved()).toEqual([])
  })

  test('is saved, and opened by the next start without building', async () => {
    const documents = manyDocuments()
    const built = await createArticleIndex(folder).follow(documents)
    const before = saved()
    expect(before).toHaveLength(1)
    const opened = await createArticleIndex(folder).follow(documents)
    expect(saved()).toEqual(before)
    for (const question of ['mức thu khi dùng bể bơi', 'ai sửa chữa tàu khảo sát', 'gio mo cua cua thu vien'])
      expect(opened?.search(question)).toEqual(built?.search(question))
  })

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['changed in one byte', (bytes: Buffer) => bytes.fill(7, bytes.length - 9, bytes.length - 8)],
  ])('is built again when the saved file is %s', async (_, spoil) => {
    await createArticleIndex(folder).follow(manyDocuments())
    const [file = ''] = readdirSync(folder)
    writeFileSync(join(folder, file), spoil(readFileSync(join(folder, file))))
    const search = await createArticleIndex(folder).follow(manyDocuments())
    expect(first(search, 'mức thu khi dùng bể bơi')).toBe('5-qd-vd@2020-02-01#D3')
  })

  test('takes in a changed document, a new one and the loss of one', async () => {
    const index = createArticleIndex(folder)
    const documents = manyDocuments()
    await index.follow(documents)
    const changed = madeUpDocument(5, (text) => text.replace('Mức thu', 'Giá vé'))
    const added = madeUpDocument(33, (text) => text.replaceAll('xe công', 'khinh khí cầu'))
    const search = await index.follow([
      ...documents.filter(({ instrument }) => !['5-qd-vd', '6-qd-vd'].includes(instrument.id)),
      changed,
      added,
    ])
    expect(first(search, 'giá vé bể bơi')).toBe('5-qd-vd@2020-02-01#D3')
    expect(first(search, 'đăng ký khinh khí cầu')).toBe('33-qd-vd@2020-02-01#D2')
    expect(search?.search('mức thu vườn ươm').some(({ id }) => id.startsWith('6-qd-vd'))).toBe(false)
    expect(search?.articles).toBe(320)
  })
})

describe('answers among many documents', () => {
  const knowledge = createKnowledge([...shipped, ...manyDocuments()])
  const cited = (question: string): string | undefined => {
    const answer = knowledge.answer(question)
    return answer.outcome === 'answered' ? answer.citations[0]?.id : `${answer.outcome}`
  }
  test.each([
    // The clause that states it, in the document on that very thing.
    ['mức thu khi dùng bể bơi là bao nhiêu', '5-qd-vd/D3.P1'],
    // Typed without marks.
    ['ai sua chua tau khao sat', '14-qd-vd/D7.P1'],
    // The system's own regulation still answers, though it is four articles among hundreds.
    ['ai cung cấp tài khoản iMOIT', 'D7.P2'],
    ['văn bản mật có gửi qua iMOIT được không', 'D6.K1.a'],
    // Nothing loaded speaks of it.
    ['thời gian nghỉ thai sản của lao động nữ', 'not-found'],
  ])('%s → %s', (question, id) => expect(cited(question)).toBe(id))
})
