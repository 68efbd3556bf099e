-- One row per conversation: what the dialog needs, and where to write to the person.
create table bot.conversations (
  tenant text not null,
  conversation text not null,
  -- Counts up with every accepted turn; a turn is accepted only on the version it read.
  version integer not null,
  state jsonb not null,
  place text not null check (place in ('personal', 'group', 'channel')),
  address jsonb not null,
  -- The person of a 1:1 conversation.
  object_id text,
  role text,
  seen_at timestamptz not null default now(),
  dead_since timestamptz,
  dead_reason text,
  primary key (tenant, conversation)
);
create index conversations_person on bot.conversations (tenant, object_id) where place = 'personal';
create index conversations_role on bot.conversations (role) where place = 'personal';

-- One row per delivery answered: a repeated one is answered the same and does nothing.
create table bot.inbox (
  tenant text not null,
  conversation text not null,
  activity text not null,
  replies jsonb not null,
  -- What is still to be continued in the 1:1 conversation of the same person.
  personally jsonb,
  accepted_at timestamptz not null default now(),
  answered_at timestamptz,
  primary key (tenant, conversation, activity)
);
create index inbox_unanswered on bot.inbox (accepted_at) where answered_at is null;
create index inbox_age on bot.inbox (accepted_at);

-- Writes for the core service, kept before they are tried.
create table bot.submissions (
  id bigint generated always as identity primary key,
  tenant text not null,
  object_id text not null,
  idempotency_key text not null,
  conversation text not null,
  -- Emptied once answered.
  effect jsonb,
  state text not null default 'waiting' check (state in ('waiting', 'recorded', 'refused', 'dead')),
  outcome jsonb,
  attempts integer not null default 0,
  -- Nobody else tries it before; also the lease of whoever is trying.
  next_try timestamptz not null,
  created_at timestamptz not null default now(),
  answered_at timestamptz,
  unique (tenant, object_id, idempotency_key)
);
create index submissions_due on bot.submissions (next_try) where state = 'waiting';

-- Messages to be sent without being asked, or that could not be sent in the turn.
create table bot.outgoing (
  id bigint generated always as identity primary key,
  -- Names the cause, so that one cause is told once.
  key text not null unique,
  tenant text not null,
  conversation text not null,
  replies jsonb not null,
  sent integer not null default 0,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'dead')),
  reason text,
  attempts integer not null default 0,
  next_try timestamptz not null default now(),
  created_at timestamptz not null default now()
);
create index outgoing_due on bot.outgoing (tenant, conversation, id) where state = 'waiting';

create table bot.cursors (name text primary key, position bigint not null);
