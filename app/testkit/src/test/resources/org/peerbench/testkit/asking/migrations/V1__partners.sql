create table partners__tie (
    id text primary key,
    revision bigint not null,
    respondent_id text not null,
    partner text not null
);
