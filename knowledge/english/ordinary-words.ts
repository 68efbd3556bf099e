/** The English of what may be said of a document that goes through the system without doubt. */
export const englishOrdinaryWords =
  'a|an|the|all|any|every|each|other|another|remaining|ordinary|normal|usual|regular|routine|common|everyday|simple|document|documents|letter|letters|official|paper|papers|report|reports|invitation|invitations|memo|memos|' +
  'minutes|contract|contracts|plan|plans|notice|notices|submission|submissions|correspondence|file|files|draft|drafts|announcement|announcements|decision|decisions|' +
  'meeting|meetings|conference|training|weekly|monthly|quarterly|annual|yearly|holiday|schedule|schedules|budget|procurement|recruitment|seminar|workshop|leave|request|requests|statistics|work|administrative|' +
  'incoming|outgoing|electronic|electronically|signed|attachment|attachments|annex|annexes|appendix|enclosed|with|without|its|their|and|or|of|for|to|from|in|on|by|via|through|over|using|at|as|about|between|' +
  'does|do|is|are|be|being|has|have|must|should|shall|may|can|could|will|would|need|needs|compulsory|mandatory|required|obliged|necessary|allowed|i|we|you|it|they|them|my|our|your|this|that|these|those|' +
  'send|sent|sending|upload|uploaded|share|shared|circulate|circulated|submit|submitted|transmit|transmitted|go|put|enter|entered|scan|scanned|scanning|dispatch|dispatched|forward|forwarded|exchange|exchanged|pass|' +
  'imoit|system|electronic document system|e document system|please|also|too|always|still|tell|me|if|whether|so|then|instead|paper|department|departments|unit|units|division|ministry|ministry of industry and trade|moit|office|company|companies|' +
  'province|provinces|provincial|enterprise|enterprises|colleague|colleagues|staff|complaint|complaints|petition|petitions|citizen|citizens|new|same|day|week|month|urgent|hi|hello|hey|bot|under|article|clause|regulation|rule|rules|point|does it|or not|unclassified|nonsecret|' +
  'not secret|not a secret document|not a secret|not classified|not confidential|not top secret|not a denunciation|non secret|non classified|neither secret nor a denunciation|not restricted|isn t secret|isn t classified|aren t secret'
