-- What managers count: one row per application, and for whom each line of the journal was written.

alter table journal add column agency varchar(64);
comment on column journal.agency is 'The agency that the actor acted for, by his group or topics at that time; null for the system, and in lines older than this column';

create table case_figures (
    business_key   varchar(64) primary key references application,
    service        varchar(64) not null,
    received_at    timestamptz not null,
    complete_at    timestamptz,
    decided_at     timestamptz,
    decided_by     varchar(64),
    ended_at       timestamptz,
    outcome        varchar(16) check (outcome in ('issued', 'refused', 'deemed', 'closed', 'cancelled', 'voided')),
    is_in_time     boolean,
    agencies       varchar(64)[] not null,
    agency_days    integer[]     not null,
    days           integer,
    own_days       integer,
    other_days     integer,
    applicant_days integer,
    check (num_nulls(ended_at, outcome, days, own_days, other_days, applicant_days) in (0, 6)),
    check (days = own_days + other_days + applicant_days),
    check (cardinality(agencies) = cardinality(agency_days))
);
comment on table case_figures is 'What journal and clock say of each application, for managers; can be rebuilt from them at will';
comment on column case_figures.service is 'The one it was routed to, if it was';
comment on column case_figures.decided_by is 'The agency that decided; null while nobody has, and when the clock did';
comment on column case_figures.is_in_time is 'Whether it was decided within the legal limit; null while it is not, and when no limit ran';
comment on column case_figures.agencies is 'Who has had a hand in it, ourselves included, in alphabetical order';
comment on column case_figures.agency_days is 'Working days of each of them, in the same order; all 0 while it is open, because its last stretch is nobody''s yet';
comment on column case_figures.own_days is 'Ours, of all working days from receipt to end; other_days is the other agencies''';
create index case_figures_received on case_figures (received_at);
create index case_figures_ended on case_figures (ended_at);
create index case_figures_open on case_figures (received_at) where ended_at is null;
create index case_figures_agencies on case_figures using gin (agencies);
