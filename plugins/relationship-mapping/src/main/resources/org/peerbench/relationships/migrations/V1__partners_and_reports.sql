-- Who sits at an area's table, and what was said about whom. Ties are never stored: they follow from the reports.
create table relationship_mapping__partner (
    id              text   not null primary key,
    area_id         text   not null,
    organisation_id text   not null,
    valid_from      text,
    valid_to        text,
    note            text,
    revision        bigint not null,
    unique (area_id, organisation_id)
);

create table relationship_mapping__report (
    id           text   not null primary key,
    area_id      text   not null,
    relation     text   not null,
    sender       text   not null,
    receiver     text   not null,
    on_behalf_of text   not null,
    respondent   text   not null,
    status       text   not null,
    value        bigint,
    valid_from   text,
    valid_to     text,
    observed     text,
    recorded_at  text   not null,
    source       text   not null,
    note         text   not null,
    revision     bigint not null
);
create index relationship_mapping__report_by_area on relationship_mapping__report (area_id, relation);
