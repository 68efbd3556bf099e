/** The request an e-mail is about, in SQL as its index has it: see the migration of emails_by_request. */
export const numberInSubject = `substring(subject from '[A-Z]{2}-[0-9]{4}-[0-9]{6,9}')`
