-- Who stands in for whom, what a deputy holds now, and what he has done in another's name.

create table deputyship (
    id        bigint       generated always as identity primary key,
    officer   varchar(64)  not null,
    deputy    varchar(64)  not null,
    begins_at timestamptz  not null,
    ends_at   timestamptz  not null,
    services  varchar(64)[],
    named_by  varchar(64)  not null,
    named_at  timestamptz  not null default clock_timestamp(),
    ended_by  varchar(64),
    ended_at  timestamptz,
    tidied_at timestamptz,
    check (officer <> deputy),
    check (begins_at < ends_at),
    check (services is null or cardinality(services) > 0),
    check (num_nulls(ended_by, ended_at) in (0, 2))
);
comment on table deputyship is 'Rights follow from it at each request, so that nothing has to run in time; no row is ever deleted';
comment on column deputyship.officer is 'Login of who is absent';
comment on column deputyship.ends_at is 'The first moment without it';
comment on column deputyship.services is 'Ids of processes; null for all, also those to come';
comment on column deputyship.ended_at is 'When somebody ended it before its time';
comment on column deputyship.tidied_at is 'When what it left in the engine was taken away; nothing depends on that';
create index deputyship_of_deputy on deputyship (deputy, ends_at);
create index deputyship_of_officer on deputyship (officer, ends_at);
create index deputyship_untidied on deputyship (id) where tidied_at is null;

create table deputy_task (
    task_id    varchar(64) primary key,
    deputyship bigint      not null references deputyship
);
comment on table deputy_task is 'What a deputy has taken and not completed yet; goes back after the end';

create table deputy_act (
    task_id      varchar(64) primary key,
    deputyship   bigint      not null references deputyship,
    business_key varchar(255),
    at           timestamptz not null default clock_timestamp()
);
comment on table deputy_act is 'Which tasks were completed in whose name';
create index deputy_act_of_case on deputy_act (business_key);
