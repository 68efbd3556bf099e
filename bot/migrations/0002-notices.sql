-- A person can hold several roles.
drop index bot.conversations_role;
alter table bot.conversations add column roles text[] not null default '{}';
update bot.conversations set roles = array[role] where role is not null;
alter table bot.conversations drop column role;
create index conversations_roles on bot.conversations using gin (roles) where place = 'personal';

-- Messages that did not arrive while the conversation was dead: told in one line once it is alive again.
alter table bot.conversations add column missed integer not null default 0;
create index conversations_missed on bot.conversations (tenant, conversation) where missed > 0;

-- The card a delivery was answered with, read anew for a repeated one.
alter table bot.inbox add column card jsonb;

-- What was posted and is brought up to date in place: a triage card, an approval, a status.
create table bot.posted (
  tenant text not null,
  conversation text not null,
  -- 'triage:SC-2026-000012'
  card text not null,
  -- Of the connector.
  activity text not null,
  -- The event it shows; an older one never takes its place.
  sequence bigint not null,
  -- As everybody sees it.
  reply jsonb not null,
  at timestamptz not null default now(),
  primary key (tenant, conversation, card)
);
create index posted_card on bot.posted (card);
create index posted_age on bot.posted (at);

alter table bot.outgoing
  -- The card that the first of the replies is.
  add column card text,
  -- 'post' unless it is there, 'update' only if it is there, 'anew' in any case.
  add column card_way text check (card_way in ('post', 'update', 'anew')),
  add column sequence bigint,
  -- Who is told of what: an e-mail goes instead when Teams does not take it.
  add column person text,
  add column number text,
  -- Held back for quiet hours: what comes later need not wait for it.
  add column not_before timestamptz;
create index outgoing_card on bot.outgoing (card) where state = 'waiting';

-- How a person wants to be told.
create table bot.preferences (
  tenant text not null,
  object_id text not null,
  -- Kinds of notices not wanted in Teams.
  muted text[] not null default '{}',
  -- 'HH:MM' in Asia/Ho_Chi_Minh; both or neither.
  quiet_from text,
  quiet_until text,
  primary key (tenant, object_id),
  check ((quiet_from is null) = (quiet_until is null))
);
