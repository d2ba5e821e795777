-- The satisfaction survey (SKM, PermenPANRB 14/2017): who may answer, and what was answered. Nothing leads from one to the other.

create table survey_invitation (
    business_key varchar(64) primary key references application,
    code         varchar(16) not null unique,
    is_used      boolean     not null default false
);
comment on table survey_invitation is 'One answer for each ended application; made when somebody first asks for its code';
comment on column survey_invitation.code is 'What the public knows it by; says nothing and cannot be guessed';
comment on column survey_invitation.is_used is 'Whether it was answered, and no more: no moment, so that nobody finds the answer by it';

create table survey_answer (
    id          uuid primary key default gen_random_uuid(),
    service     varchar(64) not null,
    answered_on date        not null,
    channel     varchar(8)  not null check (channel in ('online', 'counter')),
    u1 smallint not null check (u1 between 1 and 4),
    u2 smallint not null check (u2 between 1 and 4),
    u3 smallint not null check (u3 between 1 and 4),
    u4 smallint not null check (u4 between 1 and 4),
    u5 smallint not null check (u5 between 1 and 4),
    u6 smallint not null check (u6 between 1 and 4),
    u7 smallint not null check (u7 between 1 and 4),
    u8 smallint not null check (u8 between 1 and 4),
    u9 smallint not null check (u9 between 1 and 4)
);
comment on table survey_answer is 'What people think of a service; names nobody and no application, and is never changed';
comment on column survey_answer.service is 'The one that the application ended as';
comment on column survey_answer.channel is 'Given by themselves, or told to an officer at the counter';
create index survey_answer_answered on survey_answer (answered_on, service);

create function refuse_change_of_answer() returns trigger language plpgsql as
$$
begin
    raise exception 'mpp.survey_answer: what people have answered is never changed';
end
$$;
create trigger survey_answer_stays before update or delete on survey_answer
    for each row execute function refuse_change_of_answer();
