import type { documentResults as vietnamese } from '../../vi/dialog-words/document-results'

const askClerk = 'Please ask the clerk (văn thư) or the competent person of your unit.'
const holdOn = `Until then, do not send this document through iMOIT. ${askClerk}`

export const documentResults: typeof vietnamese = {
  titles: {
    'must-not-send': 'Must not be sent through iMOIT',
    'must-send': 'Must be sent through iMOIT',
    'ask-a-person': 'A competent person must decide',
  },
  rows: {
    classified: {
      'must-not-send': `Documents classified mật, tối mật or tuyệt mật must not be sent or circulated on iMOIT; nor may a scan of them. ${askClerk}`,
    },
    denunciation: {
      'must-not-send': `Denunciations must not be sent or circulated on iMOIT, signed or unsigned; nor may a scan of them. ${askClerk}`,
    },
    'denunciation-unclear': {
      'ask-a-person': `It holds a denunciation in part, or it is not clear whether it is one, so a competent person must decide. ${holdOn}`,
    },
    'restricted-by-leaders': {
      'must-not-send': `Outgoing documents of the Ministry restricted from publication on the Ministry leaders' instruction must not be sent or circulated on iMOIT. ${askClerk}`,
    },
    'restricted-by-whom': {
      'ask-a-person': `It is not clear whether the restriction is on the Ministry leaders' instruction, so a competent person must decide. ${holdOn}`,
    },
    'restricted-elsewhere': {
      'ask-a-person': `Point c, clause 1, Article 6 names only outgoing documents of the Ministry. A restricted document that is incoming, of a unit, or of unclear direction needs a decision by a competent person. ${holdOn}`,
    },
    'unmarked-secret': {
      'must-not-send': `Secret information of the agency must not be put on iMOIT, even if the document is not stamped. ${askClerk}`,
      'ask-a-person': `The document is not stamped but holds secret information of the agency. The text I was given does not settle this case, so a competent person must decide. ${holdOn}`,
    },
    'secrecy-unknown': {
      'ask-a-person': `The classification of the document is not known, so the clerk or a competent person must decide. ${holdOn}`,
    },
    'restriction-unknown': {
      'ask-a-person': `It is not known whether the document is restricted from publication, so a competent person must decide. ${holdOn}`,
    },
    'not-stated': {
      'ask-a-person': `Not enough was chosen, so I cannot conclude. ${holdOn}`,
    },
    complaint: {
      'must-send':
        'Read literally, a document without a denunciation must be sent and circulated on iMOIT. If you are not sure that it holds no denunciation, please ask the clerk before sending.',
    },
    ordinary: { 'must-send': 'Of the kind you chose, the document must be sent and circulated on iMOIT.' },
  },
  otherwise: `The text I was given does not settle this, so a competent person must decide. ${holdOn}`,
  scan: 'The document with its attached material and annexes must be scanned and entered into iMOIT.',
  scanIfAny: 'If there is any attached material or annex, it must be scanned and entered into iMOIT as well.',
  notSeen: 'I have not seen the document; the result rests only on what you chose.',
}
