create table note__note (
    id          text primary key,
    revision    bigint not null,
    area_id     text,
    text        text,
    done        boolean,
    pence       bigint,
    parent      text references note__note (id),
    recorded_at text
);
