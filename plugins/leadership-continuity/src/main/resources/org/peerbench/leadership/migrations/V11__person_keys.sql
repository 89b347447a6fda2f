-- Under which id the files of an area know a person of the record, so that a second import is the same person's.
create table leadership_continuity__person_key (
    id        text   not null primary key,
    area_id   text   not null,
    file_key  text   not null,
    person_id text   not null,
    revision  bigint not null,
    unique (area_id, file_key)
);
create index leadership_continuity__person_key_by_key on leadership_continuity__person_key (file_key);
create index leadership_continuity__person_key_by_person on leadership_continuity__person_key (person_id);
