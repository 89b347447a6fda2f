-- Rounds of asking, with who was at the table when it was asked. A round may belong to one of the host's surveys.
create table relationship_mapping__wave (
    id         text   not null primary key,
    area_id    text   not null,
    name       text   not null,
    opened     text,
    closed     text,
    survey_id  text,
    boundary   text   not null,
    revision   bigint not null
);
create index relationship_mapping__wave_by_area on relationship_mapping__wave (area_id);

create table relationship_mapping__wave_partner (
    id              text   not null primary key,
    wave_id         text   not null,
    area_id         text   not null,
    organisation_id text   not null,
    revision        bigint not null,
    unique (wave_id, organisation_id)
);

-- Who carries a tie at either end, who answered, in which round, who may see it, and from when to when the record
-- counted: recorded_at is of the last save, and so not of the first.
alter table relationship_mapping__report add column sender_person text;
alter table relationship_mapping__report add column receiver_person text;
alter table relationship_mapping__report add column respondent_person text;
alter table relationship_mapping__report add column wave_id text;
alter table relationship_mapping__report add column confidentiality text not null default 'PARTNERS';
alter table relationship_mapping__report add column known_from text;
alter table relationship_mapping__report add column superseded_at text;
create index relationship_mapping__report_by_wave on relationship_mapping__report (wave_id);

-- Relations that a network added to those that are always there, with the points of their scales.
create table relationship_mapping__relation (
    id                 text    not null primary key,
    code               text    not null unique,
    label              text    not null,
    directed           boolean not null,
    higher_is_stronger boolean not null,
    level              bigint  not null,
    version            bigint  not null,
    revision           bigint  not null
);

create table relationship_mapping__scale_point (
    id          text    not null primary key,
    relation_id text    not null,
    value       bigint  not null,
    label       text    not null,
    wording     text    not null,
    means_tie   boolean not null,
    revision    bigint  not null,
    unique (relation_id, value)
);
