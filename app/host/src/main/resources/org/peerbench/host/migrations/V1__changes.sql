-- Who changed what, when, and by which way. Rows hold what stood there before and after, as JSON text.
create table change_set (
    id          text primary key,
    at          text not null,
    author      text not null,
    author_name text not null,
    through     text not null,
    what        text not null,
    undoes      text references change_set (id)
);

create index change_set_author on change_set (author, id);
create index change_set_undoes on change_set (undoes);

create table change_row (
    id           text primary key,
    set_id       text   not null references change_set (id),
    position     bigint not null,
    table_name   text   not null,
    record_id    text   not null,
    area_id      text,
    before_image text,
    after_image  text,
    unique (set_id, position)
);

create index change_row_record on change_row (table_name, record_id, id);
create index change_row_area on change_row (area_id, set_id);
