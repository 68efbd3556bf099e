/** Whole sentences with a fixed meaning, folded (no marks), without polite particles. `|` separates them. */

export const commandPhrases = {
  help:
    'what is your name|what s your name|are you a real person|are you human|are you a bot|are you a robot|are you ai|ban la nguoi hay may|ban la nguoi that a|ban ten gi|bot ten gi|ban la robot a|ban la bot a|can ho tro|em can ho tro|toi can ho tro|minh can ho tro|can giup do|em can giup|toi can giup|em can giup do|toi can giup do|cuu em voi|cuu voi|cuu toi voi|giup em voi|i need help|need help|need some help|tro giup|lam duoc nhung gi|ban lam duoc nhung gi|ban co the lam nhung gi|ban co the lam duoc gi|bot lam nhung gi|ban giup gi duoc|bot giup duoc gi|bot giup gi duoc|ban ho tro duoc gi|ban ho tro nhung gi|bot ho tro gi|co nhung chuc nang gi|bot co chuc nang gi|ban co chuc nang gi|bot co nhung chuc nang gi|tinh nang|chuc nang|bot dung de lam gi|bot dung lam gi|bot nay lam gi|bot nay dung lam gi|what do you do|what can this bot do|how to use this bot|how to use the bot|huong dan toi dung bot|huong dan em dung bot|huong dan dung bot nay|huong dan toi dung bot nay|huong dan em dung bot nay|huong dan cach dung bot|chi toi cach dung bot|chi em cach dung bot|cach su dung bot|cach dung bot nay|huong dan su dung bot nay|huong dan su dung tro ly|huong dan dung tro ly|su dung bot the nao|dung bot the nao|dung bot sao|giup|giup toi|giup em|giup voi|help|help me|menu|huong dan|ban lam duoc gi|bot lam duoc gi|ban giup duoc gi|ban giup duoc gi cho toi|ban giup duoc gi cho em|giup duoc gi|ban co the giup gi|ban co the giup gi cho toi|tro ly giup duoc gi|ban giup duoc nhung gi|co the lam gi|lam duoc gi|' +
    'bat dau|start|what can you do|ban co the lam gi|tro ly lam duoc gi|bot lam duoc nhung gi|huong dan su dung bot|dung bot nhu the nao|huong dan dung bot|' +
    'bot co the giup gi|ban la ai|bot la ai|who are you|how do i use this bot|how does this bot work|cach dung bot|ban biet lam gi|bot biet lam gi|commands|lenh|danh sach lenh',
  cancel:
    'thui|thui khoi|thui khong can|thoi bo|khoi|huy|huy bo|huy di|thoi|dung lai|bo di|khong lam nua|khong can nua|thoi khong can nua|thoi khong can|thoi khoi|thoi huy|cancel|cancel it|cancel that|stop|quit|exit|thoat|' +
    'never mind|nevermind|abort|huy yeu cau|huy yeu cau nay|khong gui nua|huy lenh|thoi bo di|bo qua het|ket thuc|forget it|huy giup|thoi khong lam nua|huy bo yeu cau',
  back: 'quay lai|tro lai|lui lai|lui|buoc truoc|ve buoc truoc|quay lai buoc truoc|back|go back|previous|quay ve|tro ve|cau truoc|previous step|tro lai buoc truoc|lui mot buoc',
  edit: 'sua|sua lai|chinh sua|chinh lai|edit|edit it|sua thong tin|doi lai|sua noi dung|let me edit|chinh sua lai|cho sua lai|toi muon sua|em muon sua lai|sua lai thong tin',
  'my-requests':
    'xem su co|xem phieu|xem cac su co|xem yeu cau da gui|yeu cau cua toi|cac yeu cau cua toi|yeu cau cua em|xem yeu cau|xem yeu cau cua toi|xem cac yeu cau|tra cuu yeu cau|trang thai yeu cau|my requests|my request|my tickets|show my requests|' +
    'danh sach yeu cau|don cua toi|phieu cua toi|yeu cau da gui|cac yeu cau da gui|requests|yeu cau cua minh|cho xem yeu cau cua toi|list my requests|view my requests|su co cua toi|cac yeu cau cua em',
  'ask-human':
    'gap can bo ho tro|gap nguoi|gap nguoi that|gap can bo|gap nhan vien|gap nhan vien ho tro|noi chuyen voi nguoi|gap ho tro|gap bo phan ho tro|talk to a human|talk to a person|talk to someone|' +
    'human|agent|ask a person|ask a human|can nguoi ho tro|chuyen cho nguoi|gap tong dai vien|lien he ho tro|lien he can bo ho tro|hoi nguoi|hoi can bo|hoi can bo ho tro|gap nguoi phu trach|' +
    'contact support|speak to a human|i want to talk to a human|i want to talk to a person|cho gap can bo ho tro|toi muon gap can bo ho tro|em muon gap can bo ho tro|noi chuyen voi can bo ho tro|gap admin|gap quan tri|human please|real person|a real person|talk to a real person|speak to a real person|speak to a person|speak to someone|talk to someone please|i want to speak to someone|i want to speak to a person|i need to speak to someone|i need a human|i need a real person|a human please|get me a human|can i talk to someone|can i speak to someone|can i talk to a person|let me talk to someone|live agent|live person|live support|operator|customer service|nguoi that|noi chuyen voi nguoi that|muon gap nguoi that|toi muon gap nguoi that|cho toi gap nguoi that|cho gap nguoi that|can gap nguoi that|gap ai do|noi chuyen voi ai do|chat voi nguoi that',
  'speak-vietnamese':
    'tieng viet|noi tieng viet|chuyen sang tieng viet|vietnamese|speak vietnamese|switch to vietnamese|dung tieng viet|tra loi tieng viet|chuyen tieng viet',
  'speak-english':
    'tieng anh|noi tieng anh|chuyen sang tieng anh|english|speak english|switch to english|in english|dung tieng anh|english please|tra loi tieng anh|chuyen tieng anh|can you speak english',
  queue:
    'viec dang cho|viec cho xu ly|viec cho|cac viec dang cho|cac viec cho xu ly|viec dang cho xu ly|cong viec dang cho|cong viec cho xu ly|yeu cau dang cho|yeu cau cho xu ly|cac yeu cau cho xu ly|danh sach viec|danh sach viec cho|danh sach yeu cau cho xu ly|waiting work|waiting|pending|pending requests|pending work|open requests|work queue|waiting list|what is waiting|hang doi|hang cho|danh sach cho|danh sach cho xu ly|queue|bang tiep nhan|viec can xu ly|hang doi xu ly|the queue|show queue|show the queue|xem hang doi|xem hang cho',
} as const

