-- Which departure was told to other tools, so that each is told once when it becomes public and once more when it no
-- longer takes place. Not part of anybody's history: an undo must not make the workbench forget what it has said.
create table leadership_continuity__told (
    holding_id      text not null primary key,
    person_id       text not null,
    post_id         text not null,
    post_label      text not null,
    organisation_id text,
    last_day        text not null
);

-- Elections of an area, and the posts on which they decide.
create table leadership_continuity__election (
    id         text   not null primary key,
    area_id    text   not null,
    label      text   not null,
    held_on    text   not null,
    source_url text,
    revision   bigint not null
);
create index leadership_continuity__election_by_area on leadership_continuity__election (area_id);

create table leadership_continuity__election_post (
    id          text   not null primary key,
    election_id text   not null,
    post_id     text   not null,
    area_id     text   not null,
    revision    bigint not null,
    unique (election_id, post_id)
);

-- How far the succession in a post is arranged; never who is meant.
create table leadership_continuity__plan (
    id       text   not null primary key,
    area_id  text   not null,
    post_id  text   not null unique,
    state    text   not null,
    start_by text,
    revision bigint not null
);
