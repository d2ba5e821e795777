-- Which days count, and where the legal clock of each application stands.

create table calendar (
    version    integer      primary key,
    content    jsonb        not null,
    reason     text         not null,
    applied_by varchar(255),
    applied_at timestamptz  not null default clock_timestamp()
);
comment on table calendar is 'Every version of the calendar, whole; the highest one is in force. Never changed: evidence refers to it';
create trigger calendar_is_append_only before update or delete on calendar
    for each statement execute function refuse_change();

create table clock (
    business_key     varchar(64)  primary key references application,
    service          varchar(64)  not null,
    limit_days       integer      not null,
    limit_source     text,
    at_limit         varchar(16)  not null check (at_limit in ('oss', 'automatic', 'escalate')),
    phase            varchar(16)  not null,
    started_at       timestamptz,
    deadline         timestamptz,
    ended_at         timestamptz,
    calendar_version integer      not null references calendar,
    is_unconfirmed   boolean      not null,
    priority         integer      not null default 50,
    next_alarm       varchar(32),
    next_alarm_at    timestamptz
);
comment on table clock is 'What the journal and the calendar say, kept for lists and alarms; can be rebuilt from them at will';
create index clock_open on clock (deadline) where ended_at is null;
create index clock_alarm on clock (next_alarm_at) where next_alarm_at is not null;

create table evidence (
    business_key varchar(64) primary key references application,
    content      jsonb       not null,
    created_at   timestamptz not null default clock_timestamp()
);
comment on table evidence is 'Why an application was granted by the clock alone: rule, days, calendar version, journal';
create trigger evidence_is_append_only before update or delete on evidence
    for each statement execute function refuse_change();
