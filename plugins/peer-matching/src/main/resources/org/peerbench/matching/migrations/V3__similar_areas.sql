-- Areas that are alike, from an imported table: it takes the place of what comes with the workbench.
create table peer_matching__similar_area (
    id        text   not null primary key,
    of_area   text   not null,
    like_area text   not null,
    place     bigint not null,
    source    text   not null,
    revision  bigint not null
);
create index peer_matching__similar_area_by_area on peer_matching__similar_area (of_area);
