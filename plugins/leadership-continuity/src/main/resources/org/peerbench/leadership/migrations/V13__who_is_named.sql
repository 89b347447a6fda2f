-- Whether this tool shows names at all, and for how many years those of former holders; no row, or one.
create table leadership_continuity__naming (
    id          text    not null primary key,
    names_shown boolean not null,
    keep_years  bigint  not null,
    revision    bigint  not null
);

-- What somebody said is wrong, or that somebody would rather not be named. Without an outcome it is open.
create table leadership_continuity__objection (
    id          text   not null primary key,
    area_id     text   not null,
    post_id     text   not null,
    person_id   text,
    kind        text   not null,
    what        text   not null,
    said_by     text   not null,
    recorded_on text   not null,
    outcome     text,
    settled_on  text,
    revision    bigint not null
);
create index leadership_continuity__objection_by_area on leadership_continuity__objection (area_id);
create index leadership_continuity__objection_by_person on leadership_continuity__objection (person_id);

-- What somebody who was asked to confirm an area's posts said is no longer so.
create table leadership_continuity__doubt (
    id         text   not null primary key,
    area_id    text   not null,
    survey_id  text   not null,
    post_id    text   not null,
    holding_id text,
    what       text   not null,
    said_by    text   not null,
    said_on    text   not null,
    settled_on text,
    revision   bigint not null
);
create index leadership_continuity__doubt_by_area on leadership_continuity__doubt (area_id);

-- Which rows have ever held a person's id, so that all can forget it: also those that are gone, or hold another's now.
-- Not part of anybody's history.
create table leadership_continuity__person_row (
    person_id text not null,
    table_name text not null,
    row_id    text not null,
    primary key (person_id, table_name, row_id)
);
insert into leadership_continuity__person_row (person_id, table_name, row_id)
select person_id, 'leadership_continuity__holding', id from leadership_continuity__holding where person_id is not null;
insert into leadership_continuity__person_row (person_id, table_name, row_id)
select person_id, 'leadership_continuity__person_key', id from leadership_continuity__person_key;
insert into leadership_continuity__person_row (person_id, table_name, row_id)
select person_id, 'leadership_continuity__introduction', id from leadership_continuity__introduction
where person_id is not null;
