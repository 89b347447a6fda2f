create table links__heard (
    person_id text primary key,
    last_day  text not null
);
