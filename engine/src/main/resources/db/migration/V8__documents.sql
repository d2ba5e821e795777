-- Licences and letters: their numbers, what stands in them, and the files.

create table number_series (
    series varchar(64) not null,
    year   integer     not null,
    last   integer     not null,
    primary key (series, year)
);
comment on table number_series is 'The last number given; its row is locked until the number''s document is written or neither is, so there is no gap';

create table issued_document (
    business_key     varchar(64)  not null references application,
    kind             varchar(64)  not null,
    series           varchar(64)  not null,
    year             integer      not null,
    sequence         integer      not null,
    number           varchar(100) not null unique,
    code             varchar(16)  not null unique,
    issued_on        date         not null,
    valid_until      date,
    journal_sequence integer      not null,
    content          text         not null,
    reserved_at      timestamptz  not null default clock_timestamp(),
    sha256           char(64),
    file             bytea,
    stored_at        timestamptz,
    primary key (business_key, kind),
    unique (series, year, sequence),
    check (num_nulls(sha256, file, stored_at) in (0, 3))
);
comment on table issued_document is 'One row per case and kind of document, written with its number; the file follows once and for all';
comment on column issued_document.kind is 'File name, without .html, of the template in the service''s folder';
comment on column issued_document.code is 'What the public knows it by; says nothing and cannot be guessed';
comment on column issued_document.journal_sequence is 'The last line of the journal that the document knows; what comes later changes its state';
comment on column issued_document.content is 'JSON that the template shows, as it was when the number was given';

create function refuse_change_of_document() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' or old.file is not null
        or (to_jsonb(old) - 'sha256' - 'file' - 'stored_at') <> (to_jsonb(new) - 'sha256' - 'file' - 'stored_at') then
        raise exception 'mpp.issued_document: a number, its content and its file are never changed';
    end if;
    return new;
end
$$;
create trigger issued_document_stays before update or delete on issued_document
    for each row execute function refuse_change_of_document();
