-- What came from outside before anybody awaited it, and how far OSS and we agree.

create table message (
    id           bigint generated always as identity primary key,
    business_key varchar(64)  not null,
    fingerprint  varchar(64)  not null,
    names        jsonb        not null,
    variables    jsonb        not null,
    milestone    varchar(32),
    received_at  timestamptz  not null default clock_timestamp(),
    tried_at     timestamptz  not null default clock_timestamp(),
    taken_at     timestamptz,
    taken_as     varchar(64)
);
comment on table message is 'News nobody awaited when it came; delivered in this order. Also recognises repetitions without a case record';
comment on column message.business_key is 'No reference: a revocation may come before its application';
comment on column message.milestone is 'What the news means in the journal when the case has ended; null when nothing';
comment on column message.variables is 'Emptied when the message is taken: the process has them then';
create index message_waiting on message (tried_at, business_key) where taken_at is null;
create index message_known on message (business_key, fingerprint);

create table reconciliation (
    id          bigint generated always as identity primary key,
    checked_at  timestamptz not null,
    checked     integer     not null,
    is_complete boolean     not null,
    differences jsonb       not null
);
comment on table reconciliation is 'Runs of the comparison with OSS; one that was broken off is marked and never shown as a full one';

create table reconciliation_request (
    requested_at timestamptz not null
);
comment on table reconciliation_request is 'When somebody last asked for a comparison out of turn; at most one row';