export type Command = keyof typeof commandPhrases

export const smallTalkPhrases = {
  greeting:
    'chao|xin chao|chao ban|chao bot|hello|hi|hey|alo|chao buoi sang|chao tro ly|good morning|good afternoon|hello bot|hi bot|kinh chao|hi there|chao ca nha|a lo|xin chao bot|xin chao tro ly|' +
    'e bot|ad|alo alo|alo ad|alo bot|bot oi|ad oi|hey bot|hey there|yo|chao ad|em chao anh chi|chao moi nguoi|chao anh|chao chi|chao em|hello there|chao buoi chieu|good evening|hi ban|hello ban',
  thanks:
    'cam on|cam on ban|cam on ban nhieu|cam on bot nhieu|cam on rat nhieu a|xin cam on ban|cam on tro ly nhieu|cam on nhieu|cam on bot|thanks|thank you|thank you very much|thanks a lot|cam on rat nhieu|xin cam on|tks|thank|thx|many thanks|cam on tro ly|da cam on|ok cam on|cam on anh|cam on chi|' +
    'thank you bot|thankyou|thank you ad|thanks ad|thanks mate|thx mate|cheers|camon|cam on ad|cam on em|cam on minh|ok roi cam on|duoc roi cam on|cam on da ho tro|ok thanks|ok thank you|da vang cam on|cam on anh chi|cam on anh chi nhieu|cam on nhieu lam|thanks bot|great thanks',
  goodbye:
    'tam biet|bye|bye bye|goodbye|chao tam biet|hen gap lai|see you|bai bai|bye bot|tam biet bot|good bye',
  acknowledgement:
    'ok ok|okla|okela|ok la|oke la|uki|ok dokie|okie dokie|hihi|hi hi|haha|ha ha|hehe|kaka|lol|ok roi|oke roi|the a|the ha|vay a|vay ha|khong co gi|ko co gi|khong sao|cool|alright|fair enough|hieu roi|da hieu|ro roi|biet roi|i see|got it|tot|tuyet voi|hay qua|great|good|nice|perfect|understood|da ro|toi hieu roi|em hieu roi|em ro roi|tot lam|ok hieu roi|noted|em biet roi',
} as const

export type SmallTalk = keyof typeof smallTalkPhrases

export const answerPhrases = {
  yes:
    'co|vang|u|uh|dung|dung vay|dung roi|phai|ok|oke|okay|okie|yes|yep|yeah|y|dong y|chinh xac|gui di|gui|xac nhan|sure|chac chan|duoc|co chu|right|correct|confirm|send|send it|da|da co|da vang|da dung|uhm|um|vang dung|' +
    'ok gui di|ok gui|dong y gui|yes please|submit|that s right|dung the',
  no: 'khong|khong phai|no|nope|n|khong co|sai|chua|khong dong y|sai roi|not|wrong|no thanks|khong can|chua co|khong dung|chua dung|da khong|no thank you|chua phai',
  'do-not-know':
    'khong biet|khong ro|chua ro lam|khong ro lam|chua ro|chua biet|khong chac|i don t know|don t know|not sure|unknown|khong nho|chua chac|unsure|i am not sure|i do not know|do not know|em khong ro|em khong biet|toi khong biet|toi khong ro|no idea|khong biet nua|khong chac lam',
  skip: 'bo qua|skip|de sau|khong nhap|de trong|skip it|skip this|pass qua|bo trong|bo qua buoc nay|bo qua cau nay|later|leave it blank',
} as const

export type AnswerWord = keyof typeof answerPhrases

/** Polite words that open or close a sentence and change nothing. */
export const politeWords = new Set(
  'a ah nhe nha nhi voi da oi bot ad ban thua anh chi em ha vay z nao luon di please pls nhen hi hello'.split(
    ' ',
  ),
)
