import type { Concept } from '../vietnamese/concepts'

/** More English for the same meanings, as people say it; `|` separates them. */
export const englishSayings: Partial<Record<Concept, string>> = {
  account: 'login|log in name|username|user name|credential|profile',
  grant: 'create an account|set up an account|open an account|issue an account',
  permission: 'right to read|permission to read|allowed to read|access to document',
  assignRights:
    'give the right|give permission|give access|decide who can|who may read|who can read|let read',
  revoke: 'delete|lock|locked|suspend|taken away|close the account',
  guide: 'class|lesson|course|workshop|seminar',
  oversee: 'see the progress|still see|keep an eye|follow the work|look at|look over',
  smooth: 'keeps running|stays up|stay up|available|no interruption|interruption|reliable|reliably',
  security: 'hacker|virus|hack|attack|information security',
  incident:
    'go down|goes down|went down|breaks down|break down|broke down|is down|stop working|stops working|offline|unavailable|hang|freeze|slow|trouble with the system',
  fix: 'back to normal|back up|working again|fixed|get it running|technical problem',
  notify: 'let know|lets know|let us know|lets us know|let me know|warn|alert|word that',
  inWriting: 'official letter|by letter|in paper form',
  paper: 'printed|print|printout|print out|paper original|printed copy|physical copy|paper one',
  connect: 'hook up|linked|plug',
  otherMinistries: 'another ministry|rest of government',
  handle:
    'to process|we process|you process|i process|they process|do we process|be processed|is processed|are processed|process document|process incoming|process outgoing|process letter|taken care of|work on',
  incoming:
    'incoming letter|incoming mail|letter we receive|document we receive|received from outside|sent to us|arrive|arriving|letter that arrive',
  outgoing: 'outgoing letter|outgoing mail|letter we send|document we send|sent out',
  lend: 'lend my login|lend my password|give my login|give my password|share my login|share my password|share a login|share login|share password|let someone use my|let a colleague use|let a friend use|use a colleague|use my colleague|use his account|use her account|use their account|use a friend|use the account of|colleague s account|colleague s login|friend s account|other people s account|log in as|borrow a login|borrow an account',
  described: 'written down|found in|spelled out|where is the procedure',
  attached: 'comes with|come with|accompanies|attached paper',
  scan: 'scanned copy|scanning|photograph',
  enter: 'type|typed|key in|keyed in|type in|log the',
  send: 'e send|sent through|deliver|delivered|pass along',
  secret: 'state secrets|secret information|confidential information|sensitive',
  denunciation: 'accuse|accuses|accusing|letter accusing|anonymous letter',
  ministryLeaders: 'top leader|top leaders|leaders of the ministry|ministry s leadership|ministerial',
  directive:
    'instruction from|handwritten note|handwritten comment|written instruction|remark|opinion|enter the instruction|guiding comment',
  responsibility: 'what must|what do the|supposed to do|have to do|in charge of what',
  applies:
    'bind|binding on|have to follow|has to follow|must follow|who must comply|who has to comply|cover|concern',
  scope:
    'what is the regulation about|what does the regulation cover|what does the regulation govern|govern|regulate|about what|subject matter|deal with what',
  purpose: 'reason|intended|meant to|intention|what is the point|for what reason|in order to',
  transparency: 'name and shame|named publicly|publicly|public',
  progress: 'behind schedule|late document|delay|delayed|deadline missed|missed deadline|in time',
  value:
    'worth|as valid|just as valid|legal force|carry the same weight|recognized|recognised|count as much|equal to',
  ownSoftware:
    'own document management|in house software|in house system|our own software|our own system|another software|unit s own',
  requirement: 'must it meet|criteria must',
  order: 'count as an order|formal order|command',
  coordinating: 'supporting unit|assisting unit|cooperating unit|helping unit',
  leading: 'main responsible unit|unit in charge of handling|lead handling',
  delegate:
    'stand in|stands in|deputy act|act in place|acting for|in my place|hand the work|take over the work|on my behalf|authorize another|authorise another',
  register: 'be added|get added|added to the system|add user|add a user|new user|add new user',
  userList: 'list of the user|names of user',
  change:
    'new joiner|new staff|newcomer|someone joins|somebody joins|staff change|new person|joins our unit|leaves the unit',
  attend: 'go to the training|take part|join the training|send people|training course',
  assignNumber:
    'get a number|get its number|gets its number|numbered|give the number|gives the number|a number|the number to|reference number',
  draft: 'draft letter|first version|draft i wrote|drafted',
  submit: 'hand in|put forward|pass up|forward to the leader',
  approve: 'sign off|okay|agree|approved',
  sendBack: 'give back|hand back|bounce|bounced|reject|rejected|returned to',
  incomplete: 'missing document|missing paper|something is missing|not full|lacks|lack',
  revise:
    'correct|corrected|correction|to be corrected|rework|fix the draft|edit|rewrite|change the draft|needs change|not good enough',
  finish: 'end the file|wrap up|finish the task|complete the work',
  handover:
    'give up my right|pass my right|give back my right|transfer my right|hand off|transfer my account',
  leaveJob:
    'leaving|leave for another|change unit|changing job|new post|new job|quit my job|moving to another|move to a different|retiring',
  misuse: 'improperly|carelessly|wrong way|use it badly|by mistake use',
  violate:
    'do not follow|does not follow|not follow|don t follow|doesn t follow|ignore|ignores|disobey|refuse to use|fail to follow|fails to follow|not obey|broke the rule|against the rule|disregard',
  sanction:
    'what happens to unit|what happens to user|what happens to people|what happens if i do not|dealt with how|get into trouble',
  members: 'who sits|sits on|who is on|part of the board|units are on',
  head: 'chairs|leads the board|led by|head of the board|heads it|who leads',
  situation: 'usage report|usage statistic|how much it is used',
  remind: 'nudge|chase|push',
  reward: 'bonus point|count toward|counted toward|performance rating|emulation title|annual assessment',
  difficulty:
    'hard to follow|unclear|unreasonable|does not make sense|shortcoming|problem with the regulation|rules do not work',
  feedback: 'complain|complain to|opinion on|speak to|comment on the regulation|suggest|recommend',
  amend: 'change the regulation|changed the regulation|change the rule|changes to the regulation',
  inForce:
    'took effect|came into force|come into force|into force|into effect|start to apply|begin to apply|starts to apply|effective date',
  replace: 'supersedes|earlier decision|old decision|previous decision',
  post: 'by post|by fax|mailman|delivery|mailed',
  workOutside:
    'personal chat|private chat|chat|gossip|personal message|private message|personal thing|personal use|private use|private conversation|non work|not work related|social',
  store: 'kept|keep the original|put away|end up|filing',
  webAddress: 'web address|url|website|link|web site|login page|site',
  functions: 'function|feature|what can it do|what does it do',
  thrift: 'saving money|save money|saving|save|waste|economy|thrift|cutting cost|cut waste|cut cost',
  standard: 'standard',
  internal: 'internal|internally|within the ministry|inside the ministry|within the unit|inside the unit',
  byOrder:
    'by order of|on the minister s order|on order of|signed by order|signed on behalf of the minister|on behalf of the minister',
  gather: 'collected|central|centralised|centralized|gathered|pass through the clerk|one place|single point',
  allot: 'assign|assigned|assigned to|assignment|task given|given task|allocated to',
}
