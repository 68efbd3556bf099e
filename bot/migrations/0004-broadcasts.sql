-- A notice of the helpdesk on its way to everybody who has the app.
create table bot.broadcasts (
  number text primary key,
  -- What sent it, as the feed of the core service told it.
  event jsonb not null,
  follows text,
  started_at timestamptz not null default now(),
  -- Since when it is known who gets it.
  addressed_at timestamptz,
  -- Why what has not left yet stays: 'superseded' by a later notice.
  stopped text,
  -- Since when the core service knows of everybody what became of it.
  done_at timestamptz
);
create index broadcasts_open on bot.broadcasts (started_at) where done_at is null;

create table bot.broadcast_people (
  number text not null references bot.broadcasts (number) on delete cascade,
  tenant text not null,
  object_id text not null,
  -- Of its message in bot.outgoing; none while it is not its turn yet.
  key text,
  -- Why there will be no message.
  lost text,
  -- What the core service was told last.
  reported text check (reported in ('waiting', 'sent', 'dead')),
  primary key (number, tenant, object_id)
);
create index broadcast_people_next on bot.broadcast_people (number, tenant, object_id) where key is null;
create index broadcast_people_open on bot.broadcast_people (number)
  where reported is null or reported = 'waiting' and (key is not null or lost is not null);
