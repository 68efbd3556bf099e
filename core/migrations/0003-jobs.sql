-- Why an e-mail is dead.
alter table core.emails add column last_error text;
create index emails_waiting on core.emails (id) where state = 'waiting';
update core.emails e set last_error = j.last_error
  from core.jobs j where j.state = 'dead' and (j.payload ->> 'email')::bigint = e.id;
-- Jobs are kept by pg-boss in the schema jobs; an e-mail that waits gets its job there when the service starts.
drop table core.jobs;

-- Other systems that want to hear of events.
create table core.webhooks (
  id bigint generated always as identity primary key,
  url text not null,
  secret text not null,
  kinds text[] not null, -- names of events, or '*'
  active boolean not null default true,
  created_by text not null references core.people (id),
  created_at timestamptz not null,
  dead_since timestamptz -- since when nothing has arrived
);

create table core.webhook_deliveries (
  id uuid primary key default gen_random_uuid(),
  webhook_id bigint not null references core.webhooks (id),
  sequence bigint not null references core.events (sequence),
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'dead')),
  attempts integer not null default 0,
  last_error text,
  at timestamptz not null,
  sent_at timestamptz,
  unique (webhook_id, sequence)
);
create index webhook_deliveries_waiting on core.webhook_deliveries (id) where state = 'waiting';
