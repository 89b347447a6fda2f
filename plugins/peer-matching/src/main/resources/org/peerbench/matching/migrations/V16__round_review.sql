-- Who made a round, as an account, since whoever made it cannot be the one who looks at it for its maker. Empty where it was
-- not kept, and where nobody made it.
alter table peer_matching__round add column made_account text not null default '';

-- A colleague who is asked to look at a round before it is published. Accounts belong to the workbench; names are kept as
-- they were. interest is null until it is said, empty where there is none, else what it is.
create table peer_matching__round_review (
    id               text   not null primary key,
    round_id         text   not null,
    asked_account    text   not null,
    asked_by         text   not null,
    asked_at         text   not null,
    note             text   not null,
    reviewer_account text   not null,
    reviewer         text   not null,
    state            text   not null,
    interest         text,
    remarks          text   not null,
    answered_at      text,
    revision         bigint not null
);
create index peer_matching__round_review_by_round on peer_matching__round_review (round_id);
create index peer_matching__round_review_by_state on peer_matching__round_review (state);

-- What the network wants of every round; one row at most.
create table peer_matching__round_rule (
    id              text    not null primary key,
    review_required boolean not null,
    revision        bigint  not null
);
