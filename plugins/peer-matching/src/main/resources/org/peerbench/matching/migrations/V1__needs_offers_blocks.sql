-- What areas need. The area's column is not called area_id: a need is for its area and its coordinators to know, and what
-- carries that column appears in the history of the area for everybody. Days are texts; sets are texts with commas.
create table peer_matching__need (
    id            text   not null primary key,
    of_area       text   not null,
    theme         text   not null,
    ask           text   not null,
    wish          text,
    state         text   not null,
    moved_to      bigint,
    moved_reason  text,
    moved_by      text,
    moved_on      text,
    confirmed_by  text,
    confirmed_on  text,
    confirmed_way text,
    person_id     text,
    wanted_from   text,
    wanted_until  text,
    weekdays      text   not null,
    meeting_mode  text   not null,
    languages     text   not null,
    prefers       text   not null,
    revision      bigint not null
);
create index peer_matching__need_by_area on peer_matching__need (of_area);
create index peer_matching__need_by_person on peer_matching__need (person_id);

-- What people offer, each for one area. person_id is empty where the person was forgotten.
create table peer_matching__offer (
    id             text   not null primary key,
    area_id        text   not null,
    person_id      text,
    theme          text   not null,
    capacity       bigint not null,
    offered_from   text,
    offered_until  text,
    weekdays       text   not null,
    meeting_mode   text   not null,
    languages      text   not null,
    prefers        text   not null,
    agreed_on      text,
    manager        text   not null,
    manager_on     text,
    state          text   not null,
    note           text   not null,
    revision       bigint not null
);
create index peer_matching__offer_by_area on peer_matching__offer (area_id);
create index peer_matching__offer_by_person on peer_matching__offer (person_id);

-- How many supports a person or an area can give at once, and how many an area can receive in a round. One of the two is
-- named; a number that is empty sets no limit of its own.
create table peer_matching__cap (
    id        text   not null primary key,
    of_area   text,
    person_id text,
    giving    bigint,
    receiving bigint,
    revision  bigint not null
);
create index peer_matching__cap_by_area on peer_matching__cap (of_area);
create index peer_matching__cap_by_person on peer_matching__cap (person_id);

-- Who is never to be matched: two areas, or a person and an area. Coordinators alone know of it.
create table peer_matching__block (
    id         text   not null primary key,
    one_area   text,
    person_id  text,
    other_area text   not null,
    reason     text   not null,
    said_by    text   not null,
    said_on    text   not null,
    lifted_on  text,
    revision   bigint not null
);
create index peer_matching__block_by_person on peer_matching__block (person_id);
