-- Files that officers lay into a case file, and what they have typed into the form of a task and not sent yet.

create table attachment (
    id              uuid         primary key default gen_random_uuid(),
    business_key    varchar(64)  not null references application,
    name            varchar(120) not null,
    type            varchar(16)  not null,
    size            integer      not null,
    sha256          char(64)     not null,
    content         bytea        not null,
    uploaded_by     varchar(64)  not null,
    uploader        varchar(255) not null,
    uploaded_at     timestamptz  not null default clock_timestamp(),
    withdrawn_at    timestamptz,
    withdrawal_note varchar(500),
    check (num_nulls(withdrawn_at, withdrawal_note) in (0, 2))
);
comment on table attachment is 'Only grows; a file is withdrawn by who has laid it in, with a reason, and stays';
comment on column attachment.name is 'As the officer called it, cleaned; may be personal data';
comment on column attachment.uploaded_by is 'Login; only this one withdraws';
comment on column attachment.uploader is 'Name at that time';

-- PDF, JPEG and PNG are compressed already.
alter table attachment alter column content set storage external;
create index attachment_of_case on attachment (business_key, uploaded_at);
create unique index attachment_once on attachment (business_key, sha256) where withdrawn_at is null;

create function refuse_change_of_attachment() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null
        or (old.id, old.business_key, old.name, old.type, old.size, old.sha256, old.content, old.uploaded_by, old.uploader, old.uploaded_at)
            is distinct from
            (new.id, new.business_key, new.name, new.type, new.size, new.sha256, new.content, new.uploaded_by, new.uploader, new.uploaded_at) then
        raise exception 'mpp.attachment: a file is never deleted or changed, only withdrawn once';
    end if;
    return new;
end
$$;
create trigger attachment_stays before update or delete on attachment
    for each row execute function refuse_change_of_attachment();

create table draft (
    task_id  varchar(64) not null,
    officer  varchar(64) not null,
    content  text        not null,
    saved_at timestamptz not null default clock_timestamp(),
    primary key (task_id, officer)
);
comment on table draft is 'Goes with the task; nobody reads it but who has typed it';
comment on column draft.content is 'JSON object: answer by name of the field';
