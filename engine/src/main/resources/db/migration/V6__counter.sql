-- Applications that begin at our own counter: OSS neither knows them nor hears of them.

alter table application add column origin varchar(16) not null default 'oss' check (origin in ('oss', 'counter'));
comment on column application.origin is 'oss: came from there and is reported there; counter: an officer took it in, and it stays here';

create sequence counter_number;
comment on sequence counter_number is 'Running number of applications taken in at the counter; gaps are allowed, doubles are not';

create index application_at_counter on application (received_at) where origin = 'counter';
comment on index application_at_counter is 'Finds the application that was taken in a moment ago when a start form comes twice';
