-- Set when the free text of a request was taken away because it was kept long enough.
alter table core.requests add column texts_erased_at timestamptz;
create index requests_with_texts on core.requests (updated_at)
  where texts_erased_at is null and status in ('rejected', 'withdrawn', 'expired', 'closed', 'connected');
create index audit_by_actor on core.audit (actor_id, sequence);

-- The audit holds nothing that is ever erased: it is not changed, not even while a person's data are.
create function core.refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'core.audit is append-only' using errcode = 'restrict_violation';
end $$;
drop trigger audit_append_only on core.audit;
create trigger audit_append_only before update or delete on core.audit
  for each row execute function core.refuse_audit_change();
create trigger audit_not_emptied before truncate on core.audit
  for each statement execute function core.refuse_audit_change();
