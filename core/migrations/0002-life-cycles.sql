-- Roles are granted, any number of them; everybody is staff.
create table core.role_grants (
  person_id text not null references core.people (id),
  role text not null check (role in
    ('clerk', 'unit-head', 'helpdesk', 'helpdesk-lead', 'knowledge-editor', 'administrator')),
  granted_by text not null,
  granted_at timestamptz not null,
  primary key (person_id, role)
);
create index role_grants_by_role on core.role_grants (role);
insert into core.role_grants (person_id, role, granted_by, granted_at)
  select id, role, id, created_at from core.people where role <> 'staff';
drop index core.people_by_unit;
alter table core.people drop column role;
create index people_by_unit on core.people (unit_id);
-- Set when the person asked to be erased; the row stays, without a name, for what must stay countable.
alter table core.people add column erased_at timestamptz;

-- Who acts when nobody does: time limits and what follows from another move.
insert into core.people (id, name, created_at) values ('system:imoit', 'Trợ lý iMOIT', now());

-- Where a unit gets notices by e-mail.
create table core.unit_addresses (
  unit_id text not null references core.units (id),
  email text not null,
  primary key (unit_id, email)
);

create table core.delegations (
  id bigint generated always as identity primary key,
  unit_id text not null references core.units (id),
  head_id text not null references core.people (id),
  to_id text not null references core.people (id),
  from_day date not null,
  until_day date not null,
  created_at timestamptz not null,
  check (from_day <= until_day)
);
create index delegations_by_unit on core.delegations (unit_id, until_day);
create index delegations_by_person on core.delegations (to_id, until_day);

create table core.on_call (
  id bigint generated always as identity primary key,
  person_id text not null references core.people (id),
  from_at timestamptz not null,
  until_at timestamptz not null,
  set_by text not null,
  check (from_at < until_at)
);
create index on_call_by_end on core.on_call (until_at);

alter table core.requests drop constraint requests_kind_check;
alter table core.requests add constraint requests_kind_check check (kind in
  ('account-request', 'incident', 'help-ticket', 'document-check', 'interconnection', 'notice', 'curated-answer'));
alter table core.requests drop constraint requests_status_check;
alter table core.requests add constraint requests_status_check check (status in
  ('draft', 'awaiting-confirmation', 'awaiting-approval', 'submitted', 'triaged', 'assessed', 'planned',
   'in-progress', 'needs-information', 'resolved', 'merged', 'connected', 'sent', 'published', 'rejected',
   'withdrawn', 'expired', 'closed'));
alter table core.requests
  add column major boolean not null default false,
  add column merged_into text references core.requests (number),
  add column follows text references core.requests (number),
  -- Where it goes back to when the requester has answered.
  add column asked_from text,
  -- The revision the unit head confirmed.
  add column confirmed_revision integer;
-- Each person of an account request has an outcome of their own.
update core.requests r set details = jsonb_set(r.details, '{holders}', (
  select jsonb_agg(holder || jsonb_build_object(
    'result', case when r.status in ('resolved', 'closed') then 'done' when r.status = 'rejected' then 'refused'
      else 'pending' end,
    'comment', null) order by place)
  from jsonb_array_elements(r.details -> 'holders') with ordinality as listed (holder, place)))
  where r.kind = 'account-request';
update core.requests r set confirmed_revision = (
  select max(e.revision) from core.events e where e.number = r.number and e.event = 'confirm');
drop index core.requests_open;
create index requests_open on core.requests (kind, status, created_at)
  where status not in ('resolved', 'connected', 'sent', 'published', 'rejected', 'withdrawn', 'expired', 'closed');
create index requests_merged on core.requests (merged_into) where merged_into is not null;
create index requests_resolved on core.requests (updated_at) where status in ('resolved', 'connected');

alter table core.events
  add column facts jsonb not null default '{}',
  -- Only the helpdesk may see it.
  add column internal boolean not null default false;

