create table larder__item (
    id       text primary key,
    revision bigint not null,
    area_id  text not null,
    name     text not null,
    amount   bigint not null,
    note     text
);
