-- Bills, the money that came for them, and what the payment partner told us by itself.

create sequence bill_number;
comment on sequence bill_number is 'Running number of bills; gaps are allowed, doubles are not';

create table bill (
    number       varchar(64)   primary key,
    process      varchar(64)   not null,
    message      varchar(64)   not null,
    business_key varchar(64)   not null references application (business_key),
    kind         varchar(100)  not null,
    amount       numeric(18,2) not null check (amount > 0),
    pay_until    timestamptz   not null,
    state        varchar(16)   not null check (state in ('ordered', 'open', 'paid', 'cancelled')),
    qr_reference varchar(64),
    qr           varchar(512),
    va_number    varchar(28),
    ordered_at   timestamptz   not null default clock_timestamp(),
    ended_at     timestamptz
);
comment on table bill is 'The number is the business key of the money at the partner; a new bill is a new number';
comment on column bill.process is 'Id of the process instance that waits for the money';
comment on column bill.message is 'Name of the message that wakes it';
create unique index bill_of_process on bill (process) where state <> 'cancelled';
create unique index bill_in_force on bill (business_key, kind) where state in ('ordered', 'open');
comment on index bill_in_force is 'A new bill only after the old one is cancelled or paid';
create index bill_ended on bill (ended_at);

create table payment (
    id          bigint generated always as identity primary key,
    channel     varchar(8)    not null check (channel in ('qris', 'va')),
    reference   varchar(128)  not null,
    bill        varchar(64)   not null,
    amount      numeric(18,2) not null,
    paid_at     timestamptz   not null,
    outcome     varchar(16)   not null check (outcome in ('accepted', 'late', 'wrong-amount', 'second', 'unknown-bill')),
    recorded_at timestamptz   not null default clock_timestamp(),
    doubted_at  timestamptz,
    decision    varchar(16)   check (decision in ('dikembalikan', 'disetor', 'dicocokkan')),
    note        varchar(1000),
    decided_at  timestamptz,
    unique (channel, reference)
);
comment on table payment is 'Money the partner says has come, each once by the partner''s reference';
comment on column payment.bill is 'No reference: the partner may name one that we never issued';
comment on column payment.doubted_at is 'When the comparison first found that the partner does not know it';
create unique index payment_accepted on payment (bill) where outcome = 'accepted';
create index payment_of_bill on payment (bill);

create table payment_notice (
    id          bigint generated always as identity primary key,
    day         date         not null,
    external_id varchar(36)  not null,
    channel     varchar(8)   not null check (channel in ('qris', 'va')),
    bill        varchar(64)  not null,
    fingerprint varchar(64)  not null,
    content     jsonb        not null,
    received_at timestamptz  not null default clock_timestamp(),
    answered_at timestamptz,
    unique (day, external_id)
);
comment on table payment_notice is 'What the partner told us by itself, signed; a hint that is answered by asking it';
comment on column payment_notice.content is 'Without anything about the payer';
comment on column payment_notice.fingerprint is 'SHA-256 of the body as it came';
comment on column payment_notice.answered_at is 'When the process was woken or the partner was asked';
create index payment_notice_open on payment_notice (id) where answered_at is null;
