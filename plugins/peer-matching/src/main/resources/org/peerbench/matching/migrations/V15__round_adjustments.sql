-- What coordinators decided about a round beside single pairs: another urgency of a need (TIER), or another capacity of an
-- offer, a person, or an area that gives or receives (OFFER, PERSON, GIVING, RECEIVING). The ids are the round's own; what
-- was drawn stands in its file, so both values are kept. The reason is private to coordinators.
create table peer_matching__round_adjustment (
    id       text   not null primary key,
    round_id text   not null,
    what     text   not null,
    of_id    text   not null,
    amount   bigint not null,
    reason   text   not null,
    said_by  text   not null,
    revision bigint not null
);
create index peer_matching__round_adjustment_by_round on peer_matching__round_adjustment (round_id);

-- Which decisions a solution belongs to, as a digest; empty where there were none.
alter table peer_matching__round_outcome add column decisions text not null default '';
