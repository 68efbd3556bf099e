-- Which question a message of the bot answered: a thumb under it names the message alone.
create table bot.answers (
  tenant text not null,
  conversation text not null,
  -- Of the connector.
  activity text not null,
  question text not null,
  answer text not null,
  citations text[] not null,
  at timestamptz not null default now(),
  primary key (tenant, conversation, activity)
);
create index answers_age on bot.answers (at);
