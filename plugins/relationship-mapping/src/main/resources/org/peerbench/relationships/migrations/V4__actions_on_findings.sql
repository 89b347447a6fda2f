-- What somebody means to do about a finding. The finding is named by its key, and by its words of that day.
create table relationship_mapping__action (
    id              text   not null primary key,
    area_id         text   not null,
    finding         text   not null,
    title           text   not null,
    step            text   not null,
    organisation_id text,
    due             text   not null,
    done_on         text,
    outcome         text   not null,
    made_on         text   not null,
    revision        bigint not null
);
create index relationship_mapping__action_by_area on relationship_mapping__action (area_id);
