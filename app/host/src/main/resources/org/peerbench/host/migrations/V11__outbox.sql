-- Messages to people. Their own history stands in outbox_event, since what was sent cannot be undone. A body never holds
-- a secret: a personal link is put in at the moment of sending.
create table outbox_message (
    id text primary key,
    -- A tool's id, or "host".
    tool text not null,
    area_id text,
    purpose text not null,
    -- Either somebody in the directory, or a name and perhaps an address.
    person_id text,
    name text,
    email text,
    subject text not null,
    body text not null,
    -- Whose personal link is put in.
    respondent_id text,
    -- WAITING, SENDING, SENT, FAILED or WITHDRAWN.
    state text not null,
    put_at text not null,
    -- When it is to be tried next; only while SENDING.
    due_at text,
    attempts bigint not null,
    failure text,
    sent_at text,
    revision bigint not null
);
create index outbox_message_state on outbox_message (state, due_at);
create index outbox_message_respondent on outbox_message (respondent_id);

create table outbox_event (
    id text primary key,
    message_id text not null references outbox_message (id) on delete cascade,
    at text not null,
    author text not null,
    author_name text not null,
    -- PUT, EDITED, ASKED_TO_SEND, SENT, FAILED, GIVEN_UP, BY_HAND, WITHDRAWN or PUT_BACK.
    what text not null,
    detail text
);
create index outbox_event_message on outbox_event (message_id, id);
