-- Our own truth beside the engine's tables: who applied, what was decided when by whom, and what OSS has been told.

create table application (
    business_key  varchar(64) primary key,
    service       varchar(64),
    received_at   timestamptz not null default clock_timestamp(),
    last_sequence integer     not null default 0,
    signed_file   text
);
comment on table application is 'One row per application; its primary key is what makes a start idempotent';
comment on column application.service is 'Folder name of the service; null when the item is only noted (OSS flags O and T)';

create table document (
    business_key varchar(64) not null references application,
    version      integer     not null,
    received_at  timestamptz not null default clock_timestamp(),
    content      jsonb       not null,
    primary key (business_key, version)
);
comment on table document is 'Case record with identifiers (personal data); every correction is a new version';

create table journal (
    id             bigint generated always as identity primary key,
    business_key   varchar(64)  not null references application,
    sequence       integer      not null,
    milestone      varchar(32)  not null,
    at             timestamptz  not null default clock_timestamp(),
    actor          varchar(255),
    actor_name     varchar(255) not null,
    actor_nip      varchar(50),
    actor_position varchar(150),
    note           text,
    element        varchar(255),
    step           varchar(255) not null,
    unique (business_key, sequence),
    unique (business_key, milestone, step)
);
comment on table journal is 'Append-only; one row per milestone, numbered without gaps per application';
comment on column journal.step is 'The task or activity instance that reached the milestone; the same step reaches it once';

create table report (
    journal_id   bigint primary key references journal,
    business_key varchar(64) not null,
    sequence     integer     not null,
    state        varchar(16) not null default 'pending' check (state in ('pending', 'sent', 'skipped', 'failed', 'refused')),
    attempts     integer     not null default 0,
    detail       text,
    updated_at   timestamptz not null default clock_timestamp()
);
comment on table report is 'Outbox: what OSS still has to be told, in the journal''s order per application';
create index report_open on report (business_key, sequence) where state in ('pending', 'failed', 'refused');

create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'mpp.% is append-only', tg_table_name;
end
$$;
create trigger journal_is_append_only before update or delete on journal
    for each statement execute function refuse_change();
