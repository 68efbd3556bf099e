import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBenchCommand } from '../bench/retrieval/command-line'
import { readArticles, readQuestions } from '../bench/retrieval/read-corpus'
import { articles, lines, questions, removeFolders, writeFolder } from './write-corpus'

afterAll(removeFolders)

const readBack = articles.map(({ id, doc, title, text }) => ({ id, document: doc, title, text }))
const readQuestionText = (text: string) => readQuestions(join(writeFolder({ 'q.jsonl': text }), 'q.jsonl'))

test.each([
  ['articles.jsonl', lines(articles), 'plain'],
  ['articles.jsonl.gz', lines(articles), 'compressed'],
  ['articles.jsonl', `\uFEFF${lines(articles)}\r\n\r\n`, 'as Windows writes it'],
])('%s is read: %#', (name, text) => {
  expect(readArticles(writeFolder({ [name]: text }))).toEqual(readBack)
})

test.each([
  [{}, /holds neither articles\.jsonl nor articles\.jsonl\.gz\.$/],
  [{ 'articles.jsonl': '\n' }, /articles\.jsonl is empty\.$/],
  [{ 'articles.jsonl': `${lines(articles)}\n{"id":` }, /articles\.jsonl, line 7 is not JSON\.$/],
  [
    { 'articles.jsonl': '\n{"id":"a","doc":"d","title":"t"}' },
    /line 2 needs "id", "doc", "title" and "text" as text\.$/,
  ],
  [
    { 'articles.jsonl': lines([...articles, articles[2] ?? {}]) },
    /line 7 repeats the id noi-quy\+3 of line 3\.$/,
  ],
])('articles %#: %s', (files, sentence) => {
  expect(() => readArticles(writeFolder(files))).toThrow(sentence)
})

test('a file that is not there or not what its name says cannot be read', () => {
  const folder = writeFolder({})
  writeFileSync(join(folder, 'articles.jsonl.gz'), lines(articles))
  expect(() => readArticles(folder)).toThrow(/articles\.jsonl\.gz cannot be read\.$/)
  expect(() => readQuestions(join(folder, 'questions.jsonl'))).toThrow(/questions\.jsonl cannot be read\.$/)
})

test.each([
  [lines([...questions, { id: 'q4', question: 'Ai?' }]), /line 4 needs .*"gold" as a list of article ids\.$/],
  [lines([{ id: 'q', question: '  ', gold: ['a'] }]), /line 1 needs "id" and "question" as text/],
  ['[1, 2', /line 1 is not JSON\.$/],
])('questions %#', (text, sentence) => {
  expect(() => readQuestionText(text)).toThrow(sentence)
})

test('what is not asked for is everything there is', () => {
  expect(readBenchCommand(['set'])).toEqual({
    folder: 'set',
    questionFile: join('set', 'questions.jsonl'),
    json: false,
    engines: [
      ...['ours', 'flexsearch', 'flexsearch-best', 'minisearch', 'minisearch-best'],
      ...['orama', 'orama-best', 'bm25'],
    ],
    variants: ['original', 'no-diacritics', 'typo', 'telex', 'keywords'],
    seconds: 120,
  })
})

test('what is asked for is asked in the order of the table', () => {
  const given = '--only bm25,ours set --variants typo,original --questions other.jsonl --seconds 9 --json'
  expect(readBenchCommand(given.split(' '))).toEqual({
    ...{ folder: 'set', questionFile: 'other.jsonl', json: true, seconds: 9 },
    ...{ engines: ['ours', 'bm25'], variants: ['original', 'typo'] },
  })
})

test.each([
  ['', /^Name the folder/],
  ['one two', /^One folder at a time, not one and two\.$/],
  ['set --only lucene', /^--only knows no 'lucene'; there are ours, flexsearch, /],
  ['set --variants vni', /^--variants knows no 'vni'; there are original, /],
  ['set --seconds soon', /^--seconds takes a number above 0, not soon\.$/],
  ['set --limit 3', /^Unknown option '--limit'\. Example: npm run bench:retrieval/],
  ['set --only', /^Option '--only <value>' argument missing\. Example: /],
])('bench:retrieval %s: %s', (given, sentence) => {
  expect(() => readBenchCommand(given.split(' ').filter(Boolean))).toThrow(sentence)
})
