-- Whom somebody who leaves has introduced to whom: one row for each link of theirs that was handed over.
create table leadership_continuity__introduction (
    id                   text   not null primary key,
    area_id              text   not null,
    person_id            text,
    organisation_id      text   not null,
    with_organisation_id text   not null,
    introduced_on        text   not null,
    introduced_whom      text   not null,
    revision             bigint not null
);
create index leadership_continuity__introduction_by_person on leadership_continuity__introduction (person_id);
