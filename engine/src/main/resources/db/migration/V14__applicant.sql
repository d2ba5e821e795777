-- Who applies, to be read on lists and found by a part of his name.

alter table application
    add column applicant text,
    add column sought text generated always as (lower(business_key || coalesce(' ' || applicant, ''))) stored;
comment on column application.applicant is 'Name of the applicant in the newest case record, else that of the business; personal data';
comment on column application.sought is 'What is searched: number and name';

update application a set applicant = d.applicant
from (select distinct on (business_key) business_key,
             coalesce(nullif(trim(content #>> '{pemohon,nama}'), ''), nullif(trim(content #>> '{usaha,nama}'), '')) as applicant
      from document order by business_key, version desc) d
where d.business_key = a.business_key and d.applicant is not null;

-- All pieces of three letters. Whoever has a part of a text in it has all pieces of that part; so an index of pieces finds parts.
create function pieces(sought text) returns text[] language sql immutable strict parallel safe as
$$
    select array(select distinct substr(sought, first, 3) from generate_series(1, length(sought) - 2) first)
$$;
create index application_sought on application using gin (pieces(sought));
