import type { Concept } from '../vietnamese/concepts'

/** English phrases for the same meanings; `|` separates them. Endings (-s, -ed, -ing) need not be listed. */
export const englishConcepts: Record<Concept, string> = {
  account: 'account|user account|login account',
  grant: 'grant|give|provide|issue account|create account|hand out|supply|allocate|gives out|get|obtain',
  permission: 'permission|right|access|access right|user right|privilege|authorization|authorisation',
  assignRights: 'assign right|assign permission|authorize|authorise',
  revoke:
    'revoke|withdraw|remove|cancel|disable|deactivate|block|take away|take back|revocation|terminate|cut off',
  support: 'support|help|assist|assistance',
  guide:
    'guide|guidance|instruct|instruction|train|training|teach|show how|user guide|manual|user manual|learn',
  materials: 'material|user guide|manual|user manual|guidebook|documentation|handbook|guide',
  oversee: 'oversee|monitor|supervise|check|inspect|track|watch|oversight|supervision|inspection',
  operate: 'operate|operating|operation|run|running|functioning',
  smooth: 'smooth|smoothly|without interruption|uninterrupted|keep running|stable',
  manage: 'manage|management|administer|in charge|run|lead|owner|own|operator|responsible unit|manager',
  ensure: 'ensure|guarantee|keep',
  security: 'security|safety|secure|safe|cybersecurity|protect',
  technical: 'technical',
  incident:
    'incident|error|fault|problem|outage|down|break|broken|bug|crash|malfunction|failure|fail|does not work|' +
    'not working|cannot log in|cannot access|does not open|cannot open|goes wrong|technical issue',
  fix: 'fix|repair|resolve|restore|solve|troubleshoot|remedy',
  notify: 'notify|inform|announce|tell|told|notification|notice|announcement|informed',
  email: 'email|e mail|mail',
  inWriting: 'in writing|written notice|on paper|written',
  connect:
    'connect|interconnect|connection|interconnection|interoperate|interoperability|integrate|integration|link',
  governmentOffice: 'government office|office of the government|office of government',
  otherMinistries: 'other ministry|other ministries|ministries|other agency|other sector',
  procedure: 'procedure|process|workflow|step',
  write: 'develop|write|draft|build|establish|design|draw up|make the procedure|author',
  incoming: 'incoming|incoming document|document received|received document|inbound',
  outgoing: 'outgoing|outgoing document|outbound',
  lend: 'lend|borrow|share account|use my|using my|someone else use|use someone else|use another|lend account',
  receive: 'receive|receipt|reception|intake',
  transfer: 'transfer|forward|hand over',
  handle: 'handle|deal with|treat',
  described: 'describe|set out|detailed|detail|explained|laid down',
  annex: 'annex|annexes|appendix|appendices',
  attached: 'attachment|attach|enclosed|enclosure|accompanying|attached material|attached document',
  scan: 'scan|digitize|digitise|scanned',
  enter: 'enter|upload|input|put|load|feed',
  send: 'send|sent|circulate|transmit|go through|share|submit|dispatch|exchange|pass through|send through',
  document: 'document|paper|file|letter|correspondence|text|record',
  password: 'password|passcode|pin',
  secret:
    'secret|top secret|classified|confidential|state secret|most secret|highly confidential|secrecy|strictly confidential',
  denunciation:
    'denunciation|denunciation letter|whistleblowing|whistleblower|denounce|accusation|denouncing|whistle blower',
  complaint: 'complaint|petition|grievance',
  restricted:
    'restricted|restricted publication|restricted from publication|publication is restricted|not for publication|' +
    'limited publication|restrict|limited circulation|embargoed',
  ministryLeaders:
    'ministry leader|minister|ministry s leader|leader of the ministry|deputy minister|ministry leadership|leader',
  directive: 'directive|direction|on the instruction of|by order of',
  allOf: 'all|every|any|all other',
  responsibility: 'responsibility|duty|duties|role|task|obligation',
  agency:
    'e commerce and it agency|e commerce agency|it agency|department of e commerce|agency of e commerce|' +
    'e commerce and information technology agency|vietnam e commerce and information technology agency|agency',
}
