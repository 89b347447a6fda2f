-- What partners have agreed with each other, who takes part, and which risks were named. An agreement is not a tie.
create table relationship_mapping__agreement (
    id         text   not null primary key,
    area_id    text   not null,
    kind       text   not null,
    title      text   not null,
    status     text   not null,
    valid_from text,
    valid_to   text,
    source     text   not null,
    note       text   not null,
    revision   bigint not null
);
create index relationship_mapping__agreement_by_area on relationship_mapping__agreement (area_id);

create table relationship_mapping__agreement_party (
    id              text   not null primary key,
    agreement_id    text   not null,
    area_id         text   not null,
    organisation_id text   not null,
    joined          text,
    revision        bigint not null,
    unique (agreement_id, organisation_id)
);

-- Who bears a risk: an organisation's id, 'shared' by all parties, or 'open' while nobody has agreed to.
create table relationship_mapping__agreement_risk (
    id           text   not null primary key,
    agreement_id text   not null,
    area_id      text   not null,
    kind         text   not null,
    what         text   not null,
    borne_by     text   not null,
    revision     bigint not null,
    unique (agreement_id, kind)
);

-- Announced departures of people who carry ties, once for each area, so that the area's history and signals follow.
-- One that does not take place stays as a row, so that a person can be forgotten in it too.
create table relationship_mapping__departure (
    id           text    not null primary key,
    area_id      text,
    person_id    text,
    posts        text    not null,
    last_day     text,
    announced_on text,
    stays        boolean not null,
    revision     bigint  not null
);
create index relationship_mapping__departure_by_person on relationship_mapping__departure (person_id);
