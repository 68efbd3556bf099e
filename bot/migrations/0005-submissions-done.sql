-- A write that makes no request is answered with what it did.
alter table bot.submissions drop constraint submissions_state_check;
alter table bot.submissions add constraint submissions_state_check
  check (state in ('waiting', 'recorded', 'done', 'refused', 'dead'));
