-- Supports. No column is called area_id: a support is for its two sides and their coordinators to know. person_id gives;
-- contact_id is who speaks for the receiving side. Both are empty where the person was forgotten or is not known.
create table peer_matching__support (
    id           text   not null primary key,
    need_id      text   not null,
    offer_id     text   not null,
    round_id     text,
    theme        text   not null,
    receiver     text   not null,
    giver        text   not null,
    person_id    text,
    contact_id   text,
    why          text   not null,
    score        bigint,
    tier         bigint,
    state        text   not null,
    offered_on   text   not null,
    answer_by    text   not null,
    said_yes     text   not null,
    began_on     text,
    last_heard   text   not null,
    ends_on      text,
    paused_from  text,
    paused_until text,
    due_since    text,
    has_reviewed text   not null,
    over_on      text,
    lasted       text   not null,
    calendar_key text   not null,
    revision     bigint not null
);
create index peer_matching__support_by_need on peer_matching__support (need_id);
create index peer_matching__support_by_offer on peer_matching__support (offer_id);
create index peer_matching__support_by_person on peer_matching__support (person_id);
create index peer_matching__support_by_contact on peer_matching__support (contact_id);

-- Every step of a support, never changed. The reason of a decline or an end is for coordinators.
create table peer_matching__support_step (
    id           text   not null primary key,
    support_id   text   not null,
    step         text   not null,
    side         text,
    said_by      text   not null,
    account      text   not null,
    said_way     text   not null,
    said_at      text   not null,
    reason       text   not null,
    detail       text   not null,
    state_before text   not null,
    state_after  text   not null,
    revision     bigint not null
);
create index peer_matching__support_step_by_support on peer_matching__support_step (support_id);

-- Sessions, booked or held. A session keeps its id in calendars; raised counts what was told of it.
create table peer_matching__session (
    id         text   not null primary key,
    support_id text   not null,
    state      text   not null,
    held_on    text   not null,
    begins     text,
    minutes    bigint not null,
    who        text   not null,
    topic      text   not null,
    action     text   not null,
    raised     bigint not null,
    changed_at text   not null,
    revision   bigint not null
);
create index peer_matching__session_by_support on peer_matching__session (support_id);

-- What a side says came of a support.
create table peer_matching__review (
    id           text   not null primary key,
    support_id   text   not null,
    side         text   not null,
    goal         text   not null,
    level_before bigint,
    level_after  bigint,
    rating       bigint not null,
    recommend    text   not null,
    next_step    text   not null,
    note         text   not null,
    said_on      text   not null,
    revision     bigint not null
);
create index peer_matching__review_by_support on peer_matching__review (support_id);

-- What the receiving side says some months later.
create table peer_matching__sustain (
    id         text   not null primary key,
    support_id text   not null,
    months     bigint not null,
    lasts      text   not null,
    level_now  bigint,
    note       text   not null,
    said_on    text   not null,
    revision   bigint not null
);
create index peer_matching__sustain_by_support on peer_matching__sustain (support_id);

-- A link with one task that somebody was sent about a support, or a letter that was written; what says which one.
create table peer_matching__support_letter (
    id         text   not null primary key,
    support_id text   not null,
    what       text   not null,
    side       text,
    survey_id  text,
    written_on text   not null,
    message_id text   not null,
    revision   bigint not null
);
create index peer_matching__support_letter_by_support on peer_matching__support_letter (support_id);
