-- What a side says after a session about how the two get on. It is for coordinators; a side may say it again later.
create table peer_matching__fit (
    id         text   not null primary key,
    support_id text   not null,
    side       text   not null,
    fit        text   not null,
    said_on    text   not null,
    revision   bigint not null
);
create index peer_matching__fit_by_support on peer_matching__fit (support_id);
