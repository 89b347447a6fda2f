create table posts__leaving (
    id        text primary key,
    revision  bigint not null,
    area_id   text not null,
    person_id text not null,
    last_day  text not null,
    remark    text not null
);

create table posts__told (
    person_id text primary key
);