-- What the service thought of an incident when it came in.
create table core.triage_suggestions (
  number text primary key references core.requests (number),
  suggestion jsonb not null,
  at timestamptz not null
);
-- What a new incident is compared with.
create index incidents_by_age on core.requests (created_at desc) where kind = 'incident';
create index events_of_triage on core.events (sequence desc) where event = 'triage';

create table core.settings (
  key text primary key,
  value jsonb not null,
  updated_by text not null,
  updated_at timestamptz not null
);

create table core.calendar_days (
  date date primary key,
  kind text not null check (kind in ('holiday', 'compensation', 'swap-off', 'swap-work')),
  name text not null,
  source text not null,
  confirmed boolean not null,
  updated_by text not null,
  updated_at timestamptz not null
);

-- One warning per target, stage and basis: the basis changes when the target or the severity does.
create table core.deadline_notices (
  number text not null references core.requests (number),
  target text not null check (target in ('respond', 'resolve')),
  stage text not null check (stage in ('near', 'missed')),
  basis text not null,
  at timestamptz not null,
  primary key (number, target, stage, basis)
);

-- One row per recipient of a notice that was sent.
create table core.notice_deliveries (
  number text not null references core.requests (number),
  way text not null check (way in ('email', 'teams')),
  recipient text not null,
  name text not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'dead')),
  reason text,
  email_id bigint references core.emails (id),
  at timestamptz,
  primary key (number, way, recipient)
);
create index notice_deliveries_by_email on core.notice_deliveries (email_id) where email_id is not null;

-- Events that Teams could not tell somebody: each leads to one e-mail.
create table core.undelivered (
  person_id text not null references core.people (id),
  sequence bigint not null references core.events (sequence),
  at timestamptz not null,
  primary key (person_id, sequence)
);

create table core.feedback (
  id bigint generated always as identity primary key,
  person_id text not null references core.people (id),
  reaction text not null check (reaction in ('like', 'dislike', 'unanswered')),
  question text not null,
  answer text not null,
  citations text[] not null,
  comment text,
  gap_id bigint,
  at timestamptz not null
);
create index feedback_by_person on core.feedback (person_id);
create index feedback_by_gap on core.feedback (gap_id) where gap_id is not null;

-- Questions alike that were not answered or not liked.
create table core.gaps (
  id bigint generated always as identity primary key,
  -- The folded words of the first question, sorted: what others are compared with.
  words text[] not null,
  question text not null,
  unanswered integer not null default 0,
  disliked integer not null default 0,
  last_asked_at timestamptz not null,
  answered_by text references core.requests (number)
);

-- Versions of curated answers as they were approved; the newest one of a published answer is live.
create table core.curated_versions (
  number text not null references core.requests (number),
  version integer not null,
  details jsonb not null,
  written_by text not null,
  approved_by text not null,
  approved_at timestamptz not null,
  primary key (number, version)
);

-- Every write, who did it and to what, each entry chained to the one before by its hash.
create table core.audit (
  sequence bigint primary key,
  at timestamptz not null,
  actor_id text not null,
  action text not null,
  subject text not null,
  facts jsonb not null,
  previous_hash text not null,
  hash text not null
);
create table core.audit_head (
  only_row boolean primary key default true check (only_row),
  sequence bigint not null,
  hash text not null
);
insert into core.audit_head (sequence, hash) values (0, repeat('0', 64));

-- History is only ever added to. Erasing a person empties what they wrote, nothing else.
create function core.refuse_change() returns trigger language plpgsql as $$
begin
  if current_setting('imoit.erasing', true) = 'on' and tg_op = 'UPDATE' then
    return new;
  end if;
  raise exception 'core.% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger events_append_only before update or delete on core.events
  for each row execute function core.refuse_change();
create trigger audit_append_only before update or delete on core.audit
  for each row execute function core.refuse_change();
create trigger curated_versions_append_only before update or delete on core.curated_versions
  for each row execute function core.refuse_change();
