-- From when on a rule warns, where an instance set it otherwise than usual.
create table leadership_continuity__threshold (
    id           text   not null primary key,
    rule         text   not null unique,
    first_value  bigint not null,
    second_value bigint not null,
    revision     bigint not null
);

-- What somebody means to do about a warning. The warning is named by its key, and by its words of that day.
create table leadership_continuity__action (
    id       text   not null primary key,
    area_id  text   not null,
    warning  text   not null,
    fact     text   not null,
    step     text   not null,
    owner    text   not null,
    due      text   not null,
    done_on  text,
    revision bigint not null
);
create index leadership_continuity__action_by_area on leadership_continuity__action (area_id);
