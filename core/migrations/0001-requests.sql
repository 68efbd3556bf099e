create table core.units (
  id text primary key,
  name text not null
);
create unique index units_by_name on core.units (lower(name));

create table core.people (
  id text primary key, -- '<tenant id>:<directory object id>'
  name text not null,
  email text,
  unit_id text references core.units (id),
  role text not null default 'staff' check (role in ('staff', 'unit-head', 'helpdesk', 'administrator')),
  created_at timestamptz not null
);
create index people_by_unit on core.people (unit_id) where role = 'unit-head';

-- The last number given, per kind and year of Asia/Ho_Chi_Minh.
create table core.number_counters (
  kind text not null,
  year integer not null,
  last integer not null,
  primary key (kind, year)
);

create table core.requests (
  number text primary key,
  kind text not null check (kind in ('account-request', 'incident', 'help-ticket', 'document-check')),
  status text not null check (status in
    ('awaiting-confirmation', 'submitted', 'in-progress', 'resolved', 'rejected', 'withdrawn', 'closed')),
  revision integer not null,
  requester_id text not null references core.people (id),
  assignee_id text references core.people (id),
  unit_id text references core.units (id), -- whose head confirms an account request
  severity smallint check (severity between 1 and 4),
  category text, -- of an incident, for finding similar ones
  details jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index requests_by_requester on core.requests (requester_id, created_at desc);
create index requests_open on core.requests (kind, created_at)
  where status in ('awaiting-confirmation', 'submitted', 'in-progress');
create index requests_by_category on core.requests (category, created_at desc) where category is not null;

-- People who joined somebody else's incident.
create table core.affected (
  number text not null references core.requests (number),
  person_id text not null references core.people (id),
  at timestamptz not null,
  primary key (number, person_id)
);

-- One live account request per holder and change; claimed before the request is written.
create table core.live_accounts (
  email text not null,
  change text not null,
  number text not null references core.requests (number) deferrable initially deferred,
  primary key (email, change)
);
create index live_accounts_by_number on core.live_accounts (number);

-- A sequence object would give numbers before commit; this row is held until commit, so that a reader
-- who saw event 7 has seen every event up to 7.
create table core.event_counter (
  only_row boolean primary key default true check (only_row),
  last bigint not null
);
insert into core.event_counter (last) values (0);

-- What happened to a request: its history, and the feed the bot follows.
create table core.events (
  sequence bigint primary key,
  number text not null references core.requests (number),
  event text not null,
  status text not null,
  revision integer not null,
  assignee_id text references core.people (id),
  by_id text not null references core.people (id),
  comment text,
  people text[] not null,
  helpdesk boolean not null,
  at timestamptz not null
);
create index events_by_number on core.events (number, sequence);

create table core.idempotency_keys (
  person_id text not null,
  key text not null,
  fingerprint text not null,
  status smallint,
  body text, -- as sent, so that a replay is equal to the byte
  created_at timestamptz not null,
  primary key (person_id, key)
);
create index idempotency_keys_by_age on core.idempotency_keys (created_at);

create table core.emails (
  id bigint generated always as identity primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'dead')),
  at timestamptz not null
);

create table core.jobs (
  id bigint generated always as identity primary key,
  kind text not null,
  payload jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'dead')),
  attempts integer not null default 0,
  run_at timestamptz not null,
  leased_until timestamptz,
  last_error text,
  created_at timestamptz not null
);
create index jobs_waiting on core.jobs (run_at) where state = 'waiting';
