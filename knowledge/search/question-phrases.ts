/** Wordings that ask and say nothing about the matter; they weigh nothing when articles are compared. */
export const askingPhrases = [
  'như thế nào|thế nào|ra sao|làm sao|bao nhiêu|bao lâu|là gì|những gì|cái gì|có được không|được không|hay không',
  'phải không|đúng không|có phải|khi nào|ở đâu|tại sao|vì sao|đúng hay sai|được quy định|quy định|cho hỏi|xin hỏi',
  'gì|nào|ai|không|sao|nhiêu',
].flatMap((line) => line.split('|'))

/** Wordings of questions that legal text lacks; repair of typing must know them. */
export const questionWordings = [
  ...askingPhrases.filter((phrase) => !phrase.endsWith('quy định') && phrase.includes(' ')),
  ...[
    'gì|có những gì|bao gồm những gì|ai|do ai|của ai|bao nhiêu tiền|bao nhiêu ngày|là bao nhiêu|trong bao lâu|lúc nào',
    'tại đâu|nào|cơ quan nào|đơn vị nào|trường hợp nào|có cần|có bị phạt không|mấy|mấy ngày|muốn|cho tôi hỏi|tôi|em|mình',
    'thì sao|bị phạt thế nào|bị xử lý ra sao|được quy định như thế nào|quy định thế nào|quy định ra sao|gồm những ai',
    'gồm những giấy tờ gì|cần làm gì|phải làm gì|điều kiện gì',
  ].flatMap((line) => line.split('|')),
]
