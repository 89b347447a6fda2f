-- What was worked out beside a round's solution, as JSON, with the mark of that solution: how firm each match is and what one
-- more peer would change. It can be worked out again and is the same.
create table peer_matching__round_study (
    round_id text not null primary key,
    solution text not null,
    content  text not null
);
