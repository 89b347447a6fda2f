-- Questions that an area adds to its surveys. One that is not asked any more stays: answers were given to it.
create table relationship_mapping__own_question (
    id        text    not null primary key,
    area_id   text    not null,
    wording   text    not null,
    -- ONE, SEVERAL, TEXT or NUMBER.
    takes     text    not null,
    -- What can be chosen, one a line.
    choices   text    not null,
    -- NAMED or COMBINED.
    audience  text    not null,
    asked     boolean not null,
    revision  bigint  not null
);
create index relationship_mapping__own_question_by_area on relationship_mapping__own_question (area_id);
