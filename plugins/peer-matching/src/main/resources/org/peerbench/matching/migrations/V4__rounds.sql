-- Rounds of matching. Where a round comes from: LIVE, of the needs and offers as they stood, or FILE.
create table peer_matching__round (
    id       text   not null primary key,
    name     text   not null,
    origin   text   not null,
    status   text   not null,
    made_on  text   not null,
    revision bigint not null
);

-- What is to be solved, as the round's file: it never changes. Too large for the history of every step of a round.
create table peer_matching__round_file (
    round_id text not null primary key,
    content  text not null
);

-- The last solution, as JSON, with its certificate. It can be worked out again from the file and the pins.
create table peer_matching__round_outcome (
    round_id text not null primary key,
    content  text not null
);

-- What coordinators decided about single pairs of a round: LOCK to keep them together, BLOCK to keep them apart. The ids are
-- the round's own. The reason is private to coordinators.
create table peer_matching__round_pin (
    id       text   not null primary key,
    round_id text   not null,
    kind     text   not null,
    need     text   not null,
    offer    text   not null,
    reason   text   not null,
    said_by  text   not null,
    revision bigint not null
);
create index peer_matching__round_pin_by_round on peer_matching__round_pin (round_id);
