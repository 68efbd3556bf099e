-- What was written to an address, and when.
create index emails_by_recipient on core.emails (recipient, at);
-- The e-mails about a request, by the number in their subject.
create index emails_by_request on core.emails ((substring(subject from '[A-Z]{2}-[0-9]{4}-[0-9]{6,9}')));
