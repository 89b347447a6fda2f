-- What was proposed after a support came to nothing: the draft round, if there is a way to help the need all the same, and how
-- many other matches it moves. It can be worked out again at any time.
create table peer_matching__repair (
    support_id text   not null primary key,
    round_id   text,
    moved      bigint not null
);
