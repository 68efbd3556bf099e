import type { AskedFact } from '../types'
import type { Asking } from '../vietnamese/question-words'

export const englishAskings: Record<Asking, string> = {
  who: 'who|whom|what agency|what unit|what department|what body|what office|which authority|which department|which unit|which agency|which body|which office|which organisation|which organization|by whom|whose',
  'yes-no':
    'can i|can we|may i|may we|must i|must we|should i|should we|do i|do we|is it|are there|is there|does|do|is|are|can|may|must|' +
    'should|allowed to|is it allowed|am i|shall|has|have to|could|would|will|need to',
  definition: 'definition|definition of|mean|meaning of|meaning',
  what: 'what|which|list',
  'which-document':
    'anything|nothing|exception|exceptions|list the document|list of document|documents that|which document|what document|which type of document|what kind of document|what type of document|what must not|' +
    'what cannot|what is not allowed|which one|what kind of file|which file|what may not|what should not|which kind of document',
  where: 'where',
  how: 'how|in what way|by what means',
  'which-instrument': 'which law|which decree|which regulation|which decision',
  route:
    'how else|sent instead|send instead|instead|alternative|what other way|another way|other channel|by what route|which channel|' +
    'how should they be sent|how should it be sent|how do i send|how to send|how can i send|how do we send|how should i send|what route|how must it be sent|how are they sent',
}

/** Longer words that hold a question word and ask nothing. */
export const englishToldWords =
  'on amending|to amend|decide the amendment|decide on amendment|propose to amend|suggest amending|save money|saving money|waste of money'

export const englishFacts: Record<AskedFact, string> = {
  time:
    'how long|how soon|how many day|how many hour|deadline|when must|when should|when will|when can i|since when|until when|time limit|how fast|how quickly|within what time|by when|how often|' +
    'how many minute|how many week|what time|working hour|opening hour|how many time',
  number: 'how many|how much|number of',
  money: 'cost|fee|price|how much does it cost|is there a charge|pay|free of charge|money|expensive',
  contact:
    'phone|phone number|hotline|email address|contact detail|contact number|contact information|telephone|call|support email|number to call|help desk number|zalo',
  place:
    'address|office address|location|located|room number|url|website|web address|login link|the link|a link|which floor|which building',
  form: 'which form|a form|the form|template|application form|form to fill|which form|paperwork|application document|sample',
  penalty: 'penalty|punish|punishment|a fine|get fined|sanction|discipline|disciplined|consequence|punished',
  person: 'name of|what is the name|which person|named|director|who is the head|who is the director|name',
  procedure:
    'how do i reset|how to reset|how do i log|how to log|how do i get|how do i apply|how to apply|how do i change|how can i get|how do i register|how to install|what are the steps',
  validity:
    'still in force|in force|still valid|valid|replaced|repealed|amended|renamed|current|now called|superseded|expired|up to date|nowadays|today|newest|latest|merged|no longer',
  'technical-limit':
    'maximum size|file size|size|resolution|format|dpi|mb|gb|how large|how big|browser|version|system requirement|hardware requirement|operating system|font|limit|' +
    'character|bandwidth|app|install|configuration|file type|minimum length|length|which software|what software',
}

/** Everyday words that show a sentence to be English. */
export const englishEverydayWords =
  'forgot|forget|forgotten|talk|speak|human|person|request|ticket|suspect|breach|data|leak|hacked|account|locked|login|log|sign|cancel|back|before|after|sending|create|' +
  'colleague|status|withdraw|retired|left|joined|report|problem|issue|since|yesterday|morning|today|everyone|nobody|slow|open|page|screen|wrong|missing|attached|need|want|' +
  'would|like|change|role|update|list|switch|vietnamese|english|language|thanks|thank|good|hello|bye|yes|what|okay|not|sure|know|skip|submit|confirm|edit|never|mind|stop|' +
  'quit|exit|start|again|friend|boss|mr|ms|mrs|someone|somebody|stranger|using|used|my|me|our|your|his|her|their|for|with|about|through|without|another|lost|find|see|look|try|tried'

export const englishFunctionWords =
  'ministry department|ministry unit|a|an|the|of|for|to|in|on|at|by|with|from|into|through|via|and|or|but|if|then|that|this|these|those|it|its|they|them|their|i|me|my|' +
  'we|us|our|you|your|he|she|his|her|be|been|being|was|were|am|is|are|do|does|did|has|have|had|can|could|may|might|must|shall|should|will|' +
  'would|not|no|nor|so|as|about|any|some|there|here|please|tell|need|want|like|also|too|just|very|really|when|while|after|before|because|' +
  'what|which|who|whom|whose|how|where|why|other|else|one|someone|somebody|anyone|staff|people|person|employee|colleague|officer|official|user|users|unit|units|' +
  'leave|retire|happen|take|make|use|using|new|allow|allowed|permitted|compulsory|mandatory|require|required|obligation to|usage|used|using|properly|correctly|electronic document system|e document system|electronic|electronically|responsible|' +
  'responsible for|regulation|rule|article|clause|point|paragraph|decision|imoit|system|the system|ministry|ministry of industry and trade|moit|say|said|state|stated|' +
  'ordinary|normal|usual|regular|department|office|body|know|go|work|job|department s|s|t|hi|hello|dear|sir|thank|thanks|content|text|full|show|ask|question|' +
  'between|each|per|during|still|only|ever|all|necessary|ok|let|such|same|out|up|over|under|more|become|come|see|get to|again|now|then|off|first|mean'
