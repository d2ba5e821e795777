-- The story of a case asks for its bills each time it is opened; a signed notice counts once, whatever number it carries.

create index bill_of_case on bill (business_key);

alter table payment_notice add column seal varchar(64);
comment on column payment_notice.seal is 'SHA-256 of what the partner signed; its X-EXTERNAL-ID is not part of that';
create unique index payment_notice_seal on payment_notice (seal);
create index payment_notice_of_bill on payment_notice (bill) where answered_at is null;
