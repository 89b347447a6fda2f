-- How firmly the matches of a round stand, as JSON, with the mark of the solution that it is about. It can be worked out again.
create table peer_matching__round_firmness (
    round_id text not null primary key,
    solution text not null,
    content  text not null
);
