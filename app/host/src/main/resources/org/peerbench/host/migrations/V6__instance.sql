-- What this folder is for: the one row is written at its first start and never changed, so that a demonstration cannot
-- become a live instance and the two never share data.
create table instance (
    id text primary key check (id = 'this'),
    kind text not null check (kind in ('LIVE', 'DEMO')),
    region text,
    created_at text not null
);
