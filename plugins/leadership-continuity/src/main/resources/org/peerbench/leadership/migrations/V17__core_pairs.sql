-- Posts whose holders must work together, where an area says so itself. Without any, the usual pairs count.
create table leadership_continuity__core_pair (
    id         text   not null primary key,
    area_id    text   not null,
    one_post   text   not null,
    other_post text   not null,
    revision   bigint not null,
    unique (area_id, one_post, other_post)
);
