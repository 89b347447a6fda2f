create table visits__visit (
    id       text   not null primary key,
    area_id  text   not null,
    purpose  text   not null,
    revision bigint not null
);
