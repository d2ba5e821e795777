-- Which cases have been taken over to a newer version of their diagram, by whom, and which were left and why.

create table migration (
    id            bigint generated always as identity primary key,
    service       varchar(64)  not null,
    from_version  integer      not null,
    to_version    integer      not null,
    mapping       jsonb        not null,
    leaves_behind boolean      not null,
    begun_by      varchar(255) not null,
    begun_by_name varchar(255) not null,
    begun_at      timestamptz  not null default clock_timestamp(),
    state         varchar(16)  not null default 'running' check (state in ('running', 'stopped', 'done', 'replaced')),
    fault_case    varchar(255),
    fault         text
);
comment on table migration is 'Runs that take cases over; at most one of a service is going on, another one replaces it';
comment on column migration.leaves_behind is 'Whether a case that cannot go over is left where it is, instead of stopping the run';
comment on column migration.fault is 'Why the run has stopped; null in any other state';
create unique index migration_going_on on migration (service) where state in ('running', 'stopped');

create table migrated_case (
    migration_id  bigint       not null references migration,
    process       varchar(64)  not null,
    business_key  varchar(255),
    left_because  text,
    moved_by      varchar(255) not null,
    moved_by_name varchar(255) not null,
    at            timestamptz  not null default clock_timestamp(),
    primary key (migration_id, process)
);
comment on table migrated_case is 'Append-only; written in the transaction that takes the case over, so that both are true or neither';
comment on column migrated_case.business_key is 'No reference: a process that was started past the intake has no application';
comment on column migrated_case.left_because is 'Why it was left where it is; null when it has gone over';
create index migrated_case_key on migrated_case (business_key);
create trigger migrated_case_is_append_only before update or delete on migrated_case
    for each statement execute function refuse_change();
